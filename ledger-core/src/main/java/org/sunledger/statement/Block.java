package org.sunledger.statement;

import java.util.List;
import org.sunledger.chart.Labels;
import org.sunledger.journal.FundGroup;

/**
 * Lines that belong together: those of a fund and ownership group, of all funds of the owners, or of a period.
 *
 * @param labels what people read above it
 * @param places the funds and groups it covers; empty for all
 * @param total whether it adds up the blocks before it
 * @param lines its lines, in order
 */
public record Block(Labels labels, List<FundGroup> places, boolean total, List<StatementLine> lines) {
    public Block {
        places = List.copyOf(places);
        lines = List.copyOf(lines);
    }
}
