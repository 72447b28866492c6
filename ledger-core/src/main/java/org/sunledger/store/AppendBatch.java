package org.sunledger.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.TreeNode;

/**
 * Facts and all that is derived from them, to be kept together. Immutable.
 *
 * @param facts the facts in order, their indexes following on the size of the book
 * @param texts the personal texts beside them
 * @param nodes the nodes of the tree that these facts complete, in the order of their completion
 * @param cells what the facts add to the balance cells
 * @param unitLines the postings of these facts that belong to a unit
 * @param lookups the keys that these facts carry
 */
public record AppendBatch(
        List<StoredFact> facts,
        List<StoredText> texts,
        List<TreeNode> nodes,
        List<DayBalance> cells,
        List<UnitLine> unitLines,
        List<Lookup> lookups) {
    public AppendBatch {
        facts = List.copyOf(facts);
        texts = List.copyOf(texts);
        nodes = List.copyOf(nodes);
        cells = List.copyOf(cells);
        unitLines = List.copyOf(unitLines);
        lookups = List.copyOf(lookups);
    }

    /** One batch of several that follow on each other. */
    static AppendBatch joined(Iterator<AppendBatch> parts) {
        List<StoredFact> facts = new ArrayList<>();
        List<StoredText> texts = new ArrayList<>();
        List<TreeNode> nodes = new ArrayList<>();
        List<DayBalance> cells = new ArrayList<>();
        List<UnitLine> unitLines = new ArrayList<>();
        List<Lookup> lookups = new ArrayList<>();
        parts.forEachRemaining(part -> {
            facts.addAll(part.facts());
            texts.addAll(part.texts());
            nodes.addAll(part.nodes());
            cells.addAll(part.cells());
            unitLines.addAll(part.unitLines());
            lookups.addAll(part.lookups());
        });
        return new AppendBatch(facts, texts, nodes, cells, unitLines, lookups);
    }
}
