package org.sunledger.store;

import java.util.List;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.TreeNode;

/**
 * Everything that is derived from the facts of a book, for putting it in place of what is kept. Immutable.
 *
 * @param size how many facts it was derived from
 * @param nodes all complete nodes of the tree, in the order of their completion
 * @param cells the sums of every balance cell, each cell named at most once
 * @param unitLines every posting that belongs to a unit, in the order of the log
 * @param lookups every key that a fact carries
 */
public record DerivedBatch(
        long size, List<TreeNode> nodes, List<DayBalance> cells, List<UnitLine> unitLines, List<Lookup> lookups) {
    public DerivedBatch {
        nodes = List.copyOf(nodes);
        cells = List.copyOf(cells);
        unitLines = List.copyOf(unitLines);
        lookups = List.copyOf(lookups);
    }
}
