package org.sunledger.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.sunledger.Book;
import org.sunledger.MeasuredSavings;
import org.sunledger.balance.DayBalance;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.EnergyTariff;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.SavingLamps;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.fact.SavingOption;
import org.sunledger.fact.Voucher;
import org.sunledger.fact.WattsBasis;
import org.sunledger.journal.Posting;
import org.sunledger.period.DatePeriod;
import org.sunledger.saving.MeasuredSaving;
import org.sunledger.saving.SavingQuestion;
import org.sunledger.statement.Block;

/**
 * Law 5: a saving is never in a surplus: no code path leads from a saving measure to a posting. Only real cash is.
 *
 * <p>What the types forbid is checked over the compiled classes by {@link SavingsWallTest}; here savings are claimed
 * and nothing moves.
 */
@Domain(Histories.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 60)
class SavingsAreInNoSurplusProperties {
    @Property
    void claimingASavingChangesNoBalanceAndNoFigure(
            @ForAll History history,
            @ForAll DatePeriod period,
            @ForAll @LongRange(min = 1, max = Posting.LARGEST) long kilowattHours,
            @ForAll @LongRange(min = 0, max = Posting.LARGEST) long amountMinor) {
        Book book = history.book();
        List<DayBalance> balances = Answers.balances(book.now());
        List<List<Block>> figures = Answers.figures(book.now(), period);
        int claimed = book.now().claimedSavings().size();

        ClaimedSaving saving = new ClaimedSaving(
                period.last().isBefore(History.OPENED) ? History.OPENED : period.last(),
                "led",
                period.start(),
                period.last(),
                kilowattHours,
                4_000,
                amountMinor,
                "press report",
                Voucher.NONE);
        book.record(History.keeper("treasurer"), saving).orThrow();

        assertThat(book.now().claimedSavings()).hasSize(claimed + 1);
        assertThat(Answers.balances(book.now())).isEqualTo(balances);
        assertThat(Answers.figures(book.now(), period)).isEqualTo(figures);
    }

    /** Evidence may lie before the book and in closed days, and still no figure moves. */
    @Property(tries = 20)
    void whatSavingsAreMeasuredFromChangesNoBalanceAndNoFigure(@ForAll History history, @ForAll DatePeriod period) {
        Book book = history.book();
        List<DayBalance> balances = Answers.balances(book.now());
        List<List<Block>> figures = Answers.figures(book.now(), period);

        List<Fact> evidence = List.of(
                new SavingMeasure(
                        period.start(),
                        "measured",
                        SavingOption.A,
                        "",
                        null,
                        null,
                        "",
                        1,
                        "M",
                        List.of(),
                        100_000,
                        5,
                        0,
                        "",
                        Voucher.NONE),
                new SavingLamps(
                        period.start(),
                        "measured",
                        "tubes",
                        100,
                        400_000,
                        200_000,
                        WattsBasis.STATED,
                        "label",
                        100_000,
                        "switch",
                        0,
                        0,
                        Voucher.NONE),
                new EnergyTariff(period.start(), "M", null, 500_000, "", Voucher.NONE),
                new EnergyBill(period.last(), "M", period.start(), 1_000_000, 50_000, Voucher.NONE));
        book.record(History.keeper("treasurer"), evidence).orThrow();

        // 100 lamps of 20 W less burn 10 h a day: 20 kWh a day.
        MeasuredSaving saving = MeasuredSavings.in(book.now())
                .measured("measured", SavingQuestion.asOf(period.last()))
                .orThrow();
        assertThat(saving.use().kilowattHours()).isEqualByComparingTo(BigDecimal.valueOf(20 * period.days()));
        assertThat(saving.avoidedCostMinor()).isEqualTo(1_000 * period.days());
        assertThat(Answers.balances(book.now())).isEqualTo(balances);
        assertThat(Answers.figures(book.now(), period)).isEqualTo(figures);
    }

    @Property
    void aSavingAndItsReversalsHaveNoEntry(@ForAll History history) {
        history.granted().stream()
                .filter(granted -> granted.fact() instanceof ClaimedSaving)
                .forEach(granted -> {
                    Book book = history.book();
                    assertThat(granted.logged().entry()).isNull();
                    book.now().ofKind(FactKind.REVERSAL).stream()
                            .map(index -> book.now().fact(index))
                            .filter(fact -> fact.document().whole("of")
                                    == granted.logged().index())
                            .forEach(fact -> assertThat(fact.entry()).isNull());
                });
    }
}
