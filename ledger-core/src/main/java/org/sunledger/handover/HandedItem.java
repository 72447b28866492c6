package org.sunledger.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.BankProposals;
import org.sunledger.BookView;
import org.sunledger.examination.OfficeCash;

/**
 * Something of a money account that nobody has explained or finished: a line of a bank from which no fact was made, or
 * cash that the office took and that has not reached the bank.
 *
 * @param fact the bank line, or the fact that took the cash
 * @param isCash true for cash that was not banked
 * @param day the day it is about
 * @param account the money account
 * @param minor the amount in minor units, money in positive
 */
public record HandedItem(long fact, boolean isCash, LocalDate day, String account, long minor) {
    /** Those up to the end of a day, bank lines first, the earliest first. */
    static List<HandedItem> of(BookView view, LocalDate last) {
        List<HandedItem> items = new ArrayList<>();
        BankProposals.unexplained(view).forEach((index, line) -> {
            if (!line.effective().isAfter(last)) {
                items.add(new HandedItem(index, false, line.effective(), line.account(), line.amountMinor()));
            }
        });
        for (OfficeCash.Taken taken : OfficeCash.notBanked(view, last)) {
            items.add(new HandedItem(
                    taken.fact(), true, taken.day(), taken.place().account(), taken.minor()));
        }
        return items;
    }
}
