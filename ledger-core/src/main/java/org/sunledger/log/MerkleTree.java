package org.sunledger.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A growing tree of RFC 6962: takes leaf hashes one by one and hands out every node at the moment it is complete. It
 * remembers only the peaks, so it can be resumed from a {@link TreeHead} of any size. Mutable; use one per thread.
 */
public final class MerkleTree {
    private final TreeHashing hashing = new TreeHashing();

    /** The hashes of the complete subtrees side by side, the largest first. */
    private final List<TreeHash> peaks;

    private long size;

    private MerkleTree(TreeHead head) {
        this.size = head.size();
        this.peaks = new ArrayList<>(head.peaks());
    }

    /** A tree without leaves. */
    public static MerkleTree empty() {
        return new MerkleTree(TreeHead.EMPTY);
    }

    /** A tree that goes on from where another stood. */
    public static MerkleTree resume(TreeHead head) {
        return new MerkleTree(head);
    }

    /** Adds a leaf hash at the end; hands over the nodes this completes, from the leaf itself upwards. */
    public void append(TreeHash leaf, Consumer<TreeNode> completed) {
        TreeHash hash = leaf;
        completed.accept(new TreeNode(0, size, hash));
        int level = 0;
        // Two subtrees of one size side by side become one of the next size, as in counting with a carry.
        while (((size >> level) & 1) != 0) {
            hash = hashing.node(peaks.remove(peaks.size() - 1), hash);
            level++;
            completed.accept(new TreeNode(level, size >> level, hash));
        }
        peaks.add(hash);
        size++;
    }

    /** How many leaves there are. */
    public long size() {
        return size;
    }

    /** The state now. */
    public TreeHead head() {
        return new TreeHead(size, peaks);
    }
}
