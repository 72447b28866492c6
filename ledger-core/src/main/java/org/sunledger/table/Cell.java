package org.sunledger.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * One value of a row, in a plain form that is the same in every language.
 *
 * <p>The type of a cell may differ from that of its column: an amount column may say "not applicable". Writers format
 * by the type of the cell and align by the type of the column.
 *
 * @param type what the value is
 * @param value the plain value; empty when there is nothing to show
 * @param trace the question whose answer is this figure, for {@code explain}; empty when it cannot be traced
 */
public record Cell(ColumnType type, String value, String trace) {
    private static final Cell EMPTY = new Cell(ColumnType.TEXT, "", "");

    public Cell {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(trace, "trace");
    }

    /** A cell with nothing in it. */
    public static Cell empty() {
        return EMPTY;
    }

    /** Free text. */
    public static Cell text(String text) {
        return new Cell(ColumnType.TEXT, text, "");
    }

    /** An identifier. */
    public static Cell id(String id) {
        return new Cell(ColumnType.ID, id, "");
    }

    /** A day. */
    public static Cell date(LocalDate day) {
        return new Cell(ColumnType.DATE, day.toString(), "");
    }

    /** A whole number. */
    public static Cell count(long count) {
        return new Cell(ColumnType.COUNT, Long.toString(count), "");
    }

    /**
     * Money, as decimal text with exactly the decimals of its currency.
     *
     * @param minor the amount in minor units (cents, fen)
     * @param decimals how many decimals the currency has, 0 or more
     */
    public static Cell amount(long minor, int decimals) {
        if (decimals < 0) {
            throw new IllegalArgumentException("a currency cannot have " + decimals + " decimals");
        }
        return new Cell(ColumnType.AMOUNT, BigDecimal.valueOf(minor, decimals).toPlainString(), "");
    }

    /** The same cell, with the trace that {@code explain} takes. */
    public Cell tracedAs(String newTrace) {
        return new Cell(type, value, newTrace);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return value.isEmpty();
    }
}
