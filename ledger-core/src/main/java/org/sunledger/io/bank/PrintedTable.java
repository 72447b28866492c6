package org.sunledger.io.bank;

import java.util.List;
import java.util.Map;

/**
 * Totals that a file prints as a small table under its rows: one line of headings, one line of values.
 *
 * @param start the heading with which the first line begins, folded
 * @param figures what stands under which heading, folded; headings that are not named are not looked at
 */
record PrintedTable(String start, Map<String, PrintedFigure> figures) {
    PrintedTable {
        figures = Map.copyOf(figures);
    }

    boolean beginsWith(List<String> cells) {
        return !cells.isEmpty() && ColumnName.fold(cells.get(0)).equals(start);
    }
}
