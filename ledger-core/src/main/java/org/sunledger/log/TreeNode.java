package org.sunledger.log;

/**
 * A complete subtree: the hash over the 2^level leaves from {@code index * 2^level} on. It never changes once its last
 * leaf is there.
 *
 * @param level 0 for a leaf
 * @param index from 0, within the level
 * @param hash the hash of the subtree
 */
public record TreeNode(int level, long index, TreeHash hash) {
    public TreeNode {
        checkAddress(level, index);
    }

    /** Where this node comes in the order in which the nodes of a growing tree are completed, from 0. */
    public long position() {
        return position(level, index);
    }

    /**
     * Where a node comes in the order in which the nodes of a growing tree are completed, from 0. A store that keeps
     * nodes under this number only ever adds at the end.
     */
    public static long position(int level, long index) {
        checkAddress(level, index);
        long lastLeaf = ((index + 1) << level) - 1;
        return count(lastLeaf) + level;
    }

    /** How many complete nodes, leaves included, a tree of so many leaves has. */
    public static long count(long leaves) {
        return 2 * leaves - Long.bitCount(leaves);
    }

    private static void checkAddress(int level, long index) {
        boolean sound = level >= 0 && level < 62 && index >= 0 && index < (1L << (62 - level));
        if (!sound) {
            throw new IllegalArgumentException("no node at level " + level + ", index " + index);
        }
    }
}
