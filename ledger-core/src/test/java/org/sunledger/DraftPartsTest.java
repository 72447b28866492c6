package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Labels;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.Voucher;
import org.sunledger.log.LoggedFact;
import org.sunledger.store.AppendBatch;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.StoredFact;

class DraftPartsTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC),
            SaltSource.seeded("parts"));

    private static Book book() {
        Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), KEEPER)
                .orThrow();
        Labels labels = new Labels("电梯广告", "Lift advertising");
        RevenueStream stream =
                new RevenueStream("lift-ads", StreamKind.ADVERTISING, "public-revenue", "all", "", "", labels, false);
        book.record(KEEPER, new MasterFact(OPENED, stream, false)).orThrow();
        return book;
    }

    private static List<Fact> incomes(int count) {
        List<Fact> incomes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Voucher voucher = new Voucher("R-" + (count - i), "V" + i, null, "", "", "row " + i);
            incomes.add(Income.of(OPENED.plusDays(i % 90), "lift-ads", Money.ofMinor(CNY, 100 + i))
                    .on(voucher));
        }
        return incomes;
    }

    /** Everything a store keeps of a book, for comparing two. */
    private static List<Object> kept(Book book) {
        List<Object> kept = new ArrayList<>();
        kept.add(book.store().head());
        book.store().readFacts(0, Long.MAX_VALUE, fact -> {
            kept.add(fact);
            kept.add(book.store().texts(fact.index()));
            kept.add(book.store().lookup(LookupSpaces.ID, "R-" + fact.index()));
        });
        List<DayBalance> cells = new ArrayList<>();
        book.store().readCells(LocalDate.MIN, LocalDate.MAX, cells::add);
        kept.add(cells);
        return kept;
    }

    @Test
    void aLongDraftLeavesTheSameBookAsManyShortOnes() {
        List<Fact> incomes = incomes(9_001);
        Book atOnce = book();
        atOnce.record(KEEPER, incomes).orThrow();
        Book bitByBit = book();
        for (int from = 0; from < incomes.size(); from += 900) {
            bitByBit.record(KEEPER, incomes.subList(from, Math.min(from + 900, incomes.size())))
                    .orThrow();
        }
        assertThat(kept(atOnce)).isEqualTo(kept(bitByBit));
        assertThat(atOnce.differences(fact -> {})).isEmpty();
    }

    @Test
    void thePartsFollowOnEachOtherAndTheLastHasTheBalancesOfAll() {
        Book book = book();
        Draft draft = book.draft(KEEPER, incomes(8_000)).orThrow();
        Iterator<AppendBatch> parts = DraftParts.of(draft, book.now().head(), KEEPER.salts());
        List<AppendBatch> all = new ArrayList<>();
        parts.forEachRemaining(all::add);
        assertThat(all).hasSize(2);
        assertThat(all.get(0).cells()).isEmpty();
        assertThat(all.get(1).cells()).isNotEmpty();
        assertThat(all).allSatisfy(part -> assertThat(part.lookups()).hasSize(4_000));
        assertThat(all.stream().flatMap(part -> part.facts().stream()).map(StoredFact::index))
                .isSorted()
                .hasSize(8_000);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(parts::next);
    }

    /** The parts of a draft, some of whose facts were given to be sealed ahead. */
    private static List<AppendBatch> parts(Book book, Draft draft, List<LoggedFact> ahead) {
        SealsAhead seals = new SealsAhead(KEEPER.salts());
        ahead.forEach(seals::add);
        List<AppendBatch> parts = new ArrayList<>();
        DraftParts.of(draft, book.now().head(), seals).forEachRemaining(parts::add);
        return parts;
    }

    @Test
    void whatWasSealedWhileTheDraftWasMadeIsWhatIsSealedAfterwards() {
        Book book = book();
        Draft draft = book.draft(KEEPER, incomes(9_001)).orThrow();
        List<LoggedFact> facts = draft.facts();
        List<AppendBatch> afterwards = parts(book, draft, List.of());
        assertThat(parts(book, draft, facts)).isEqualTo(afterwards);
        assertThat(parts(book, draft, facts.subList(1, 5_001))).isEqualTo(afterwards);
        List<LoggedFact> others = book.draft(KEEPER, incomes(4_000)).orThrow().facts();
        assertThat(parts(book, draft, others)).as("facts that were left out").isEqualTo(afterwards);
    }

    @Test
    void whatGoesWrongOnTheWayReachesWhoeverAsks() {
        Book book = book();
        Draft draft = book.draft(KEEPER, incomes(8_001)).orThrow();
        SaltSource broken = (index, purpose) -> {
            if (index > 6_000) {
                throw new UnsupportedOperationException("no more salts");
            }
            return KEEPER.salts().salt(index, purpose);
        };
        Iterator<AppendBatch> parts = DraftParts.of(draft, book.now().head(), broken);
        assertThat(parts.next().facts()).hasSize(4_000);
        assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(parts::next);
    }
}
