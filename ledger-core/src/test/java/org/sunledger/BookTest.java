package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Labels;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.Fact;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.journal.Posting;
import org.sunledger.log.PersonalText;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.InMemoryStore;

class BookTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private final Keeper keeper = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC),
            SaltSource.seeded("book-test"));
    private final InMemoryStore store = new InMemoryStore();
    private final Book book =
            Book.create(store, Opening.inShanghai("Plum Court", OPENED), keeper).orThrow();

    private static Fact stream() {
        return new MasterFact(OPENED, liftAds(false), false);
    }

    private static RevenueStream liftAds(boolean closed) {
        Labels labels = new Labels("电梯广告", "Lift advertising");
        return new RevenueStream("lift-ads", StreamKind.ADVERTISING, "public-revenue", "all", "", "", labels, closed);
    }

    private static Income income(int day, String gross) {
        return new Income(
                LocalDate.of(2018, 3, day),
                "lift-ads",
                Money.of(CNY, new java.math.BigDecimal(gross)),
                Deduction.payable(Money.of(CNY, 3), "tax office"),
                Deduction.withheld(Money.of(CNY, 20), "manager"),
                Placement.DEFAULT,
                new Voucher("", "V1", null, "", "", "rent of March"));
    }

    private static Fact saving() {
        return new ClaimedSaving(OPENED.plusDays(8), "led", OPENED, OPENED.plusDays(8), 1, 0, 0, "press", Voucher.NONE);
    }

    /** Each cell's net; those in which a reversal left nothing are not among them. */
    private List<String> nets(BookView view) {
        return balances(view).stream()
                .filter(cell -> cell.amountMinor() != 0)
                .map(cell -> cell.key() + " " + cell.amountMinor())
                .toList();
    }

    private List<DayBalance> balances(BookView view) {
        List<DayBalance> cells = new ArrayList<>();
        view.balances(LocalDate.of(1, 1, 1), LocalDate.of(9999, 1, 1), cells::add);
        return cells;
    }

    @Test
    void incomeIsRecordedWithTheEntryOfItsRule() {
        Recorded recorded =
                book.record(keeper, List.of(stream(), income(5, "100.00"))).orThrow();

        assertThat(recorded.checkpoint()).isEqualTo(book.now().checkpoint());
        assertThat(recorded.facts().get(1).rule()).isEqualTo("income/1");
        assertThat(balances(book.now()))
                .extracting(cell -> cell.key().account() + " " + cell.amountMinor())
                .containsExactly(
                        "bank 8000", "gross-income -10000", "management-cost 2000", "tax 300", "tax-payable -300");
        assertThat(book.now().personalTexts(2)).containsEntry("memo", "rent of March");
    }

    @Test
    void oneWrongFactKeepsAllOfThemOut() {
        Outcome<Recorded> outcome = book.record(keeper, List.of(stream(), income(5, "0.00"), income(6, "10.00")));

        assertThat(outcome.rejections()).extracting(Rejection::code).contains(Code.AMOUNT_NOT_POSITIVE);
        assertThat(book.now().size()).isEqualTo(1);
    }

    @Test
    void aNameIsKnownToTheNextFactWhoeverStatedIt() {
        Book another = Book.open(store);
        assertThat(book.record(keeper, income(5, "100.00")).isAccepted()).isFalse();

        another.record(keeper, stream()).orThrow();
        book.record(keeper, income(6, "100.00")).orThrow();
        book.record(keeper, saving()).orThrow();
        book.record(keeper, new MasterFact(OPENED.plusDays(1), liftAds(true), true))
                .orThrow();

        assertThat(book.record(keeper, income(7, "100.00")).isAccepted()).isFalse();
        assertThat(another.record(keeper, income(8, "100.00")).isAccepted()).isFalse();
    }

    @Test
    void aReversalOfAReversalBringsTheFactBack() {
        book.record(keeper, List.of(stream(), income(5, "100.00")));
        List<String> before = nets(book.now());
        LocalDate day = LocalDate.of(2018, 3, 9);
        book.record(keeper, book.reversals(List.of(2L), day, "wrong stream"));
        assertThat(book.now().isReversed(2)).isTrue();
        assertThat(book.record(keeper, book.reversals(List.of(2L), day, "again"))
                        .rejections())
                .extracting(Rejection::code)
                .containsExactly(Code.FACT_ALREADY_REVERSED);

        book.record(keeper, book.reversals(List.of(3L), day, "it was right"));

        assertThat(book.now().isReversed(2)).isFalse();
        assertThat(nets(book.now())).isEqualTo(before);
    }

    @Test
    void balancesKeptAsTheirNetAreNotThoseThatTheFactsGive() {
        LocalDate day = LocalDate.of(2018, 3, 5);
        book.record(keeper, List.of(stream(), income(5, "100.00")));
        book.record(keeper, book.reversals(List.of(2L), day, "wrong stream"));
        assertThat(book.differences(fact -> {})).isEmpty();

        DerivedBatch whole = Derivation.whole(store, fact -> {});
        List<DayBalance> nets = whole.cells().stream()
                .map(cell -> DayBalance.of(cell.key(), cell.amountMinor()))
                .toList();
        store.replaceDerived(new DerivedBatch(whole.size(), whole.nodes(), nets, whole.unitLines(), whole.lookups()));

        assertThat(book.differences(fact -> {})).containsExactly("cells");
        book.rebuild(fact -> {});
        assertThat(book.differences(fact -> {})).isEmpty();
    }

    @Test
    void aTextBesideAFactThatDoesNotNameItIsNoticed() {
        book.record(keeper, List.of(stream(), income(5, "100.00")));
        assertThat(book.differences(fact -> {})).isEmpty();
        PersonalText strayed = new PersonalText(keeper.salts().salt(9, "memo"), "rent of March");
        Draft draft = book.draft(keeper, List.of(saving())).orThrow();
        Draft withText = new Draft(draft.size(), draft.facts(), List.of(Map.of("memo", strayed)));

        store.appendInParts(3, DraftParts.of(withText, book.now().head(), keeper.salts()));

        assertThat(book.differences(fact -> {})).containsExactly("texts");
        store.eraseTexts(3);
        assertThat(book.differences(fact -> {})).isEmpty();
        store.eraseTexts(2);
        assertThat(book.differences(fact -> {}))
                .as("an erased text is withheld")
                .isEmpty();
    }

    @Test
    void aClockThatGoesBackwardsDoesNotTakeTheLogAlong() {
        Instant noon = Instant.parse("2018-04-01T04:00:00Z");
        for (int minutes : new int[] {0, -90, 30, -1, 31}) {
            Clock clock = Clock.fixed(noon.plusSeconds(60L * minutes), ZoneOffset.UTC);
            book.record(new Keeper("treasurer", clock, keeper.salts()), saving())
                    .orThrow();
        }
        List<Instant> instants = new ArrayList<>();
        book.now().facts(1, fact -> instants.add(fact.recorded().toInstant()));
        Instant later = noon.plusSeconds(60 * 30);
        assertThat(instants).containsExactly(noon, noon, later, later, later.plusSeconds(60));
    }

    @Test
    void anEarlierSizeAnswersAsItDidThen() {
        book.record(keeper, List.of(stream(), income(5, "100.00")));
        BookView then = book.now();
        book.record(keeper, income(6, "50.00"));

        BookView again = book.at(then.size()).orThrow();

        assertThat(again.checkpoint())
                .isEqualTo(then.checkpoint())
                .isNotEqualTo(book.now().checkpoint());
        assertThat(balances(again)).hasSize(5);
        assertThat(book.at(Instant.parse("2018-03-31T00:00:00Z")).rejections())
                .extracting(Rejection::code)
                .containsExactly(Code.PREFIX_UNKNOWN);
    }

    @Test
    void what_adds_up_to_more_than_any_book_holds_is_refused() {
        Money largest = Money.ofMinor(CNY, Posting.LARGEST);
        List<Fact> facts = new ArrayList<>(List.of(stream()));
        for (int i = 0; i < 1_100; i++) {
            facts.add(Income.of(LocalDate.of(2018, 3, 5), "lift-ads", largest));
        }

        Outcome<Recorded> outcome = book.record(keeper, facts);

        assertThat(outcome.rejections()).extracting(Rejection::code).containsExactly(Code.AMOUNT_OVERFLOW);
        assertThat(book.now().size()).isEqualTo(1);
    }
}
