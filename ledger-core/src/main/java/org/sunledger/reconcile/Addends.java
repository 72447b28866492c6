package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.BitSet;

/** What the weights of the pairs of a run are made of, by the row of the left line. */
final class Addends {
    static final int START = 0;
    static final int AMOUNT = 1;
    static final int DAY = 2;
    static final int TEXTS = 3;

    private final int width;
    private final int[] addends;
    private final BitSet known;

    Addends(int rows, int fields) {
        this.width = width(fields);
        this.addends = new int[Math.multiplyExact(rows, width)];
        this.known = new BitSet(rows);
    }

    /** How many addends a weight has when the lines have so many texts. */
    static int width(int fields) {
        return TEXTS + fields;
    }

    /** Keeps those of an edge. */
    void keep(int row, Edges edges, int edge) {
        System.arraycopy(edges.addends, edge * width, addends, row * width, width);
        known.set(row);
    }

    /** Forgets those of a line that has another partner now. */
    void forget(int row) {
        known.clear(row);
    }

    /** Whether the line was paired by weighing, in this run. */
    boolean has(int row) {
        return known.get(row);
    }

    Weighing weighing(int row) {
        return new Weighing(Arrays.copyOfRange(addends, row * width, (row + 1) * width));
    }
}
