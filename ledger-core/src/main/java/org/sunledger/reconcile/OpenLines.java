package org.sunledger.reconcile;

import java.util.List;

/**
 * The lines that are open when a pass begins, numbered without gaps in the order of the sides, and for each text of the
 * right side the places of the lines that have it. Immutable while the pass looks for edges.
 */
final class OpenLines {
    final int[] lefts;
    final int[] rights;
    final int[] leftDays;
    final int[] rightDays;
    private final long[] leftAmounts;
    private final long[] rightAmounts;
    private final List<Vocabulary> vocabularies;
    private final int[][] starts;
    private final int[][] places;

    OpenLines(Board board) {
        this.vocabularies = board.vocabularies;
        this.lefts = board.openLeft();
        this.rights = board.openRight();
        this.leftDays = of(board.left.days, lefts);
        this.rightDays = of(board.right.days, rights);
        this.leftAmounts = of(board.left.amounts, lefts);
        this.rightAmounts = of(board.right.amounts, rights);
        this.starts = new int[vocabularies.size()][];
        this.places = new int[vocabularies.size()][];
        for (int field = 0; field < starts.length; field++) {
            sortByText(field);
        }
    }

    private static int[] of(int[] values, int[] rows) {
        int[] some = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = values[rows[i]];
        }
        return some;
    }

    private static long[] of(long[] values, int[] rows) {
        long[] some = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            some[i] = values[rows[i]];
        }
        return some;
    }

    private void sortByText(int field) {
        Vocabulary vocabulary = vocabularies.get(field);
        int[] ends = new int[vocabulary.size() + 1];
        for (int row : rights) {
            ends[vocabulary.right[row] + 1]++;
        }
        for (int code = 1; code < ends.length; code++) {
            ends[code] += ends[code - 1];
        }
        int[] sorted = new int[rights.length];
        for (int place = 0; place < rights.length; place++) {
            sorted[ends[vocabulary.right[rights[place]]]++] = place;
        }
        // Each start has moved to its end, which is where the next text starts.
        starts[field] = ends;
        places[field] = sorted;
    }

    /** The places of the right lines by text; those with one text are in order. */
    int[] places(int field) {
        return places[field];
    }

    /** Where in {@link #places} the lines with a text start that stand at or after a place. */
    int firstWith(int field, int code, int place) {
        int low = code == 0 ? 0 : starts[field][code - 1];
        int high = endOf(field, code);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places[field][middle] < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where in {@link #places} the lines with a text end. */
    int endOf(int field, int code) {
        return starts[field][code];
    }

    long leftAmount(int place) {
        return leftAmounts[place];
    }

    long rightAmount(int place) {
        return rightAmounts[place];
    }

    /** How many right lines have an amount. */
    int rightCount(long amount) {
        return firstRight(amount + 1) - firstRight(amount);
    }

    /** How many left lines have an amount. */
    int leftCount(long amount) {
        return first(leftAmounts, amount + 1) - first(leftAmounts, amount);
    }

    /** The first right line whose amount is not below this one. */
    int firstRight(long amount) {
        return first(rightAmounts, amount);
    }

    /** The first of some right lines of one amount whose day is not before this one. */
    int firstDay(int from, int to, int day) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rightDays[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int first(long[] sorted, long amount) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < amount) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
