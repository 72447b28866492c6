package org.sunledger.log.note;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Optional;

/** What a key signs, and so how its signatures are made and checked. */
public enum KeyType {
    /** The text of a note as it is: what the book itself signs with. */
    NOTE(1) {
        @Override
        byte[] message(String text, long seconds) {
            return text.getBytes(UTF_8);
        }

        @Override
        int timeLength() {
            return 0;
        }
    },
    /** A checkpoint together with the time at which a cosigner saw it (C2SP tlog-cosignature). */
    COSIGNATURE(4) {
        @Override
        byte[] message(String text, long seconds) {
            return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(UTF_8);
        }

        @Override
        int timeLength() {
            return Long.BYTES;
        }
    };

    private final byte number;

    KeyType(int number) {
        this.number = (byte) number;
    }

    /** The byte that C2SP gives it. */
    byte number() {
        return number;
    }

    /** What is signed. */
    abstract byte[] message(String text, long seconds);

    /** How many bytes of a signature tell the time. */
    abstract int timeLength();

    /** The time in front of a signature, in whole seconds since 1970; zero for a type that tells none. */
    long seconds(byte[] signature) {
        return timeLength() == 0 ? 0 : ByteBuffer.wrap(signature).getLong();
    }

    static Optional<KeyType> find(byte number) {
        for (KeyType type : values()) {
            if (type.number == number) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
