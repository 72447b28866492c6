package org.sunledger.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sunledger.BookView;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.KeptBankLine;

/**
 * A money account that is handed over, and the last time that somebody other than the book said what was in it: the
 * balance that a bank prints behind a line, or cash that was counted.
 *
 * @param account its id
 * @param minor what the book says, in minor units
 * @param confirmed who said so last; null when nobody did
 */
public record HandedMoney(
        String account, long minor, @Nullable Confirmed confirmed) {
    /**
     * The last confirmation.
     *
     * @param fact the bank line, or the close of the cash
     * @param day the day it is about
     * @param minor what it says, in minor units
     * @param bookMinor what the book says for the end of that day
     */
    public record Confirmed(long fact, LocalDate day, long minor, long bookMinor) {
        /** What the book has more; zero when both agree. */
        public long differenceMinor() {
            return Math.subtractExact(bookMinor, minor);
        }
    }

    /** Who said last what was in it. */
    public Optional<Confirmed> last() {
        return Optional.ofNullable(confirmed);
    }

    /** The money accounts of a day, in the order of their ids. */
    static List<HandedMoney> of(BookView view, LocalDate last) {
        Map<String, SortedMap<LocalDate, Long>> movements = new TreeMap<>();
        view.balances(
                LocalDate.MIN,
                last.plusDays(1),
                cell -> movements
                        .computeIfAbsent(cell.key().account(), account -> new TreeMap<>())
                        .merge(cell.key().day(), cell.amountMinor(), Math::addExact));
        Map<String, Said> said = said(view, last);
        List<HandedMoney> money = new ArrayList<>();
        for (Account account : view.chartWithoutUnits().accounts(last)) {
            if (account.type() == AccountType.MONEY) {
                SortedMap<LocalDate, Long> own = movements.getOrDefault(account.id(), new TreeMap<>());
                Said latest = said.get(account.id());
                money.add(new HandedMoney(account.id(), sum(own, last), latest == null ? null : latest.beside(own)));
            }
        }
        return money;
    }

    private static long sum(SortedMap<LocalDate, Long> movements, LocalDate upTo) {
        return movements.headMap(upTo.plusDays(1)).values().stream().reduce(0L, Math::addExact);
    }

    /** What was said, before the book is asked; without an amount it was counted and found to be what the book says. */
    private record Said(long fact, LocalDate day, @Nullable Long minor) {
        Confirmed beside(SortedMap<LocalDate, Long> movements) {
            long book = sum(movements, day);
            return new Confirmed(fact, day, minor == null ? book : minor, book);
        }
    }

    private static Map<String, Said> said(BookView view, LocalDate last) {
        Map<String, Said> said = new TreeMap<>();
        for (long index : view.ofKind(FactKind.BANK_LINE)) {
            KeptBankLine line = (KeptBankLine) view.read(view.fact(index));
            line.balance()
                    .ifPresent(minor -> later(said, line.account(), new Said(index, line.effective(), minor), last));
        }
        for (Seal seal : view.closedPeriods().standing()) {
            if (seal.closing().isOfCash()) {
                later(
                        said,
                        seal.closing().account(),
                        new Said(seal.index(), seal.closing().effective(), null),
                        last);
            }
        }
        return said;
    }

    private static void later(Map<String, Said> said, String account, Said other, LocalDate last) {
        Said before = said.get(account);
        if (!other.day().isAfter(last) && (before == null || !other.day().isBefore(before.day()))) {
            said.put(account, other);
        }
    }
}
