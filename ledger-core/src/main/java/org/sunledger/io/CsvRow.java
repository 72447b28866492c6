package org.sunledger.io;

import java.util.List;

/**
 * One row of a file.
 *
 * @param line the physical line on which it begins, from 1
 * @param cells its values, in the order of the header, cleaned of padding and of what protects them in a spreadsheet
 * @param cellLines the physical line of each cell; empty when all of them are on {@code line}
 */
public record CsvRow(long line, List<String> cells, List<Long> cellLines) {

    public CsvRow {
        cells = List.copyOf(cells);
        cellLines = List.copyOf(cellLines);
    }

    /** The value under a column, counted from 0. */
    public String cell(int column) {
        return cells.get(column);
    }

    /** The physical line on which the cell under a column begins. */
    public long lineOf(int column) {
        return cellLines.isEmpty() ? line : cellLines.get(column);
    }

    /** Whether there is nothing in it; spreadsheets leave such rows behind. */
    boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
