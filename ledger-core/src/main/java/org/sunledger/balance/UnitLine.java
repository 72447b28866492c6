package org.sunledger.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.journal.Item;
import org.sunledger.journal.Posting;

/**
 * One posting on the open items of a unit: what raised or settled them, in the order of the log.
 *
 * @param item the unit, the period charged and the due day
 * @param index the fact, counted from 0
 * @param line which posting of the fact's entry it is, counted from 0
 * @param day the effective day of the fact
 * @param account the account posted to
 * @param fund the fund
 * @param group the ownership group
 * @param subject the charge; empty when the posting names none
 * @param amountMinor minor units, debit positive (the unit owes more), never zero
 */
public record UnitLine(
        Item item,
        long index,
        int line,
        LocalDate day,
        String account,
        String fund,
        String group,
        String subject,
        long amountMinor) {
    /** The postings of an entry that belong to a unit, in their order. */
    public static List<UnitLine> of(long index, LocalDate day, List<Posting> postings) {
        List<UnitLine> lines = new ArrayList<>();
        for (int line = 0; line < postings.size(); line++) {
            Posting posting = postings.get(line);
            if (posting.item().exists()) {
                lines.add(of(index, line, day, posting));
            }
        }
        return lines;
    }

    private static UnitLine of(long index, int line, LocalDate day, Posting posting) {
        return new UnitLine(
                posting.item(),
                index,
                line,
                day,
                posting.account(),
                posting.fundGroup().fund(),
                posting.fundGroup().group(),
                posting.subject(),
                posting.amountMinor());
    }

    /** What the line adds to the balance of its item. */
    public UnitBalance balance() {
        UnitKey key = new UnitKey(item, account, fund, group, subject);
        return new UnitBalance(key, Math.max(0, amountMinor), Math.max(0, -amountMinor));
    }
}
