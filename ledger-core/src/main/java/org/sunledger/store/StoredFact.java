package org.sunledger.store;

import java.util.Arrays;
import org.sunledger.log.Salt;

/** A fact as a store keeps it: its place, its salt and its canonical bytes. Immutable, compared by content. */
public final class StoredFact {
    private final long index;
    private final Salt salt;
    private final byte[] bytes;

    private StoredFact(long index, Salt salt, byte[] bytes) {
        this.index = index;
        this.salt = salt;
        this.bytes = bytes;
    }

    /** A fact at an index from 0; the bytes are copied. */
    public static StoredFact of(long index, Salt salt, byte[] bytes) {
        return wrap(index, salt, bytes.clone());
    }

    /** A fact at an index from 0, over the array itself: whoever calls gives it away and never changes it. */
    public static StoredFact wrap(long index, Salt salt, byte[] bytes) {
        return new StoredFact(index, salt, bytes);
    }

    /** Its place in the log, from 0. */
    public long index() {
        return index;
    }

    /** The salt its leaf is hashed with. */
    public Salt salt() {
        return salt;
    }

    /** A copy of its canonical bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes themselves, for writing them without a copy. */
    byte[] shared() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredFact fact
                && index == fact.index
                && salt.equals(fact.salt)
                && Arrays.equals(bytes, fact.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(index) + Arrays.hashCode(bytes);
    }

    /** Names the fact without its content. */
    @Override
    public String toString() {
        return "F" + index + " (" + bytes.length + " bytes)";
    }
}
