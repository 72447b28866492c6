package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What can be said of the lines that found no partner: doubled, taken back on their own side, or part of a sum. */
final class Leftovers {
    private static final int DOUBLED_DAYS = 5;

    private final Board board;

    Leftovers(Board board) {
        this.board = board;
    }

    void settle() {
        doubled(true);
        doubled(false);
        takenBack(true);
        takenBack(false);
        sums(false);
        sums(true);
    }

    private Side side(boolean left) {
        return left ? board.left : board.right;
    }

    private int code(boolean left, int field, int row) {
        Vocabulary vocabulary = board.vocabularies.get(field);
        return left ? vocabulary.left[row] : vocabulary.right[row];
    }

    /** An open line that looks like another line of its side which is settled, the first of them. */
    private void doubled(boolean left) {
        LineOutcome[] outcomes = left ? board.leftOutcomes : board.rightOutcomes;
        String[] reasons = left ? board.leftReasons : board.rightReasons;
        Side side = side(left);
        int[] open = left ? board.openLeft() : board.openRight();
        LookAlikes alikes = new LookAlikes(board, left, open);
        for (int other = 0; other < outcomes.length; other++) {
            if (outcomes[other] == null || !outcomes[other].isGrouped()) {
                continue;
            }
            for (int row = alikes.first(other); row >= 0; row = alikes.next(row)) {
                int apart = Math.abs(side.days[row] - side.days[other]);
                boolean near = apart <= (alikes.saySomething(row) ? DOUBLED_DAYS : 0);
                if (outcomes[row] == null && near && alikes.areAlike(row, other)) {
                    outcomes[row] = LineOutcome.DUPLICATE_SUSPECT;
                    reasons[row] = "like line " + side.lines[other];
                }
            }
        }
    }

    /** Two open lines of one side that cancel each other and have a text in common. */
    private void takenBack(boolean left) {
        Side side = side(left);
        int[] open = left ? board.openLeft() : board.openRight();
        for (int row : open) {
            if (side.amounts[row] >= 0 || (left ? !board.leftOpen(row) : !board.rightOpen(row))) {
                continue;
            }
            int best = -1;
            int bestDays = board.rules.nearDays() + 1;
            int near = board.rules.nearDays();
            int from = side.firstAtLeast(-side.amounts[row], side.days[row] - near);
            int to = side.firstAtLeast(-side.amounts[row], side.days[row] + near + 1);
            for (int other = from; other < to; other++) {
                int apart = Math.abs(side.days[other] - side.days[row]);
                boolean free = left ? board.leftOpen(other) : board.rightOpen(other);
                if (free && apart < bestDays && related(left, row, other)) {
                    best = other;
                    bestDays = apart;
                }
            }
            if (best >= 0) {
                Rows rows = Rows.of(row, best);
                board.group(new Group(
                        "reversal",
                        LineOutcome.PROPOSED,
                        left ? rows : Rows.NONE,
                        left ? Rows.NONE : rows,
                        0,
                        "",
                        0,
                        0,
                        "",
                        -1,
                        List.of()));
            }
        }
    }

    private boolean related(boolean left, int row, int other) {
        for (int field = 0; field < board.vocabularies.size(); field++) {
            int a = code(left, field, row);
            int b = code(left, field, other);
            if (a != 0 && a == b) {
                return true;
            }
            Vocabulary vocabulary = board.vocabularies.get(field);
            if (a != 0 && b != 0 && vocabulary.compare(a, b).agrees()) {
                return true;
            }
        }
        return false;
    }

    /** Open lines whose sum is one open line of the other side: proposals only. */
    private void sums(boolean oneLeft) {
        Rules.Sums rule = board.rules.sums();
        int[] ones = oneLeft ? board.openLeft() : board.openRight();
        int[] many = oneLeft ? board.openRight() : board.openLeft();
        if (rule.lines() < 2 || many.length < 2) {
            return;
        }
        int[] days = side(!oneLeft).days;
        Order.sort(many, many.length, (a, b) -> Integer.compare(days[a], days[b]));
        for (int one : ones) {
            propose(oneLeft, one, near(oneLeft, one, many));
        }
    }

    /** The open lines of the other side with the same sign and a smaller amount, nearest days first. */
    private int[] near(boolean oneLeft, int one, int[] many) {
        Side side = side(!oneLeft);
        Rules.Sums rule = board.rules.sums();
        int day = side(oneLeft).days[one];
        int next = firstDay(side.days, many, day);
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

    private static int firstDay(int[] days, int[] rows, int day) {
        int low = 0;
        int high = rows.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[rows[middle]] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isPart(boolean oneLeft, int one, int row) {
        long target = side(oneLeft).amounts[one];
        long amount = side(!oneLeft).amounts[row];
        return board.isOpen(!oneLeft, row)
                && Long.signum(target) == Long.signum(amount)
                && Math.abs(amount) < Math.abs(target);
    }

    private void propose(boolean oneLeft, int one, int[] pool) {
        if (pool.length < 2) {
            return;
        }
        long[] values = Arrays.stream(pool)
                .mapToLong(row -> side(!oneLeft).amounts[row])
                .toArray();
        Rules.Sums rule = board.rules.sums();
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
