package org.sunledger.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.journal.Posting;

/**
 * Adds postings up, day by day. Order does not matter: the same postings in any order give the same cells. Not safe for
 * use by several threads; one fold belongs to one computation.
 */
public final class BalanceFold {
    private final Map<BalanceKey, Long> sums = new HashMap<>();

    /** Adds the postings of one entry, which counts for the day; throws {@link ArithmeticException} beyond a long. */
    public void add(LocalDate day, List<Posting> postings) {
        for (Posting posting : postings) {
            BalanceKey key = new BalanceKey(
                    day,
                    posting.account(),
                    posting.fundGroup().fund(),
                    posting.fundGroup().group(),
                    posting.stream());
            sums.merge(key, posting.amountMinor(), Math::addExact);
        }
    }

    /** Adds a cell that was folded before. */
    public void add(DayBalance cell) {
        sums.merge(cell.key(), cell.amountMinor(), Math::addExact);
    }

    /** Every cell, ordered by day, account, fund, group and stream; cells that cancelled out are left in with zero. */
    public List<DayBalance> cells() {
        List<DayBalance> cells = new ArrayList<>(sums.size());
        new TreeMap<>(sums).forEach((key, sum) -> cells.add(new DayBalance(key, sum)));
        return cells;
    }
}
