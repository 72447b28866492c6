package org.sunledger.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

/**
 * Shows that a tree is an earlier one with leaves added at the end, nothing changed: RFC 6962 section 2.1.2. Immutable.
 *
 * @param first the size of the earlier tree, at least 1: a tree without leaves proves nothing
 * @param second the size of the later tree, at least {@code first}
 * @param path the hashes from which both roots are computed
 */
public record ConsistencyProof(long first, long second, List<TreeHash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** The proof between two sizes of a tree whose nodes are kept. */
    public static ConsistencyProof of(long first, long second, TreeNodes nodes) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("no consistency to prove from size " + first + " to " + second);
        }
        Subtrees subtrees = new Subtrees(nodes);
        List<TreeHash> fromRoot = new ArrayList<>();
        long begin = 0;
        long end = second;
        // Go down to the node that ends where the earlier tree ends, noting what lies beside the way.
        while (end > first) {
            long middle = begin + Subtrees.split(end - begin);
            if (first <= middle) {
                fromRoot.add(subtrees.hash(middle, end));
                end = middle;
            } else {
                fromRoot.add(subtrees.hash(begin, middle));
                begin = middle;
            }
        }
        // The earlier tree as a whole needs no hash of its own: whoever checks the proof has its root.
        if (begin > 0) {
            fromRoot.add(subtrees.hash(begin, end));
        }
        Collections.reverse(fromRoot);
        return new ConsistencyProof(first, second, fromRoot);
    }

    /** True when the path leads to both roots; the steps of RFC 9162 section 2.1.4.2. */
    public boolean connects(TreeHash firstRoot, TreeHash secondRoot) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        List<TreeHash> steps = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            // The earlier tree is one complete node, which the path leaves out because its hash is the earlier root.
            steps.add(0, firstRoot);
        }
        return !steps.isEmpty() && walk(steps.iterator(), firstRoot, secondRoot);
    }

    private boolean walk(Iterator<TreeHash> steps, TreeHash firstRoot, TreeHash secondRoot) {
        TreeHashing hashing = new TreeHashing();
        int complete = Long.numberOfTrailingZeros(first);
        long place = (first - 1) >> complete;
        long last = (second - 1) >> complete;
        TreeHash earlier = steps.next();
        TreeHash later = earlier;
        while (steps.hasNext()) {
            if (last == 0) {
                return false;
            }
            TreeHash beside = steps.next();
            if ((place & 1) != 0 || place == last) {
                earlier = hashing.node(beside, earlier);
                later = hashing.node(beside, later);
                int skip = (place & 1) != 0 ? 0 : Long.numberOfTrailingZeros(place);
                place >>= skip;
                last >>= skip;
            } else {
                later = hashing.node(later, beside);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && earlier.equals(firstRoot) && later.equals(secondRoot);
    }
}
