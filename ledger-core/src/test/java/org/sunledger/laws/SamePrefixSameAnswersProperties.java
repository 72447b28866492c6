package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.Book;
import org.sunledger.BookView;
import org.sunledger.chart.Language;
import org.sunledger.fact.Approval;
import org.sunledger.fact.Expense;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.io.JsonStatement;
import org.sunledger.io.TableCsv;
import org.sunledger.period.DatePeriod;
import org.sunledger.render.HtmlPage;
import org.sunledger.render.TextTable;
import org.sunledger.statement.Statement;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.SqliteStore;
import org.sunledger.store.StoredFact;
import org.sunledger.table.StatementTable;
import org.sunledger.table.Table;

/**
 * Law 10: same prefix, same arguments, same bytes: no clock, locale, time zone, thread count or hash order shows in a
 * result. And so what was answered at a size is answered again for that size, however far the book has grown since,
 * which is the shape of law 7.
 *
 * <p>The build runs all tests in other zones, locales and character sets too; {@code EveryKindOfFactGoldenTest} pins
 * bytes.
 */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 40)
class SamePrefixSameAnswersProperties {
    private static final List<Locale> LOCALES =
            List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"), Locale.CHINA);
    private static final Expense LATE_EXPENSE = new Expense(
            History.OPENED,
            "repairs",
            Money.of(CurrencyUnit.of("CNY"), 1),
            PaymentStatus.PAID,
            "",
            Placement.DEFAULT,
            Voucher.NONE);
    private static final List<String> ZONES = List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Shanghai");

    @Property(tries = 15)
    void theSameWishesMakeTheSameBytesAnywhere(@ForAll List<Wish> wishes, @ForAll DatePeriod period) {
        History here = History.of(wishes);
        List<String> pages = written(here.book().now(), period);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (int i = 0; i < LOCALES.size(); i++) {
                Locale.setDefault(LOCALES.get(i));
                TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(i)));
                History there = History.of(wishes);

                assertThat(kept(there.book().store()))
                        .isEqualTo(kept(here.book().store()));
                assertThat(Answers.of(there.book().now(), period))
                        .isEqualTo(Answers.of(here.book().now(), period));
                assertThat(there.refused()).isEqualTo(here.refused());
                assertThat(written(there.book().now(), period)).isEqualTo(pages);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Property(tries = 6)
    void everyStoreKeepsTheSameAndTwoFilesOfTheSameWishesAreTheSame(@ForAll List<Wish> wishes) throws IOException {
        Path folder = Files.createTempDirectory("laws");
        Path one = folder.resolve("one.book");
        Path two = folder.resolve("two.book");
        try {
            try (LedgerStore store = SqliteStore.create(one)) {
                History history = History.of(wishes, store);
                assertThat(kept(store)).isEqualTo(kept(History.of(wishes).book().store()));
                assertThat(Answers.of(history.book().now(), DatePeriod.year(2016)))
                        .isEqualTo(Answers.of(History.of(wishes).book().now(), DatePeriod.year(2016)));
            }
            try (LedgerStore store = SqliteStore.create(two)) {
                History.of(wishes, store);
            }
            assertThat(one).hasSameBinaryContentAs(two);
        } finally {
            Files.deleteIfExists(one);
            Files.deleteIfExists(two);
            Files.delete(folder);
        }
    }

    @Property
    void aSizeAnswersAsItAnsweredThen(
            @ForAll List<Wish> wishes, @ForAll @IntRange(max = 60) int cut, @ForAll DatePeriod period) {
        Book then = History.of(wishes.subList(0, Math.min(cut, wishes.size()))).book();
        Book now = History.of(wishes).book();

        BookView again = now.at(then.now().size()).orThrow();

        assertThat(Answers.of(again, period)).isEqualTo(Answers.of(then.now(), period));
        for (long index = 0; index < then.now().size(); index++) {
            assertThat(again.isReversed(index)).isEqualTo(then.now().isReversed(index));
            assertThat(again.isApproved(index)).isEqualTo(then.now().isApproved(index));
            String id = then.now().fact(index).id();
            assertThat(again.withId(id)).isEqualTo(then.now().withId(id));
        }
    }

    @Property
    void aViewThatWasKeptAnswersAsItAnsweredWhenItWasTaken(@ForAll History history, @ForAll DatePeriod period) {
        Book book = history.book();
        BookView kept = book.now();
        Answers before = Answers.of(kept, period);
        book.record(History.keeper("auditor"), new Approval(History.OPENED, kept.size() - 1, "", ""));
        book.record(History.keeper("auditor"), LATE_EXPENSE).orThrow();

        assertThat(Answers.of(kept, period)).isEqualTo(before);
    }

    /** Every statement as people and programs get it. */
    private static List<String> written(BookView view, DatePeriod period) {
        List<String> pages = new ArrayList<>();
        for (Statement statement : Answers.statements(view, period)) {
            pages.add(JsonStatement.of(statement));
            for (Language language : Language.values()) {
                Table table = StatementTable.of(statement, language);
                pages.add(TextTable.plain().render(table));
                pages.add(HtmlPage.render(table));
                pages.add(TableCsv.page(table).toText());
            }
        }
        return pages;
    }

    /** Everything a store holds: facts with their salts, personal texts, cells, and the root over all of it. */
    static List<Object> kept(LedgerStore store) {
        List<Object> kept = new ArrayList<>();
        store.readFacts(0, store.size(), (StoredFact fact) -> {
            kept.add(fact);
            kept.add(store.texts(fact.index()));
        });
        store.readCells(LocalDate.MIN, LocalDate.MAX, kept::add);
        kept.add(store.head());
        return kept;
    }
}
