package org.sunledger.log;

/** Hashes over ranges of leaves, put together from complete nodes. */
final class Subtrees {
    private final TreeNodes nodes;
    private final TreeHashing hashing = new TreeHashing();

    Subtrees(TreeNodes nodes) {
        this.nodes = nodes;
    }

    /**
     * The hash over the leaves from {@code begin} to before {@code end}, a range that RFC 6962's splitting leads to:
     * either a complete node, or the end of the tree.
     */
    TreeHash hash(long begin, long end) {
        long width = end - begin;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.node(level, begin >> level);
        }
        long middle = begin + split(width);
        return hashing.node(hash(begin, middle), hash(middle, end));
    }

    /** The largest power of two below a width of at least 2: how many leaves lie left. */
    static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
