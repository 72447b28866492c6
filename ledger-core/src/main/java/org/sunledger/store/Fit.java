package org.sunledger.store;

import java.util.List;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.TreeNode;

/** Checks that a batch follows on a size, before anything of it is written. */
final class Fit {
    /** Neither side of a cell is larger. */
    private static final long LARGEST_SIDE = 1L << 62;

    private Fit() {}

    static void check(long size, AppendBatch batch) {
        long grown = size + batch.facts().size();
        for (int i = 0; i < batch.facts().size(); i++) {
            require(batch.facts().get(i).index() == size + i, "the facts do not follow on the size of the book");
        }
        checkNodes(TreeNode.count(size), TreeNode.count(grown), batch.nodes());
        for (StoredText text : batch.texts()) {
            require(text.fact() >= size && text.fact() < grown, "a text belongs to no fact of the batch");
        }
        checkUnitLines(size, grown, batch.unitLines());
        checkLookups(grown, batch.lookups());
    }

    static void check(DerivedBatch batch) {
        checkNodes(0, TreeNode.count(batch.size()), batch.nodes());
        checkUnitLines(0, batch.size(), batch.unitLines());
        checkLookups(batch.size(), batch.lookups());
    }

    /** A cell with what is added to it; {@link ArithmeticException} when a side would grow too large. */
    static DayBalance sum(DayBalance before, DayBalance added) {
        return new DayBalance(
                before.key(),
                side(before.debitMinor(), added.debitMinor()),
                side(before.creditMinor(), added.creditMinor()));
    }

    private static long side(long before, long added) {
        if (added > LARGEST_SIDE - before) {
            throw tooLarge();
        }
        return before + added;
    }

    static ArithmeticException tooLarge() {
        return new ArithmeticException("a side of a cell exceeds 2^62");
    }

    private static void checkNodes(long from, long to, List<TreeNode> nodes) {
        require(nodes.size() == to - from, "the batch has " + nodes.size() + " nodes, not " + (to - from));
        for (int i = 0; i < nodes.size(); i++) {
            require(nodes.get(i).position() == from + i, "nodes are not in the order of their completion");
        }
    }

    private static void checkUnitLines(long from, long to, List<UnitLine> lines) {
        for (UnitLine line : lines) {
            require(line.index() >= from && line.index() < to, "a line of a unit belongs to no fact of the batch");
        }
    }

    private static void checkLookups(long size, List<Lookup> lookups) {
        for (Lookup lookup : lookups) {
            require(lookup.index() >= 0 && lookup.index() < size, "a lookup leads to no fact");
        }
    }

    private static void require(boolean sound, String problem) {
        if (!sound) {
            throw new IllegalArgumentException(problem);
        }
    }
}
