package org.sunledger.log;

import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Commits to bytes under a salt: HMAC-SHA-256 (RFC 2104), the salt being the key.
 *
 * <p>It is spelt out over the plain digest, because {@code javax.crypto.Mac} loads the whole cryptography framework at
 * its first use, which costs a short command more time than all its hashing. Keeps a digest between calls: use one per
 * thread.
 */
public final class SaltedDigest {
    private static final int BLOCK = 64;

    private final MessageDigest digest = Sha256.newDigest();
    private final byte[] inner = new byte[BLOCK];
    private final byte[] outer = new byte[BLOCK];

    /** The 32 bytes of HMAC-SHA-256 with the salt as key and the bytes as message. */
    public byte[] of(Salt salt, byte[] message) {
        return hmac(salt.shared(), message);
    }

    /** The same for a message in two pieces. */
    public byte[] of(Salt salt, byte[] start, byte[] rest) {
        pad(salt.shared());
        digest.update(inner);
        digest.update(start);
        return outside(digest.digest(rest));
    }

    /** A leaf of the tree: SHA-256 of a zero byte and the salted digest of a fact's bytes. */
    public TreeHash leaf(Salt salt, byte[] factBytes) {
        byte[] leafData = of(salt, factBytes);
        digest.update(TreeHashing.LEAF);
        return TreeHash.wrap(digest.digest(leafData));
    }

    /** The key is at most one block long, as every salt is. */
    byte[] hmac(byte[] key, byte[] message) {
        pad(key);
        digest.update(inner);
        return outside(digest.digest(message));
    }

    private void pad(byte[] key) {
        Arrays.fill(inner, (byte) 0x36);
        Arrays.fill(outer, (byte) 0x5c);
        for (int i = 0; i < key.length; i++) {
            inner[i] ^= key[i];
            outer[i] ^= key[i];
        }
    }

    private byte[] outside(byte[] inside) {
        digest.update(outer);
        return digest.digest(inside);
    }
}
