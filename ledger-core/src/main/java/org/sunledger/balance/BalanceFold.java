package org.sunledger.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunledger.journal.Posting;

/**
 * Adds postings up, day by day, debits and credits apart. Order does not matter: the same postings in any order give
 * the same cells. Not safe for use by several threads; one fold belongs to one computation.
 */
public final class BalanceFold {
    /** In the order in which they came: entries mostly come by day, and what is nearly in order is sorted soon. */
    private final Map<BalanceKey, Sides> sums = new LinkedHashMap<>();

    private static final class Sides {
        private long debit;
        private long credit;

        /** Adds to one side or the other; {@link ArithmeticException} beyond a long leaves both as they were. */
        void add(long amountMinor) {
            if (amountMinor < 0) {
                credit = Math.subtractExact(credit, amountMinor);
            } else {
                debit = Math.addExact(debit, amountMinor);
            }
        }
    }

    /** Adds the postings of one entry, which counts for the day; throws {@link ArithmeticException} beyond a long. */
    public void add(LocalDate day, List<Posting> postings) {
        for (Posting posting : postings) {
            BalanceKey key = new BalanceKey(
                    day,
                    posting.account(),
                    posting.fundGroup().fund(),
                    posting.fundGroup().group(),
                    posting.subject());
            sides(key).add(posting.amountMinor());
        }
    }

    /** Adds a cell that was folded before; throws {@link ArithmeticException} beyond a long. */
    public void add(DayBalance cell) {
        Sides sides = sides(cell.key());
        sides.add(cell.debitMinor());
        sides.add(-cell.creditMinor());
    }

    private Sides sides(BalanceKey key) {
        return sums.computeIfAbsent(key, any -> new Sides());
    }

    /** Every cell, ordered by day, account, fund, group and subject. */
    public List<DayBalance> cells() {
        List<DayBalance> cells = new ArrayList<>(sums.size());
        sums.forEach((key, sides) -> cells.add(new DayBalance(key, sides.debit, sides.credit)));
        cells.sort(Comparator.comparing(DayBalance::key));
        return cells;
    }
}
