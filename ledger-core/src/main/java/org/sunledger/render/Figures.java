package org.sunledger.render;

import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Thousands;

/** How a cell is written for people. */
final class Figures {
    private Figures() {}

    /** The text of a cell, on one line and safe to show. */
    static String text(Cell cell) {
        boolean figure = cell.type() == ColumnType.AMOUNT || cell.type() == ColumnType.COUNT;
        return figure ? Thousands.grouped(cell.value()) : Printable.line(cell.value());
    }
}
