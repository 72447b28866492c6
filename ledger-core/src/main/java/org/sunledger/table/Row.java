package org.sunledger.table;

import java.util.List;
import java.util.Objects;

/**
 * One row of a table.
 *
 * @param emphasis its weight on the page
 * @param level how far its first cell is indented: 0 for the margin
 * @param cells one cell per column, in the order of the columns
 */
public record Row(Emphasis emphasis, int level, List<Cell> cells) {
    public Row {
        Objects.requireNonNull(emphasis, "emphasis");
        cells = List.copyOf(cells);
        if (level < 0) {
            throw new IllegalArgumentException("a row cannot be indented by " + level);
        }
    }

    /** An ordinary row at the margin. */
    public static Row of(Cell... cells) {
        return new Row(Emphasis.FIGURE, 0, List.of(cells));
    }
}
