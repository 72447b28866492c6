package org.sunledger.log;

import java.security.MessageDigest;

/** The hashes of RFC 6962 section 2.1. Keeps a digest between calls: use one per thread. */
final class TreeHashing {
    /** Stands before the data of a leaf, so that no leaf can pass for a node. */
    static final byte LEAF = 0;

    /** Stands before the two hashes of a node. */
    static final byte NODE = 1;

    private final MessageDigest digest = Sha256.newDigest();

    /** The root of a tree without leaves: the hash of nothing. */
    static TreeHash empty() {
        return TreeHash.wrap(Sha256.newDigest().digest());
    }

    TreeHash leaf(byte[] data) {
        digest.update(LEAF);
        return TreeHash.wrap(digest.digest(data));
    }

    TreeHash node(TreeHash left, TreeHash right) {
        digest.update(NODE);
        digest.update(left.shared());
        return TreeHash.wrap(digest.digest(right.shared()));
    }
}
