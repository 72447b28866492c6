package org.sunledger.log;

import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 hash in the tree: 32 bytes. Immutable, compared by content. */
public final class TreeHash {
    /** The length in bytes. */
    public static final int LENGTH = 32;

    private final byte[] bytes;

    private TreeHash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of these 32 bytes, which are copied; throws {@link IllegalArgumentException} for any other length. */
    public static TreeHash of(byte[] bytes) {
        return wrap(bytes.clone());
    }

    /** The hash written as 64 hexadecimal digits; throws {@link IllegalArgumentException} for anything else. */
    public static TreeHash ofHex(String hex) {
        return wrap(HexFormat.of().parseHex(hex));
    }

    /** Takes an array nobody else holds. */
    static TreeHash wrap(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return new TreeHash(bytes);
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes themselves, for hashing them again without a copy. */
    byte[] shared() {
        return bytes;
    }

    /** 64 lower-case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TreeHash hash && Arrays.equals(bytes, hash.bytes);
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
