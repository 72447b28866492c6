package org.sunledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.fact.CloseKind;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Fact;
import org.sunledger.fact.LevyRemainder;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Voucher;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.TreeHash;
import org.sunledger.period.DatePeriod;

/** What a book that goes on from another begins with, for the file of every kind of fact. */
final class FactsOfHandOver {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);

    private FactsOfHandOver() {}

    /** A book goes on from another only once: this fact has all of its members. */
    static void takeOver(Book book, Keeper keeper) {
        Closing closing = new Closing(
                DatePeriod.quarter(2017, 4),
                CloseKind.HAND_OVER,
                "",
                10_112,
                "e".repeat(64),
                3,
                "a".repeat(64),
                1,
                "b".repeat(64),
                "",
                "");
        Checkpoint former = new Checkpoint("sunledger/00112233445566aa", 11_339, TreeHash.ofHex("c".repeat(64)));
        book.takeOver(keeper, former, 10_112, closing).orThrow();
    }

    static List<Fact> all(Supplier<Voucher> paper) {
        Money held = Money.of(CurrencyUnit.of("CNY"), 20);
        return List.of(
                new OpeningBalance(OPENED, "deposits-held", "deposits", "", held, "", "", "", "D2018-01", paper.get()),
                new LevyRemainder(OPENED, "", "management", "1-101", -347_000_000, 2),
                new LevyRemainder(OPENED, "by-area", "", "1-101", 1, 2));
    }
}
