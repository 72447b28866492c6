package org.sunledger.log;

import java.util.ArrayList;
import java.util.List;

/**
 * The state of a tree at a size, from which it can grow on: the complete subtrees that lie side by side, the largest
 * first. There is one for every bit set in the size. Immutable.
 *
 * @param size how many leaves
 * @param peaks the hashes of those subtrees, from the left
 */
public record TreeHead(long size, List<TreeHash> peaks) {
    /** The tree without leaves. */
    public static final TreeHead EMPTY = new TreeHead(0, List.of());

    public TreeHead {
        peaks = List.copyOf(peaks);
        if (size < 0 || Long.bitCount(size) != peaks.size()) {
            throw new IllegalArgumentException(
                    "a tree of size " + size + " does not have " + peaks.size() + " complete subtrees side by side");
        }
    }

    /** Where the peaks of a tree of a size come in the order of completion, from the left: ascending. */
    public static List<Long> positions(long size) {
        List<Long> positions = new ArrayList<>();
        for (int level = 62; level >= 0; level--) {
            if (((size >> level) & 1) != 0) {
                positions.add(TreeNode.position(level, (size >> level) - 1));
            }
        }
        return positions;
    }

    /** The head of the first leaves of a tree whose nodes are kept; the tree has at least that size. */
    public static TreeHead at(long size, TreeNodes nodes) {
        List<TreeHash> peaks = new ArrayList<>();
        for (int level = 62; level >= 0; level--) {
            if (((size >> level) & 1) != 0) {
                peaks.add(nodes.node(level, (size >> level) - 1));
            }
        }
        return new TreeHead(size, peaks);
    }

    /** The root hash: RFC 6962's MTH of all leaves; for no leaves, the hash of nothing. */
    public TreeHash root() {
        if (peaks.isEmpty()) {
            return TreeHashing.empty();
        }
        TreeHashing hashing = new TreeHashing();
        TreeHash root = peaks.get(peaks.size() - 1);
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = hashing.node(peaks.get(i), root);
        }
        return root;
    }

    /** The checkpoint of the log of this origin at this size. */
    public Checkpoint checkpoint(String origin) {
        return new Checkpoint(origin, size, root());
    }
}
