package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The four identities of a run, with their figures, in whole minor units.
 *
 * @param checks every equation that was looked at
 * @param proof the proof of cash
 */
public record Identities(List<Check> checks, ProofOfCash proof) {
    /**
     * One equation.
     *
     * @param id which, such as {@code rows-left}
     * @param expectedMinor what one way of adding up gives; rows where it counts rows
     * @param foundMinor what the other way gives
     */
    public record Check(String id, long expectedMinor, long foundMinor) {
        /** Whether both agree. */
        public boolean holds() {
            return expectedMinor == foundMinor;
        }

        /** Whether it counts rows, not money. */
        public boolean countsRows() {
            return id.startsWith("rows-");
        }
    }

    public Identities {
        checks = List.copyOf(checks);
    }

    /**
     * Adds a result up.
     *
     * @param statedLeft the balances of the left side
     * @param statedRight the balances of the right side
     * @param rejectedLeft how many rows of the left file could not be read
     * @param rejectedRight how many rows of the right file could not be read
     */
    public static Identities of(
            Reconciliation result, Ends statedLeft, Ends statedRight, long rejectedLeft, long rejectedRight) {
        List<Check> checks = new ArrayList<>();
        Sums sums = new Sums(result);
        // What nobody has stated opens where the last run left it: apart by the items that were carried.
        long apart = sums.carried(true) - sums.carried(false);
        Ends left = statedLeft.known() ? statedLeft : new Ends(false, statedRight.openingMinor() + apart, 0);
        Ends right = statedRight.known() ? statedRight : new Ends(false, left.openingMinor() - apart, 0);
        sides(checks, "left", result, true, left, sums, rejectedLeft);
        sides(checks, "right", result, false, right, sums, rejectedRight);
        long difference = right.closing(sums.own(false)) - left.closing(sums.own(true));
        long explained = sums.residuals + sums.outside(false) - sums.outside(true);
        checks.add(new Check("difference", difference, explained));
        ProofOfCash proof = ProofOfCash.of(result, left, right);
        for (ProofOfCash.Column column : ProofOfCash.Column.values()) {
            checks.add(
                    new Check("proof-" + column.text(), proof.corrected(true, column), proof.corrected(false, column)));
        }
        return new Identities(checks, proof);
    }

    private static void sides(
            List<Check> checks,
            String name,
            Reconciliation result,
            boolean isLeft,
            Ends ends,
            Sums sums,
            long rejected) {
        Side side = isLeft ? result.left() : result.right();
        long rows = 0;
        long amount = 0;
        for (Map.Entry<LineOutcome, Reconciliation.Total> total :
                sums.totals(isLeft).entrySet()) {
            rows += total.getValue().lines();
            amount = Math.addExact(amount, total.getValue().amountMinor());
        }
        checks.add(new Check("rows-" + name, side.size() + rejected, rows + rejected));
        checks.add(new Check("rows-once-" + name, sums.grouped(isLeft), sums.inGroups(isLeft)));
        checks.add(new Check("amount-" + name, side.sumMinor(), amount));
        checks.add(new Check("rows-unread-" + name, 0, rejected));
        checks.add(new Check(
                "closing-" + name,
                ends.closing(sums.own(isLeft)),
                Math.addExact(ends.openingMinor(), sums.own(isLeft))));
    }

    /** Whether every equation holds. */
    public boolean hold() {
        return checks.stream().allMatch(Check::holds);
    }

    /** What the equations add up. */
    private static final class Sums {
        private final Reconciliation result;
        private final Map<LineOutcome, Reconciliation.Total> leftTotals;
        private final Map<LineOutcome, Reconciliation.Total> rightTotals;
        private long residuals;
        private long leftInGroups;
        private long rightInGroups;

        Sums(Reconciliation result) {
            this.result = result;
            this.leftTotals = result.totals(true);
            this.rightTotals = result.totals(false);
            result.pairs((left, right) ->
                    add(1, result.left().amountMinor(left), 1, result.right().amountMinor(right)));
            result.largerGroups()
                    .forEach(group -> add(
                            group.left().size(),
                            sum(result.left(), group.left()),
                            group.right().size(),
                            sum(result.right(), group.right())));
        }

        private void add(int leftLines, long left, int rightLines, long right) {
            residuals = Math.addExact(residuals, right - left);
            leftInGroups += leftLines;
            rightInGroups += rightLines;
        }

        Map<LineOutcome, Reconciliation.Total> totals(boolean left) {
            return left ? leftTotals : rightTotals;
        }

        private static long sum(Side side, Rows rows) {
            long sum = 0;
            for (int i = 0; i < rows.size(); i++) {
                sum = Math.addExact(sum, side.amountMinor(rows.at(i)));
            }
            return sum;
        }

        /** The lines of the file itself, without what was carried. */
        long own(boolean left) {
            Side side = left ? result.left() : result.right();
            long sum = 0;
            for (int row = 0; row < side.size(); row++) {
                sum = side.source(row) == 0 ? Math.addExact(sum, side.amountMinor(row)) : sum;
            }
            return sum;
        }

        long carried(boolean left) {
            Side side = left ? result.left() : result.right();
            return side.sumMinor() - own(left);
        }

        long outside(boolean left) {
            long sum = 0;
            for (Map.Entry<LineOutcome, Reconciliation.Total> total :
                    totals(left).entrySet()) {
                sum = total.getKey().isGrouped()
                        ? sum
                        : Math.addExact(sum, total.getValue().amountMinor());
            }
            return sum;
        }

        long grouped(boolean left) {
            long lines = 0;
            for (Map.Entry<LineOutcome, Reconciliation.Total> total :
                    totals(left).entrySet()) {
                lines += total.getKey().isGrouped() ? total.getValue().lines() : 0;
            }
            return lines;
        }

        long inGroups(boolean left) {
            return left ? leftInGroups : rightInGroups;
        }
    }
}
