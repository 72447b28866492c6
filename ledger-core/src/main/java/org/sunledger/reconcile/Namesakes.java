package org.sunledger.reconcile;

import java.util.Arrays;

/** Finds among some rows of one side those that share a text to the letter, one that names somebody, with a line. */
final class Namesakes {
    private final Board board;
    private final boolean ofLeft;
    private final int[][] rows;

    /**
     * Puts rows in order.
     *
     * @param ofLeft whether they are rows of the left side
     */
    Namesakes(Board board, boolean ofLeft, int[] rows) {
        this.board = board;
        this.ofLeft = ofLeft;
        this.rows = new int[board.vocabularies.size()][];
        for (int field = 0; field < this.rows.length; field++) {
            int[] codes = codes(field, ofLeft);
            int[] sorted = rows.clone();
            Order.sort(sorted, sorted.length, (a, b) -> Integer.compare(codes[a], codes[b]));
            this.rows[field] = sorted;
        }
    }

    private int[] codes(int field, boolean left) {
        Vocabulary vocabulary = board.vocabularies.get(field);
        return left ? vocabulary.left : vocabulary.right;
    }

    /** The rows with a text in common with a line of the other side, within so many days, up to so many, in order. */
    int[] of(boolean left, int line, int days, int most) {
        int[] found = new int[most];
        int size = 0;
        for (int field = 0; field < rows.length && size < most; field++) {
            int code = codes(field, left)[line];
            if (code == 0 || board.vocabularies.get(field).isGeneral(code, code)) {
                continue;
            }
            int[] codes = codes(field, ofLeft);
            for (int at = Order.first(rows[field], codes, code);
                    at < rows[field].length && codes[rows[field][at]] == code && size < most;
                    at++) {
                int row = rows[field][at];
                boolean near = Math.abs(board.days(ofLeft)[row] - board.days(left)[line]) <= days;
                if (near && !isAmong(found, size, row)) {
                    found[size++] = row;
                }
            }
        }
        Arrays.sort(found, 0, size);
        return Arrays.copyOf(found, size);
    }

    private static boolean isAmong(int[] found, int size, int row) {
        for (int i = 0; i < size; i++) {
            if (found[i] == row) {
                return true;
            }
        }
        return false;
    }
}
