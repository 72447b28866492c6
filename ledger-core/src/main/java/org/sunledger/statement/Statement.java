package org.sunledger.statement;

import java.util.List;
import org.sunledger.chart.Labels;
import org.sunledger.fact.ClaimedSaving;

/**
 * A finished statement 收支表: every figure computed, every block tied, in both languages. Immutable; the same prefix and
 * the same request give an equal one.
 *
 * @param name the name of its definition, without the version
 * @param labels what people read as its title
 * @param provenance what the figures rest on
 * @param columns its columns of figures
 * @param blocks its blocks, in order
 * @param savings savings claimed for its periods: a memorandum, in no figure
 */
public record Statement(
        String name,
        Labels labels,
        Provenance provenance,
        List<StatementColumn> columns,
        List<Block> blocks,
        List<ClaimedSaving> savings) {
    public Statement {
        columns = List.copyOf(columns);
        blocks = List.copyOf(blocks);
        savings = List.copyOf(savings);
        for (Block block : blocks) {
            for (StatementLine line : block.lines()) {
                if (line.figures().size() != columns.size()) {
                    throw new IllegalArgumentException("the line " + line.id() + " has "
                            + line.figures().size() + " figures in " + columns.size() + " columns");
                }
            }
        }
    }
}
