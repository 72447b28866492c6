package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Lines under a common key whose totals tie: one deposit for many receipts, perhaps less a fee, or one payment in
 * parts.
 *
 * <p>One line of one side is set against several of the other that share its key. All of them tie, or a run of them in
 * the order of their days, or by a search one and only one choice of them. Whether chance alone could have made such a
 * sum is reckoned as lambda and printed; only below one in a hundred is a group accepted without a person, and never
 * where the day is a part of the key.
 */
final class TiedTotals {
    private static final int MOST = 400;
    private static final int SEARCHED = 24;
    private static final long LAMBDA_MOST = 10_000;
    private static final long WEAK_LAMBDA_MOST = 2_000;
    private static final long MILLION = 1_000_000;

    private final Board board;
    private final boolean withDay;

    TiedTotals(Board board, boolean withDay) {
        this.board = board;
        this.withDay = withDay;
    }

    private int[] days(boolean left) {
        return board.days(left);
    }

    private long[] amounts(boolean left) {
        return board.amounts(left);
    }

    /**
     * Settles what ties among the lines of one key.
     *
     * @param oneLeft whether the single lines are on the left
     * @param ones the single lines
     * @param many the lines of the other side, by day
     * @param key how the key is called
     */
    void settle(boolean oneLeft, int[] ones, int[] many, String key) {
        if (many.length < 2) {
            return;
        }
        int window = withDay ? board.rules.nearDays() : board.rules.windowDays();
        int[] days = days(!oneLeft);
        for (int one : ones) {
            if (!board.isOpen(oneLeft, one)) {
                continue;
            }
            int day = days(oneLeft)[one];
            int from = Order.first(many, days, day - window);
            int to = Order.first(many, days, day + window + 1);
            if (to - from >= 2 && to - from <= MOST && !hasEqual(oneLeft, one, many, from, to)) {
                int[] pool = pool(oneLeft, many, from, to);
                if (pool.length >= 2) {
                    settle(oneLeft, one, pool, ones.length == 1 && pool.length == many.length, key);
                }
            }
        }
    }

    /** A line that has a partner of its own amount under the key needs no sum. */
    private boolean hasEqual(boolean oneLeft, int one, int[] many, int from, int to) {
        for (int i = from; i < to; i++) {
            if (board.isOpen(!oneLeft, many[i]) && amounts(!oneLeft)[many[i]] == amounts(oneLeft)[one]) {
                return true;
            }
        }
        return false;
    }

    private int[] pool(boolean oneLeft, int[] many, int from, int to) {
        int[] pool = new int[to - from];
        int size = 0;
        for (int i = from; i < to; i++) {
            if (board.isOpen(!oneLeft, many[i])) {
                pool[size++] = many[i];
            }
        }
        return Arrays.copyOf(pool, size);
    }

    private void settle(boolean oneLeft, int one, int[] pool, boolean alone, String key) {
        long target = amounts(oneLeft)[one];
        long[] values =
                Arrays.stream(pool).mapToLong(row -> amounts(!oneLeft)[row]).toArray();
        List<int[]> runs = withDay ? dayRuns(oneLeft, pool) : allRuns(pool.length);
        int found = -1;
        int ties = 0;
        for (int i = 0; i < runs.size(); i++) {
            if (sum(values, runs.get(i)) == target) {
                ties++;
                found = found < 0 ? i : found;
            }
        }
        long lambda = lambdaPpm(values, runs.size(), 1);
        if (ties >= 1) {
            accept(oneLeft, one, pool, runs.get(found), lambda, ties == 1 && (alone || lambda <= LAMBDA_MOST), key);
            return;
        }
        SubsetSums sums = pool.length <= SEARCHED ? SubsetSums.of(values, target, 8) : SubsetSums.NONE;
        if (!sums.solutions().isEmpty()) {
            boolean sure = sums.count() == 1 && sums.lambdaPpm() <= LAMBDA_MOST;
            accept(oneLeft, one, pool, sums.first(), sums.lambdaPpm(), sure, key);
            return;
        }
        for (int[] run : runs) {
            boolean whole = run.length == pool.length;
            long left = oneLeft ? target : sum(values, run);
            long right = oneLeft ? sum(values, run) : target;
            boolean small = Math.abs(right - left) <= board.rules.tolerance().minor();
            if ((whole || withDay) && (small || isFee(left, right))) {
                long width = Math.abs(left) * board.rules.fee().perMille() / 1000;
                // A fee is kept back from a deposit; of a payment in parts one part may as well be missing.
                boolean clear = alone && (small || !oneLeft);
                accept(oneLeft, one, pool, run, lambdaPpm(values, runs.size(), width), clear, key);
                return;
            }
        }
    }

    /** The bank pays out less than the receipts, by no more than the fee allows. */
    private boolean isFee(long left, long right) {
        long most = Math.abs(left) * board.rules.fee().perMille() / 1000;
        return left > 0 && right > 0 && right < left && left - right <= most;
    }

    private static long sum(long[] values, int[] chosen) {
        long sum = 0;
        for (int i : chosen) {
            sum += values[i];
        }
        return sum;
    }

    /** Every run of at least two neighbours; the whole first. */
    private static List<int[]> allRuns(int size) {
        List<int[]> runs = new ArrayList<>();
        runs.add(run(0, size));
        int most = size <= SEARCHED ? size : 0;
        for (int from = 0; from < most; from++) {
            for (int to = from + 2; to <= most; to++) {
                if (to - from < size) {
                    runs.add(run(from, to));
                }
            }
        }
        return runs;
    }

    /** The lines of each day. */
    private List<int[]> dayRuns(boolean oneLeft, int[] pool) {
        List<int[]> runs = new ArrayList<>();
        int[] days = days(!oneLeft);
        for (int from = 0; from < pool.length; ) {
            int to = from;
            while (to < pool.length && days[pool[to]] == days[pool[from]]) {
                to++;
            }
            if (to - from >= 2) {
                runs.add(run(from, to));
            }
            from = to;
        }
        return runs;
    }

    private static int[] run(int from, int to) {
        int[] run = new int[to - from];
        Arrays.setAll(run, i -> from + i);
        return run;
    }

    private static long lambdaPpm(long[] values, int tries, long width) {
        long low = 0;
        long high = 0;
        for (long value : values) {
            low += Math.min(0, value);
            high += Math.max(0, value);
        }
        long grain = SubsetSums.grain(values);
        long places = Math.max(1, (high - low) / grain);
        return Math.min(MILLION, tries * MILLION * Math.max(1, width / grain) / places);
    }

    private void accept(boolean oneLeft, int one, int[] pool, int[] chosen, long lambda, boolean clear, String key) {
        if (withDay && lambda > WEAK_LAMBDA_MOST) {
            return;
        }
        boolean sure = clear && !withDay;
        int[] rows = Arrays.stream(chosen).map(i -> pool[i]).toArray();
        Arrays.sort(rows);
        int[] left = oneLeft ? new int[] {one} : rows;
        int[] right = oneLeft ? rows : new int[] {one};
        long residual = board.sum(false, right) - board.sum(true, left);
        boolean small = Math.abs(residual) <= board.rules.tolerance().minor();
        LineOutcome outcome = !sure ? LineOutcome.PROPOSED : residual == 0 ? LineOutcome.GROUP : LineOutcome.TOLERANCE;
        String account = residual == 0 || !sure
                ? ""
                : small ? board.rules.tolerance().account() : board.rules.fee().account();
        int weight = Bits.log2(MILLION) - Bits.log2(Math.max(1, lambda));
        board.group(new Group(
                "key",
                outcome,
                Rows.of(left),
                Rows.of(right),
                residual,
                account,
                weight,
                weight,
                key,
                lambda,
                List.of()));
    }
}
