package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The four-column proof of cash: opening, receipts, payments and closing, of the bank and of the book, each corrected
 * by what the other knows until both rows are the same. Immutable.
 *
 * @param rows the rows of both sides: the side's own figures first, then what corrects them
 */
public record ProofOfCash(List<Row> rows) {
    /** The four columns. */
    public enum Column {
        /** The balance before. */
        OPENING,
        /** Money in. */
        RECEIPTS,
        /** Money out. */
        PAYMENTS,
        /** The balance after. */
        CLOSING;

        /** The stable name for programs. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One row.
     *
     * @param bank whether it belongs to the bank's side, otherwise to the book's
     * @param label what it is, such as {@code ledger-only}
     * @param openingMinor what it adds to the opening balance
     * @param receiptsMinor what it adds to money in
     * @param paymentsMinor what it adds to money out
     * @param closingMinor what it adds to the closing balance
     */
    public record Row(
            boolean bank, String label, long openingMinor, long receiptsMinor, long paymentsMinor, long closingMinor) {

        /** One of the four figures. */
        public long figure(Column column) {
            return switch (column) {
                case OPENING -> openingMinor;
                case RECEIPTS -> receiptsMinor;
                case PAYMENTS -> paymentsMinor;
                case CLOSING -> closingMinor;
            };
        }

        /** Whether opening and receipts less payments make closing. */
        public boolean ties() {
            return openingMinor + receiptsMinor - paymentsMinor == closingMinor;
        }

        boolean isEmpty() {
            return openingMinor == 0 && receiptsMinor == 0 && paymentsMinor == 0 && closingMinor == 0;
        }
    }

    public ProofOfCash {
        rows = List.copyOf(rows);
    }

    /** The corrected figure of one side: all its rows added up. */
    public long corrected(boolean bank, Column column) {
        long sum = 0;
        for (Row row : rows) {
            sum = row.bank() == bank ? Math.addExact(sum, row.figure(column)) : sum;
        }
        return sum;
    }

    /** Whether both sides come to the same four figures and every row of them ties across. */
    public boolean ties() {
        boolean ties = rows.stream().allMatch(Row::ties);
        for (Column column : Column.values()) {
            ties &= corrected(true, column) == corrected(false, column);
        }
        return ties;
    }

    static ProofOfCash of(Reconciliation result, Ends left, Ends right) {
        Cash bank = new Cash(true);
        Cash book = new Cash(false);
        own(bank, result.right(), right);
        own(book, result.left(), left);
        carried(bank, result, true);
        carried(book, result, false);
        outside(bank, book, result);
        groups(bank, book, result);
        List<Row> rows = new ArrayList<>(bank.rows());
        rows.addAll(book.rows());
        return new ProofOfCash(rows);
    }

    private static void own(Cash cash, Side side, Ends ends) {
        Cash.Line own = cash.line("own");
        own.opening += ends.openingMinor();
        long sum = 0;
        for (int row = 0; row < side.size(); row++) {
            if (side.source(row) == 0) {
                own.move(side.amountMinor(row));
                sum += side.amountMinor(row);
            }
        }
        own.closing += ends.closing(sum);
    }

    /** What one side knew before the period and the other did not: it belongs to the other's opening balance. */
    private static void carried(Cash cash, Reconciliation result, boolean toBank) {
        Side side = toBank ? result.left() : result.right();
        Cash.Line line = cash.line("carried");
        for (int row = 0; row < side.size(); row++) {
            if (side.source(row) != 0) {
                long amount = side.amountMinor(row);
                line.opening += amount;
                LineOutcome outcome = toBank ? result.leftOutcome(row) : result.rightOutcome(row);
                if (outcome.isGrouped()) {
                    // The other side has it among its lines of this period.
                    line.unmove(amount);
                } else {
                    line.closing += amount;
                }
            }
        }
    }

    /** Lines of the period that only one side has correct the other; what is wrong or left out corrects its own. */
    private static void outside(Cash bank, Cash book, Reconciliation result) {
        for (int row = 0; row < result.left().size(); row++) {
            LineOutcome outcome = result.leftOutcome(row);
            if (!outcome.isGrouped() && result.left().source(row) == 0) {
                boolean timing = outcome == LineOutcome.LEDGER_ONLY;
                add(timing ? bank : book, outcome, result.left().amountMinor(row), timing);
            }
        }
        for (int row = 0; row < result.right().size(); row++) {
            LineOutcome outcome = result.rightOutcome(row);
            if (!outcome.isGrouped() && result.right().source(row) == 0) {
                boolean unrecorded = outcome == LineOutcome.STATEMENT_ONLY;
                add(unrecorded ? book : bank, outcome, result.right().amountMinor(row), unrecorded);
            }
        }
    }

    private static void add(Cash cash, LineOutcome outcome, long amount, boolean missing) {
        Cash.Line line = cash.line(outcome.text());
        if (missing) {
            line.move(amount);
            line.closing += amount;
        } else {
            line.unmove(amount);
            line.closing -= amount;
        }
    }

    /** The bank is right about the difference of a group; what both count gross or net is shown as the book has it. */
    private static void groups(Cash bank, Cash book, Reconciliation result) {
        result.pairs((left, right) -> {
            // Of what both have alike there is nothing to correct.
            if (result.left().amountMinor(left) != result.right().amountMinor(right)) {
                group(bank, book, result, Rows.of(left), Rows.of(right));
            }
        });
        result.largerGroups().forEach(group -> group(bank, book, result, group.left(), group.right()));
    }

    private static void group(Cash bank, Cash book, Reconciliation result, Rows lefts, Rows rights) {
        Cash.Line left = new Cash.Line();
        Cash.Line right = new Cash.Line();
        lefts.each(row -> left.move(result.left().amountMinor(row)));
        rights.each(row -> right.move(result.right().amountMinor(row)));
        long residual = right.receipts - right.payments - left.receipts + left.payments;
        if (residual != 0) {
            Cash.Line correction = book.line("residuals");
            boolean income = right.receipts >= right.payments && left.receipts >= left.payments;
            correction.receipts += income ? residual : 0;
            correction.payments -= income ? 0 : residual;
            correction.closing += residual;
            left.receipts += income ? residual : 0;
            left.payments -= income ? 0 : residual;
        }
        Cash.Line gross = bank.line("gross");
        gross.receipts += left.receipts - right.receipts;
        gross.payments += left.payments - right.payments;
    }
}
