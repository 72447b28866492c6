package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * The right lines of one amount, and which of them a left line is weighed against: those that share a text which names
 * somebody; and all within the window where they are few, or where not only namesakes are wanted, in a crowd the
 * nearest by day. The others count as rivals that do not agree. One for each thread.
 */
final class Block {
    private static final int CROWD = 160;
    private static final int NEAREST = 48;

    /** So many lines are all looked at even where namesakes alone are wanted: among them may be one misspelt. */
    private static final int FEW = 4;

    private static final int NAMESAKES = 200;

    private final OpenLines lines;
    private final Board board;
    private final boolean onlyNamesakes;
    private final int[] stamp;
    private int[] found = new int[2 * CROWD];
    private int[] rows = new int[2 * CROWD];
    private int size;
    private int unlisted;
    private boolean any;
    private long amount;
    private int start;
    private int end;
    private int leftCount;

    Block(Board board, OpenLines lines, boolean onlyNamesakes) {
        this.board = board;
        this.lines = lines;
        this.onlyNamesakes = onlyNamesakes;
        this.stamp = new int[lines.rights.length];
        Arrays.fill(stamp, -1);
    }

    /** The candidates by their places among the open lines, in order. */
    int[] places() {
        return found;
    }

    /** The candidates as rows of the right side. */
    int[] candidates() {
        return rows;
    }

    int size() {
        return size;
    }

    /** How many lines of the window are not among the candidates. */
    int unlisted() {
        return unlisted;
    }

    int leftCount() {
        return leftCount;
    }

    int rightCount() {
        return end - start;
    }

    /** Gathers the candidates of an open left line, given by its place. */
    void gather(int left) {
        moveTo(lines.leftAmount(left));
        int day = lines.leftDays[left];
        int window = board.rules.windowDays();
        int first = lines.firstDay(start, end, day - window);
        int last = lines.firstDay(first, end, day + window + 1);
        size = 0;
        if (last - first <= (onlyNamesakes ? FEW : CROWD)) {
            for (int place = first; place < last; place++) {
                add(left, place);
            }
        } else if (first < last) {
            int row = lines.lefts[left];
            for (int field = 0; field < board.vocabularies.size(); field++) {
                namesakes(left, row, field, first, last);
            }
            if (!onlyNamesakes) {
                nearest(left, first, last, lines.firstDay(first, last, day));
            }
            Arrays.sort(found, 0, size);
        }
        unlisted = last - first - size;
        rows = rows.length < size ? new int[found.length] : rows;
        for (int i = 0; i < size; i++) {
            rows[i] = lines.rights[found[i]];
        }
    }

    private void moveTo(long next) {
        if (any && next == amount) {
            return;
        }
        any = true;
        amount = next;
        start = lines.firstRight(amount);
        end = lines.firstRight(amount + 1);
        leftCount = lines.leftCount(amount);
    }

    private void namesakes(int left, int row, int field, int first, int last) {
        Vocabulary vocabulary = board.vocabularies.get(field);
        int code = vocabulary.left[row];
        if (code == 0 || vocabulary.isGeneral(code, code)) {
            return;
        }
        int[] places = lines.places(field);
        int from = lines.firstWith(field, code, first);
        int to = Math.min(lines.endOf(field, code), from + NAMESAKES);
        for (int i = from; i < to && places[i] < last; i++) {
            add(left, places[i]);
        }
    }

    private void nearest(int left, int first, int last, int after) {
        int day = lines.leftDays[left];
        int before = after - 1;
        int next = after;
        for (int taken = 0; taken < NEAREST && (before >= first || next < last); taken++) {
            boolean later =
                    before < first || (next < last && lines.rightDays[next] - day <= day - lines.rightDays[before]);
            add(left, later ? next++ : before--);
        }
    }

    private void add(int left, int place) {
        if (stamp[place] == left) {
            return;
        }
        stamp[place] = left;
        found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
        found[size++] = place;
    }
}
