package org.sunledger.reconcile;

import java.util.Arrays;

/** Finds among some lines of a side those that have the amount and all the texts of another line of it. */
final class LookAlikes {
    private final Side side;
    private final int[][] codes;
    private final int[] table;
    private final int[] following;

    LookAlikes(Board board, boolean left, int[] rows) {
        this.side = left ? board.left : board.right;
        this.codes = board.vocabularies.stream()
                .map(vocabulary -> left ? vocabulary.left : vocabulary.right)
                .toArray(int[][]::new);
        this.table = new int[Integer.highestOneBit(rows.length + 1) * 4];
        this.following = new int[side.size()];
        Arrays.fill(table, -1);
        for (int i = rows.length - 1; i >= 0; i--) {
            int slot = slot(rows[i]);
            following[rows[i]] = table[slot];
            table[slot] = rows[i];
        }
    }

    /** The first line that may be like this one; −1 for none. */
    int first(int row) {
        return table[slot(row)];
    }

    /** The next one. */
    int next(int row) {
        return following[row];
    }

    /** Whether a line has any text. */
    boolean saySomething(int row) {
        for (int[] texts : codes) {
            if (texts[row] != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether two lines have the same amount and the same texts. */
    boolean areAlike(int row, int other) {
        boolean alike = side.amounts[row] == side.amounts[other];
        for (int field = 0; field < codes.length && alike; field++) {
            alike = codes[field][row] == codes[field][other];
        }
        return alike;
    }

    private int slot(int row) {
        long hash = side.amounts[row];
        for (int[] texts : codes) {
            hash = (hash ^ texts[row]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) hash & (table.length - 1);
    }
}
