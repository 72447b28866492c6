package org.sunledger.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.sunledger.Book;
import org.sunledger.CloseWish;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.Recorded;
import org.sunledger.SaltSource;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Charge;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Named;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Levy;
import org.sunledger.fact.MasterFact;
import org.sunledger.fee.LevyRequest;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;

/** Law 4 across two books: who levies in the new one asks every unit for what the old one would have asked. */
class HandedRemaindersProperties {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2022-04-01T01:00:00Z"), ZoneOffset.UTC),
            SaltSource.seeded("handed-remainders"));

    @Property(tries = 40)
    void leviesGoOnInTheNextBookAsIfThereHadBeenNoOther(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 99_999) Long> amounts,
            @ForAll @Size(min = 1, max = 4) List<@LongRange(min = 1, max = 99_999) Long> later,
            @ForAll @IntRange(min = 1, max = 50) int area,
            @ForAll boolean reversed) {
        Book before = book(area);
        int month = 0;
        for (long amount : amounts) {
            levy(before, month++, amount);
        }
        if (reversed) {
            before.record(KEEPER, before.reversals(List.of(before.now().size() - 1), "wrong"))
                    .orThrow();
        }
        DatePeriod closed = DatePeriod.closed(OPENED, OPENED.plusMonths(month).minusDays(1));
        before.close(KEEPER, CloseWish.handOver(closed)).orThrow();
        Book next = next(before);
        for (long amount : later) {
            assertThat(levy(next, month, amount)).isEqualTo(levy(before, month, amount));
            month++;
        }
    }

    /** What a levy of a month asks of whom, and what it carries. */
    private static List<String> levy(Book book, int month, long amount) {
        DatePeriod period = DatePeriod.month(YearMonth.from(OPENED).plusMonths(month));
        List<String> asked = new ArrayList<>();
        for (LevyRequest request : List.of(
                LevyRequest.of(period).of("shared").split(amount, ""),
                LevyRequest.of(period).of("management"))) {
            Recorded recorded = book.levy(KEEPER, request).orThrow();
            recorded.facts().forEach(fact -> {
                if (fact.kind() == FactKind.LEVY) {
                    Levy levy = (Levy) book.now().read(fact);
                    asked.add(levy.unit() + " " + levy.charge() + " " + levy.amount() + " "
                            + levy.reckoning().carried());
                }
            });
        }
        return asked;
    }

    private static Book next(Book before) {
        HandOver handOver = HandOver.of(before).orThrow();
        HandedPackage handed =
                HandedPackage.checked(HandedFiles.of(handOver), List.of()).orThrow();
        HandedBook.Begun begun = HandedBook.begin(
                        handed,
                        Opening.inShanghai("Plum Court", handed.nextDay()),
                        KEEPER,
                        HandedFiles.read(HandedFiles.openings(handOver)))
                .orThrow();
        assertThat(begun.failures()).isEmpty();
        return begun.book();
    }

    private static Book book(int area) {
        Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), KEEPER)
                .orThrow();
        List<Fact> facts = new ArrayList<>();
        Labels none = Labels.NONE;
        facts.add(state(new AllocationKey("by-area", KeyBasis.AREA, "all", null, none, false)));
        facts.add(state(new Charge("shared", "property-fee", "all", "by-area", "fee-income", 24, none, false)));
        facts.add(state(new Charge("management", "property-fee", "all", "", "fee-income", 0, none, false)));
        facts.add(state(new Tariff("management", UnitKind.HOME, TariffBasis.AREA, 23_457, false)));
        for (int unit = 1; unit <= 5; unit++) {
            facts.add(state(new Unit("" + unit, UnitKind.HOME, "1", "", area + unit * 7, false)));
        }
        book.record(KEEPER, facts).orThrow();
        return book;
    }

    private static Fact state(Named named) {
        return MasterFact.opening(OPENED, named);
    }
}
