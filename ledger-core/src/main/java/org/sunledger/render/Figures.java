package org.sunledger.render;

import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;

/** How a cell is written for people: thousands are separated, everything else stays as it is. */
final class Figures {
    private Figures() {}

    /** The text of a cell, on one line and safe to show. */
    static String text(Cell cell) {
        boolean figure = cell.type() == ColumnType.AMOUNT || cell.type() == ColumnType.COUNT;
        return figure ? grouped(cell.value()) : Printable.line(cell.value());
    }

    /** Puts a comma between the thousands of plain decimal text: {@code -1234567.80} becomes {@code -1,234,567.80}. */
    static String grouped(String plain) {
        int start = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder grouped = new StringBuilder(plain.length() + 4);
        grouped.append(plain, 0, start);
        for (int i = start; i < end; i++) {
            if (i > start && (end - i) % 3 == 0) {
                grouped.append(',');
            }
            grouped.append(plain.charAt(i));
        }
        return grouped.append(plain, end, plain.length()).toString();
    }
}
