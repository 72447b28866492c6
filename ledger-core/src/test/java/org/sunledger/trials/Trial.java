package org.sunledger.trials;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.SaltSource;
import org.sunledger.chart.Labels;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.Voucher;
import org.sunledger.store.Access;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.SqliteStore;

/** What the trials share: how long they run, and a small book whose every fact follows from its index. */
final class Trial {
    static final LocalDate OPENED = LocalDate.of(2018, 1, 1);

    static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC),
            SaltSource.seeded("trials"));

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private Trial() {}

    /** How much of a trial is wanted: {@code -Dtrial.NAME=…}. */
    static long wanted(String name, long orElse) {
        return Long.getLong("trial." + name, orElse);
    }

    /** Makes a book with one revenue stream: two facts. */
    static Book make(LedgerStore store) {
        Book book = Book.create(store, Opening.inShanghai("Plum Court", OPENED), KEEPER)
                .orThrow();
        Labels labels = new Labels("电梯广告", "Lift advertising");
        RevenueStream stream =
                new RevenueStream("lift-ads", StreamKind.ADVERTISING, "public-revenue", "all", "", "", labels, false);
        book.record(KEEPER, new MasterFact(OPENED, stream, false)).orThrow();
        return book;
    }

    static Book open(Path file, Access access) {
        return Book.open(SqliteStore.open(file, access));
    }

    /** The receipt that is recorded as the fact of this index; it knows its own place. */
    static Income receipt(long index) {
        Voucher voucher = new Voucher("R-" + index, "V" + index, null, "elevator firm", "", "第 " + index + " 笔");
        return Income.of(OPENED.plusDays(index % 90), "lift-ads", Money.ofMinor(CNY, 100 + index))
                .on(voucher);
    }
}
