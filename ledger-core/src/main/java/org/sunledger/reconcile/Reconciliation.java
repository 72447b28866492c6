package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What became of every line of both sides. Immutable. */
public final class Reconciliation {
    private final Board board;
    private final Map<Integer, Group> proposals;

    private final List<Decided> decided;

    Reconciliation(Board board, Map<Integer, Group> proposals, List<Decided> decided) {
        this.board = board;
        this.proposals = proposals;
        this.decided = decided;
    }

    /** The side of the book. */
    public Side left() {
        return board.left;
    }

    /** The side of the bank. */
    public Side right() {
        return board.right;
    }

    /** What it went by. */
    public Rules rules() {
        return board.rules;
    }

    /** What a left line is. */
    public LineOutcome leftOutcome(int row) {
        return board.leftOutcomes[row];
    }

    /** What a right line is. */
    public LineOutcome rightOutcome(int row) {
        return board.rightOutcomes[row];
    }

    /** Why a left line is what it is, where a rule or another line says so; empty otherwise. */
    public String leftReason(int row) {
        String reason = board.leftReasons[row];
        return reason == null ? "" : reason;
    }

    /** Why a right line is what it is, where a rule or another line says so; empty otherwise. */
    public String rightReason(int row) {
        String reason = board.rightReasons[row];
        return reason == null ? "" : reason;
    }

    /** Every group: pairs in the order of their left lines, then the groups of several lines. */
    public void groups(Consumer<Group> each) {
        pairs((left, right) -> each.accept(pair(left)));
        board.groups.forEach(each);
    }

    /** Takes the lines of a pair. */
    @FunctionalInterface
    public interface PairTaker {
        /** The row of the left side and that of the right. */
        void take(int left, int right);
    }

    /** Every pair, in the order of the left lines; there are as many as lines, so no group is made of each. */
    public void pairs(PairTaker each) {
        for (int row = 0; row < board.mates.length; row++) {
            if (board.mates[row] != Assignment.ALONE) {
                each.take(row, board.mates[row]);
            }
        }
    }

    /** How the weight of a group adds up; empty when no weighing of this run has made it. */
    public Optional<Weighing> weighing(Group group) {
        int row = group.left().size() == 1 ? group.left().at(0) : Assignment.ALONE;
        boolean weighed = row >= 0 && board.mates[row] != Assignment.ALONE && board.addends.has(row);
        return weighed ? Optional.of(board.addends.weighing(row)) : Optional.empty();
    }

    /** How the amounts of a pair agree. */
    public AmountLevel amountLevel(int left, int right) {
        return AmountLevel.of(
                board.left.amounts[left],
                board.right.amounts[right],
                board.rules.tolerance().minor());
    }

    /** How the texts of a pair agree in a field. */
    public Likeness likeness(int field, int left, int right) {
        return board.vocabularies.get(field).likeness(left, right);
    }

    /** The groups that a person has to decide. */
    public List<Group> proposals() {
        List<Group> open = new ArrayList<>();
        groups(group -> {
            if (group.outcome() == LineOutcome.PROPOSED) {
                open.add(group);
            }
        });
        return Collections.unmodifiableList(open);
    }

    /** The decisions of people that the run was given, the oldest first. */
    public List<Decided> decided() {
        return Collections.unmodifiableList(decided);
    }

    /**
     * Whether nothing is left to explain: every line is in a group that stands, outside the period or left out by a
     * rule, or only in the book and so near the last day of the bank's lines that it may still be on its way.
     *
     * @param timingDays for how many days, the last one included, a line of the book may be on its way
     */
    public boolean isExplained(int timingDays) {
        int end = Integer.MIN_VALUE;
        for (int day : board.right.days) {
            end = Math.max(end, day);
        }
        for (int row = 0; row < board.leftOutcomes.length; row++) {
            boolean timing = board.leftOutcomes[row] == LineOutcome.LEDGER_ONLY
                    && board.left.days[row] > end - timingDays
                    && board.left.source(row) == 0;
            if (!timing && !stands(board.leftOutcomes[row])) {
                return false;
            }
        }
        for (LineOutcome outcome : board.rightOutcomes) {
            if (!stands(outcome)) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(LineOutcome outcome) {
        return (outcome.isGrouped() && outcome != LineOutcome.PROPOSED)
                || outcome == LineOutcome.OUT_OF_PERIOD
                || outcome == LineOutcome.EXCLUDED;
    }

    /** Whether a left line is in a pair. */
    public boolean hasMate(int row) {
        return board.mates[row] != Assignment.ALONE;
    }

    /** The groups of several lines. */
    public List<Group> largerGroups() {
        return Collections.unmodifiableList(board.groups);
    }

    /** The pair of a left line that has a mate. */
    public Group pair(int row) {
        Group proposal = proposals.get(row);
        if (proposal != null) {
            return proposal;
        }
        int mate = board.mates[row];
        long residual = Math.subtractExact(board.right.amounts[mate], board.left.amounts[row]);
        return new Group(
                "pair",
                board.leftOutcomes[row],
                Rows.of(row),
                Rows.of(mate),
                residual,
                residual == 0 ? "" : board.rules.tolerance().account(),
                board.pairWeights[row],
                board.pairMargins[row],
                "",
                -1,
                List.of());
    }

    /** How many lines of a side have each outcome, and what they add up to. */
    public Map<LineOutcome, Total> totals(boolean leftSide) {
        LineOutcome[] outcomes = leftSide ? board.leftOutcomes : board.rightOutcomes;
        Side side = leftSide ? board.left : board.right;
        Map<LineOutcome, Sum> sums = new EnumMap<>(LineOutcome.class);
        for (int row = 0; row < outcomes.length; row++) {
            sums.computeIfAbsent(outcomes[row], outcome -> new Sum()).add(side.amounts[row]);
        }
        Map<LineOutcome, Total> totals = new EnumMap<>(LineOutcome.class);
        sums.forEach((outcome, sum) -> totals.put(outcome, new Total(sum.lines, sum.amountMinor, sum.grossMinor)));
        return totals;
    }

    /**
     * Lines and what they add up to.
     *
     * @param lines how many
     * @param amountMinor their sum in minor units
     * @param grossMinor the sum of their amounts without signs, in minor units: what comes in and what goes out do not
     *     cancel each other
     */
    public record Total(long lines, long amountMinor, long grossMinor) {}

    private static final class Sum {
        private long lines;
        private long amountMinor;
        private long grossMinor;

        void add(long amount) {
            lines++;
            amountMinor = Math.addExact(amountMinor, amount);
            grossMinor = Math.addExact(grossMinor, Math.absExact(amount));
        }
    }
}
