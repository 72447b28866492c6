package org.sunledger.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Shows that a leaf is at its place in the tree behind a checkpoint, without showing any other leaf: the audit path of
 * RFC 6962 section 2.1.1. Immutable.
 *
 * @param index the place of the leaf, from 0
 * @param size the size of the tree, above the index
 * @param path the hashes beside the way from the leaf to the root, from the leaf upwards
 */
public record InclusionProof(long index, long size, List<TreeHash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** The proof for a leaf of the first {@code size} leaves of a tree whose nodes are kept. */
    public static InclusionProof of(long index, long size, TreeNodes nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("no leaf " + index + " among " + size);
        }
        Subtrees subtrees = new Subtrees(nodes);
        List<TreeHash> fromRoot = new ArrayList<>();
        long begin = 0;
        long end = size;
        while (end - begin > 1) {
            long middle = begin + Subtrees.split(end - begin);
            if (index < middle) {
                fromRoot.add(subtrees.hash(middle, end));
                end = middle;
            } else {
                fromRoot.add(subtrees.hash(begin, middle));
                begin = middle;
            }
        }
        Collections.reverse(fromRoot);
        return new InclusionProof(index, size, fromRoot);
    }

    /** True when the path leads from this leaf hash to this root; the steps of RFC 9162 section 2.1.3.2. */
    public boolean leadsFrom(TreeHash leaf, TreeHash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        TreeHashing hashing = new TreeHashing();
        TreeHash hash = leaf;
        long place = index;
        long last = size - 1;
        for (TreeHash beside : path) {
            if (last == 0) {
                return false;
            }
            if ((place & 1) != 0 || place == last) {
                hash = hashing.node(beside, hash);
                int skip = (place & 1) != 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= skip;
                last >>= skip;
            } else {
                hash = hashing.node(hash, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
