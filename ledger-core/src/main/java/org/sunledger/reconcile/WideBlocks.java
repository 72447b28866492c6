package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * The second pairing, of the lines that the first left open: amounts equal, rounded, mistyped or with the wrong sign
 * within days, or a text in common that few open lines have.
 */
final class WideBlocks {
    private static final int RARE = 24;
    private static final int CROWD = 200;
    private static final int FEW = 12;

    private final Board board;
    private final OpenLines lines;
    private final int[] stamp;
    private int[] places = new int[64];
    private int[] rows = new int[64];
    private int size;

    private WideBlocks(Board board, OpenLines lines) {
        this.board = board;
        this.lines = lines;
        this.stamp = new int[lines.rights.length];
        Arrays.fill(stamp, -1);
    }

    /** The edges, one row for each open left line in its order; their weights are counted from the cut. */
    static Edges edges(Board board, OpenLines lines, int threads) {
        return Chunks.edges(lines.lefts.length, threads, (from, to) -> new WideBlocks(board, lines).edges(from, to));
    }

    private Edges edges(int from, int to) {
        Weigher weigher = board.weigher();
        Edges edges = new Edges(to - from, weigher.width());
        int[] weights = new int[64];
        int cut = board.rules.accept().cut();
        for (int left = from; left < to; left++) {
            size = 0;
            gather(left);
            Arrays.sort(places, 0, size);
            weights = weights.length < size ? new int[2 * size] : weights;
            rows = rows.length < size ? new int[2 * size] : rows;
            for (int i = 0; i < size; i++) {
                rows[i] = lines.rights[places[i]];
            }
            long amount = lines.leftAmount(left);
            weigher.weigh(
                    lines.lefts[left], rows, size, 0, lines.leftCount(amount), lines.rightCount(amount), cut, weights);
            for (int i = 0; i < size; i++) {
                if (weights[i] > cut) {
                    edges.add(places[i], weights[i] - cut, weigher.addends(), i * weigher.width());
                }
            }
            edges.endRow();
        }
        return edges;
    }

    private void add(int left, int place, int days) {
        int lag = Math.abs(lines.rightDays[place] - lines.leftDays[left]);
        if (stamp[place] == left || lag > days) {
            return;
        }
        stamp[place] = left;
        places = size == places.length ? Arrays.copyOf(places, size * 2) : places;
        places[size++] = place;
    }

    private void gather(int left) {
        long amount = lines.leftAmount(left);
        int near = board.rules.nearDays();
        equal(left, amount, board.rules.windowDays());
        long tolerance = board.rules.tolerance().minor();
        for (int place = lines.firstRight(amount - tolerance), end = lines.firstRight(amount + tolerance + 1);
                place < end; ) {
            long other = lines.rightAmount(place);
            int next = lines.firstRight(other + 1);
            if (other != amount) {
                others(left, place, next, near);
            }
            place = next;
        }
        others(left, -amount, near);
        mistyped(left, amount, near);
        for (int field = 0; field < board.vocabularies.size(); field++) {
            texts(left, field);
        }
    }

    /** All of one amount, or in a crowd those nearest by day; who shares a text is found by it. */
    private void equal(int left, long amount, int days) {
        int from = lines.firstRight(amount);
        int to = lines.firstRight(amount + 1);
        if (to - from <= CROWD) {
            for (int place = from; place < to; place++) {
                add(left, place, days);
            }
            return;
        }
        int day = lines.leftDays[left];
        int next = lines.firstDay(from, to, day);
        int before = next - 1;
        for (int taken = 0; taken < CROWD / 2 && (before >= from || next < to); taken++) {
            boolean later =
                    before < from || (next < to && lines.rightDays[next] - day <= day - lines.rightDays[before]);
            add(left, later ? next++ : before--, days);
        }
    }

    private void others(int left, long amount, int days) {
        int from = lines.firstRight(amount);
        if (from < lines.rights.length && lines.rightAmount(from) == amount) {
            others(left, from, lines.firstRight(amount + 1), days);
        }
    }

    /** Lines of another amount: all when there are few; of many only those that share a text say anything. */
    private void others(int left, int from, int to, int days) {
        int day = lines.leftDays[left];
        int first = lines.firstDay(from, to, day - days);
        int last = lines.firstDay(first, to, day + days + 1);
        if (last - first <= FEW) {
            for (int place = first; place < last; place++) {
                add(left, place, days);
            }
            return;
        }
        for (int field = 0; field < board.vocabularies.size(); field++) {
            Vocabulary vocabulary = board.vocabularies.get(field);
            int code = vocabulary.left[lines.lefts[left]];
            if (code != 0 && !vocabulary.isGeneral(code, code)) {
                int[] sorted = lines.places(field);
                int at = lines.firstWith(field, code, first);
                for (int end = lines.endOf(field, code); at < end && sorted[at] < last; at++) {
                    add(left, sorted[at], days);
                }
            }
        }
    }

    /** Every amount that a slip of the finger makes of this one: two neighbours exchanged, one digit replaced. */
    private void mistyped(int left, long amount, int days) {
        long figure = Math.abs(amount);
        long sign = amount < 0 ? -1 : 1;
        for (long place = 1; place <= figure && place < 1_000_000_000_000L; place *= 10) {
            long digit = figure / place % 10;
            long next = figure / (place * 10) % 10;
            if (digit != next && (figure >= place * 10)) {
                long exchanged = figure + (digit - next) * place * 10 + (next - digit) * place;
                others(left, sign * exchanged, days);
            }
            for (long other = 0; other < 10; other++) {
                long typed = figure + (other - digit) * place;
                if (other != digit && typed != 0) {
                    others(left, sign * typed, days);
                }
            }
        }
    }

    private void texts(int left, int field) {
        int code = board.vocabularies.get(field).left[lines.lefts[left]];
        int from = lines.firstWith(field, code, 0);
        int end = lines.endOf(field, code);
        if (code != 0 && end - from <= RARE) {
            for (int i = from; i < end; i++) {
                add(left, lines.places(field)[i], board.rules.windowDays());
            }
        }
    }
}
