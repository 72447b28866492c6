package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * The right lines of one amount, and which of them a left line is weighed against: all within the window, or in a crowd
 * those that share a text which names somebody and the nearest by day. The others of the crowd count as rivals that do
 * not agree. One for each thread.
 */
final class Block {
    private static final int CROWD = 160;
    private static final int NEAREST = 48;
    private static final int NAMESAKES = 200;

    private final Board board;
    private final int[] stamp;
    private final int[][] byText;
    private int[] found = new int[2 * CROWD];
    private int size;
    private int unlisted;
    private boolean any;
    private boolean crowded;
    private long amount;
    private int start;
    private int end;
    private int leftCount;
    private int rightCount;

    Block(Board board) {
        this.board = board;
        this.stamp = new int[board.right.size()];
        Arrays.fill(stamp, -1);
        this.byText = new int[board.vocabularies.size()][];
    }

    int[] candidates() {
        return found;
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
        return rightCount;
    }

    /** Gathers the candidates of an open left line. */
    void gather(int left) {
        moveTo(board.left.amounts[left]);
        int day = board.left.days[left];
        int window = board.rules.windowDays();
        int first = firstDay(board.right.days, start, end, day - window);
        int last = firstDay(board.right.days, first, end, day + window + 1);
        size = 0;
        unlisted = 0;
        if (last - first <= CROWD) {
            for (int r = first; r < last; r++) {
                add(left, r);
            }
            return;
        }
        index();
        for (int field = 0; field < byText.length; field++) {
            namesakes(left, field, first, last);
        }
        int after = firstDay(board.right.days, first, last, day);
        nearest(left, first, last, after);
        Arrays.sort(found, 0, size);
        unlisted = Math.max(0, board.open(false, first, last) - size);
    }

    private void moveTo(long next) {
        if (any && next == amount) {
            return;
        }
        any = true;
        crowded = false;
        amount = next;
        start = board.right.firstAtLeast(amount);
        end = board.right.firstAtLeast(amount + 1);
        leftCount = board.open(true, board.left.firstAtLeast(amount), board.left.firstAtLeast(amount + 1));
        rightCount = board.open(false, start, end);
    }

    private void index() {
        if (crowded) {
            return;
        }
        crowded = true;
        for (int field = 0; field < byText.length; field++) {
            int[] codes = board.vocabularies.get(field).right;
            int[] rows = new int[rightCount];
            int count = 0;
            for (int r = start; r < end; r++) {
                if (board.rightOpen(r)) {
                    rows[count++] = r;
                }
            }
            Order.sort(rows, count, (a, b) -> Integer.compare(codes[a], codes[b]));
            byText[field] = rows;
        }
    }

    private void namesakes(int left, int field, int first, int last) {
        Vocabulary vocabulary = board.vocabularies.get(field);
        int code = vocabulary.left[left];
        if (code == 0 || vocabulary.isGeneral(code, code)) {
            return;
        }
        int[] rows = byText[field];
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (vocabulary.right[rows[middle]] < code) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int most = Math.min(rows.length, low + NAMESAKES);
        for (int i = low; i < most && vocabulary.right[rows[i]] == code; i++) {
            if (rows[i] >= first && rows[i] < last) {
                add(left, rows[i]);
            }
        }
    }

    private void nearest(int left, int first, int last, int after) {
        int day = board.left.days[left];
        int before = after - 1;
        int next = after;
        int taken = 0;
        while (taken < NEAREST && (before >= first || next < last)) {
            boolean later =
                    before < first || (next < last && board.right.days[next] - day <= day - board.right.days[before]);
            int row = later ? next++ : before--;
            if (board.rightOpen(row)) {
                add(left, row);
                taken++;
            }
        }
    }

    private void add(int left, int row) {
        if (stamp[row] == left || !board.rightOpen(row)) {
            return;
        }
        stamp[row] = left;
        found = size == found.length ? Arrays.copyOf(found, size * 2) : found;
        found[size++] = row;
    }

    private static int firstDay(int[] days, int from, int to, int day) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
