package org.sunledger.log;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Sixteen random bytes that keep a hash from being guessed: whoever knows how a neighbour's receipt must look still
 * cannot try amounts against its leaf without the salt. Immutable, compared by content.
 */
public final class Salt {
    /** The length in bytes. */
    public static final int LENGTH = 16;

    private final byte[] bytes;

    private Salt(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a salt has 16 bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    /** The salt of these 16 bytes, which are copied; throws {@link IllegalArgumentException} for any other length. */
    public static Salt of(byte[] bytes) {
        return new Salt(bytes.clone());
    }

    /** The salt written as 32 hexadecimal digits; throws {@link IllegalArgumentException} for anything else. */
    public static Salt ofHex(String hex) {
        return new Salt(HexFormat.of().parseHex(hex));
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes themselves, for hashing them without a copy. */
    byte[] shared() {
        return bytes;
    }

    /** 32 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Salt salt && Arrays.equals(bytes, salt.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
