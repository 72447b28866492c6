package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Some rows of a side, in order. Immutable. */
public final class Rows {
    /** No rows. */
    public static final Rows NONE = new Rows(new int[0]);

    private final int[] rows;

    private Rows(int[] rows) {
        this.rows = rows;
    }

    /** These rows. */
    public static Rows of(int... rows) {
        return new Rows(rows.clone());
    }

    /** How many there are. */
    public int size() {
        return rows.length;
    }

    /** The row at a place, from 0. */
    public int at(int place) {
        return rows[place];
    }

    /** Each row in turn. */
    public void each(IntConsumer taker) {
        for (int row : rows) {
            taker.accept(row);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows that && Arrays.equals(rows, that.rows);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(rows);
    }

    @Override
    public String toString() {
        return Arrays.toString(rows);
    }
}
