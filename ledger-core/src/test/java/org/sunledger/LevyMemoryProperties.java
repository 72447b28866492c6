package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Charge;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Named;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Levy;
import org.sunledger.fact.MasterFact;
import org.sunledger.fee.LevyMemory;
import org.sunledger.fee.LevyRequest;
import org.sunledger.money.ExactShare;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;

/** Law 4 in the book: the memory of a key is the sum over the levies that were not reversed, however it is read. */
class LevyMemoryProperties {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC),
            SaltSource.seeded("levy-memory"));
    private static final List<String> UNITS = List.of("1", "2", "3", "4", "5");

    @Property(tries = 60)
    void readingTheNewestLevyGivesTheSumOverAll(
            @ForAll @Size(min = 1, max = 25) List<@LongRange(min = 0, max = 9_999) Long> steps,
            @ForAll @IntRange(min = 1, max = 50) int area) {
        Book book = book(area);
        int levied = 0;
        for (long step : steps) {
            if (step % 3 == 0 && book.now().size() > 8) {
                reverseSomething(book, step);
            } else {
                DatePeriod month = DatePeriod.month(YearMonth.from(OPENED).plusMonths(levied++));
                book.levy(KEEPER, LevyRequest.of(month).of("shared").split(500 + step, ""))
                        .orThrow();
            }
            LevyReader memory = new LevyReader(book.now());
            Map<String, Long> sums = sums(book);
            for (String unit : UNITS) {
                assertThat(memory.carried(LevyMemory.nameOf("by-area", "shared"), unit))
                        .isEqualTo(sums.getOrDefault(unit, 0L));
            }
        }
    }

    @Property(tries = 60)
    void whatLeviesLeaveOverStaysBelowOneMinorUnitUntilSomethingIsReversed(
            @ForAll @Size(min = 1, max = 25) List<@LongRange(min = 0, max = 9_999) Long> amounts,
            @ForAll @IntRange(min = 1, max = 50) int area) {
        Book book = book(area);
        int levied = 0;
        for (long amount : amounts) {
            DatePeriod month = DatePeriod.month(YearMonth.from(OPENED).plusMonths(levied++));
            book.levy(KEEPER, LevyRequest.of(month).of("shared").split(100_000 + amount, ""))
                    .orThrow();
            assertThat(sums(book).values()).allMatch(left -> Math.abs(left) <= ExactShare.ONE);
        }
    }

    /** The definition: every levy, oldest first, without those that stand reversed. */
    private static Map<String, Long> sums(Book book) {
        Map<String, Long> sums = new TreeMap<>();
        BookView view = book.now();
        view.facts(0, fact -> {
            if (fact.kind() == FactKind.LEVY && !view.isReversed(fact.index())) {
                Levy levy = (Levy) view.read(fact);
                sums.merge(levy.unit(), levy.left(), Long::sum);
            }
        });
        return sums;
    }

    /** Reverses a levy, or a reversal, that stands. */
    private static void reverseSomething(Book book, long choice) {
        List<Long> standing = new ArrayList<>();
        BookView view = book.now();
        view.facts(0, fact -> {
            boolean money = fact.kind() == FactKind.LEVY || fact.kind() == FactKind.REVERSAL;
            if (money && !view.isReversed(fact.index())) {
                standing.add(fact.index());
            }
        });
        if (!standing.isEmpty()) {
            long index = standing.get((int) (choice / 3 % standing.size()));
            book.record(KEEPER, book.reversals(List.of(index), "wrong")).orThrow();
        }
    }

    private static Book book(int area) {
        Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), KEEPER)
                .orThrow();
        List<Fact> facts = new ArrayList<>();
        facts.add(state(new AllocationKey("by-area", KeyBasis.AREA, "all", null, Labels.NONE, false)));
        facts.add(state(new Charge("shared", "property-fee", "all", "by-area", "fee-income", 24, Labels.NONE, false)));
        for (String unit : UNITS) {
            int size = area + Integer.parseInt(unit) * 7;
            facts.add(state(new Unit(unit, UnitKind.HOME, "1", "", size, false)));
        }
        book.record(KEEPER, facts).orThrow();
        return book;
    }

    private static MasterFact state(Named named) {
        return new MasterFact(OPENED, named, false);
    }
}
