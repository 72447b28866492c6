package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Open lines of one side whose sum is one open line of the other, to the cent: proposals only. */
final class OpenSums {
    private final Board board;
    private final Rules.Sums rule;

    OpenSums(Board board) {
        this.board = board;
        this.rule = board.rules.sums();
    }

    /** Sums of lines that share a text with the line they add up to: there are few, so chance has little to do. */
    void ofNamesakes() {
        for (boolean oneLeft : new boolean[] {false, true}) {
            int[] many = oneLeft ? board.openRight() : board.openLeft();
            Namesakes namesakes = new Namesakes(board, !oneLeft, many);
            for (int one : ones(oneLeft, many)) {
                int[] pool = namesakes.of(oneLeft, one, rule.days(), rule.lines());
                int size = 0;
                for (int row : pool) {
                    pool[size] = row;
                    size += isPart(oneLeft, one, row) ? 1 : 0;
                }
                propose(oneLeft, one, Arrays.copyOf(pool, size));
            }
        }
    }

    /** Sums of the lines nearest by day. */
    void ofNeighbours() {
        for (boolean oneLeft : new boolean[] {false, true}) {
            int[] many = oneLeft ? board.openRight() : board.openLeft();
            int[] days = side(!oneLeft).days;
            Order.sort(many, many.length, (a, b) -> Integer.compare(days[a], days[b]));
            for (int one : ones(oneLeft, many)) {
                propose(oneLeft, one, near(oneLeft, one, many));
            }
        }
    }

    /** The lines to find sums for; none where sums are not wanted. */
    private int[] ones(boolean oneLeft, int[] many) {
        boolean wanted = rule.lines() >= 2 && many.length >= 2;
        return wanted ? oneLeft ? board.openLeft() : board.openRight() : new int[0];
    }

    private Side side(boolean left) {
        return left ? board.left : board.right;
    }

    /** The open lines of the other side with the same sign and a smaller amount, nearest days first. */
    private int[] near(boolean oneLeft, int one, int[] many) {
        Side side = side(!oneLeft);
        int day = side(oneLeft).days[one];
        int next = Order.first(many, side.days, day);
        int before = next;
        int[] pool = new int[rule.lines()];
        int size = 0;
        for (int apart = 0; apart <= rule.days() && size < pool.length; apart++) {
            int from = before;
            while (from > 0 && side.days[many[from - 1]] >= day - apart) {
                from--;
            }
            int to = next;
            while (to < many.length && side.days[many[to]] <= day + apart) {
                to++;
            }
            // The lines of either day are in order; of both the first come first.
            int earlier = from;
            int later = next;
            while (size < pool.length && (earlier < before || later < to)) {
                boolean takeLater = earlier == before || (later < to && many[later] < many[earlier]);
                int row = many[takeLater ? later++ : earlier++];
                if (isPart(oneLeft, one, row)) {
                    pool[size++] = row;
                }
            }
            before = from;
            next = to;
        }
        return Arrays.copyOf(pool, size);
    }

    private boolean isPart(boolean oneLeft, int one, int row) {
        long target = side(oneLeft).amounts[one];
        long amount = side(!oneLeft).amounts[row];
        return board.isOpen(!oneLeft, row)
                && Long.signum(target) == Long.signum(amount)
                && Math.abs(amount) < Math.abs(target);
    }

    /** Proposes the lines of a pool that add up to one line, if some do and chance alone would hardly make them. */
    private void propose(boolean oneLeft, int one, int[] pool) {
        if (pool.length < 2) {
            return;
        }
        long[] values = Arrays.stream(pool)
                .mapToLong(row -> side(!oneLeft).amounts[row])
                .toArray();
        SubsetSums sums = SubsetSums.of(values, side(oneLeft).amounts[one], rule.items(), rule.lambdaPpm());
        if (sums.solutions().isEmpty()) {
            return;
        }
        int weight = Math.max(0, Bits.log2(1_000_000) - Bits.log2(Math.max(1, sums.lambdaPpm())));
        Rows single = Rows.of(one);
        List<Group.Alternative> others = new ArrayList<>();
        for (int i = 1; i < sums.solutions().size(); i++) {
            Rows rows = rows(pool, sums.solutions().get(i));
            others.add(new Group.Alternative(oneLeft ? single : rows, oneLeft ? rows : single, weight));
        }
        Rows rows = rows(pool, sums.first());
        board.group(new Group(
                "sum",
                LineOutcome.PROPOSED,
                oneLeft ? single : rows,
                oneLeft ? rows : single,
                0,
                "",
                weight,
                others.isEmpty() ? weight : 0,
                "",
                sums.lambdaPpm(),
                others));
    }

    private static Rows rows(int[] pool, int[] chosen) {
        int[] rows = Arrays.stream(chosen).map(i -> pool[i]).toArray();
        Arrays.sort(rows);
        return Rows.of(rows);
    }
}
