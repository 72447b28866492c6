package org.sunledger.table;

/** What a column holds; a writer derives its alignment and its cell format from it. */
public enum ColumnType {
    /** Free text. A spreadsheet must never take it for a formula. */
    TEXT,
    /** Money, shown with thousands separators and aligned at the right. */
    AMOUNT,
    /** A whole number of things: rows, kilowatt-hours, votes. */
    COUNT,
    /** A day, {@code yyyy-MM-dd}. */
    DATE,
    /** An identifier, which a spreadsheet must not turn into a number. */
    ID;

    /** Whether the figures of this column stand at its right edge. */
    public boolean alignsRight() {
        return this == AMOUNT || this == COUNT;
    }
}
