package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * The second pairing, of the lines that the first left open: amounts equal, rounded, mistyped or with the wrong sign
 * within days, or a text in common that few open lines have.
 */
final class WideBlocks {
    private static final int RARE = 24;
    private static final int CROWD = 200;

    private final Board board;
    private final int[] lefts;
    private final int[] rights;
    private final long[] amounts;
    private final long[] leftAmounts;
    private final int[][] byText;
    private final int[] stamp;

    WideBlocks(Board board) {
        this.board = board;
        this.lefts = board.openLeft();
        this.rights = board.openRight();
        this.amounts =
                Arrays.stream(rights).mapToLong(r -> board.right.amounts[r]).toArray();
        this.leftAmounts =
                Arrays.stream(lefts).mapToLong(l -> board.left.amounts[l]).toArray();
        this.byText = new int[board.vocabularies.size()][];
        for (int field = 0; field < byText.length; field++) {
            int[] codes = board.vocabularies.get(field).right;
            byText[field] = rights.clone();
            Order.sort(byText[field], rights.length, (a, b) -> Integer.compare(codes[a], codes[b]));
        }
        this.stamp = new int[board.right.size()];
        Arrays.fill(stamp, -1);
    }

    int[] lefts() {
        return lefts;
    }

    /** The edges, one row for each open left line in its order; their weights are counted from the cut. */
    Edges edges() {
        Edges edges = new Edges(lefts.length);
        Weigher weigher = board.weigher();
        Found found = new Found();
        int[] weights = new int[64];
        int cut = board.rules.accept().cut();
        for (int left : lefts) {
            found.clear();
            gather(left, found);
            Arrays.sort(found.rows, 0, found.size);
            weights = weights.length < found.size ? new int[2 * found.size] : weights;
            long amount = board.left.amounts[left];
            weigher.weigh(left, found.rows, found.size, 0, count(leftAmounts, amount), count(amounts, amount), weights);
            for (int i = 0; i < found.size; i++) {
                if (weights[i] > cut) {
                    edges.add(found.rows[i], weights[i] - cut);
                }
            }
            edges.endRow();
        }
        return edges;
    }

    private static int count(long[] sorted, long amount) {
        return first(sorted, amount + 1) - first(sorted, amount);
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

    /** The candidates of one line. */
    int[] candidates(int left) {
        Found found = new Found();
        gather(left, found);
        Arrays.sort(found.rows, 0, found.size);
        Arrays.fill(stamp, -1);
        return Arrays.copyOf(found.rows, found.size);
    }

    private final class Found {
        private int[] rows = new int[64];
        private int size;

        void clear() {
            size = 0;
        }

        void add(int left, int right, int days) {
            int lag = Math.abs(board.right.days[right] - board.left.days[left]);
            if (stamp[right] == left || lag > days) {
                return;
            }
            stamp[right] = left;
            rows = size == rows.length ? Arrays.copyOf(rows, size * 2) : rows;
            rows[size++] = right;
        }
    }

    private void gather(int left, Found found) {
        long amount = board.left.amounts[left];
        int near = board.rules.nearDays();
        amounts(left, amount, amount, board.rules.windowDays(), found);
        long tolerance = board.rules.tolerance().minor();
        amounts(left, amount - tolerance, amount + tolerance, near, found);
        amounts(left, -amount, -amount, near, found);
        mistyped(left, amount, near, found);
        for (int field = 0; field < byText.length; field++) {
            texts(left, field, found);
        }
    }

    private void amounts(int left, long first, long last, int days, Found found) {
        int from = first(amounts, first);
        int to = first(amounts, last + 1);
        if (to - from > CROWD && first == last) {
            nearest(left, from, to, days, found);
            return;
        }
        for (int at = from; at < to; at++) {
            found.add(left, rights[at], days);
        }
    }

    /** Of a crowd of one amount those nearest by day; who shares a text is found by it. */
    private void nearest(int left, int from, int to, int days, Found found) {
        int day = board.left.days[left];
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (board.right.days[rights[middle]] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int before = low - 1;
        int next = low;
        for (int taken = 0; taken < CROWD / 2 && (before >= from || next < to); taken++) {
            boolean later = before < from
                    || (next < to && board.right.days[rights[next]] - day <= day - board.right.days[rights[before]]);
            found.add(left, rights[later ? next++ : before--], days);
        }
    }

    /** Every amount that a slip of the finger makes of this one: two neighbours exchanged, one digit replaced. */
    private void mistyped(int left, long amount, int days, Found found) {
        long figure = Math.abs(amount);
        long sign = amount < 0 ? -1 : 1;
        for (long place = 1; place <= figure && place < 1_000_000_000_000L; place *= 10) {
            long digit = figure / place % 10;
            long next = figure / (place * 10) % 10;
            if (digit != next && (figure >= place * 10)) {
                long exchanged = figure + (digit - next) * place * 10 + (next - digit) * place;
                amounts(left, sign * exchanged, sign * exchanged, days, found);
            }
            for (long other = 0; other < 10; other++) {
                long typed = figure + (other - digit) * place;
                if (other != digit && typed != 0) {
                    amounts(left, sign * typed, sign * typed, days, found);
                }
            }
        }
    }

    private void texts(int left, int field, Found found) {
        Vocabulary vocabulary = board.vocabularies.get(field);
        int code = vocabulary.left[left];
        if (code == 0 || vocabulary.onRight(code) == 0) {
            return;
        }
        int[] order = byText[field];
        int low = 0;
        int high = order.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (vocabulary.right[order[middle]] < code) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < order.length && vocabulary.right[order[end]] == code && end - low <= RARE) {
            end++;
        }
        if (end - low <= RARE) {
            for (int i = low; i < end; i++) {
                found.add(left, order[i], board.rules.windowDays());
            }
        }
    }
}
