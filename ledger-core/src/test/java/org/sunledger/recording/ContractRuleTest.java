package org.sunledger.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.AmountStep;
import org.sunledger.chart.Billing;
import org.sunledger.chart.BillingPoint;
import org.sunledger.chart.BillingRhythm;
import org.sunledger.chart.Chart;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.chart.Contract;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.DepositTerms;
import org.sunledger.chart.Labels;
import org.sunledger.chart.ManagementTerms;
import org.sunledger.chart.RenewalTerms;
import org.sunledger.chart.ResolutionReference;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.TaxTerms;
import org.sunledger.chart.TaxTreatment;
import org.sunledger.fact.Income;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.PaidFor;
import org.sunledger.journal.Posting;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/** Which contracts, and which receipts under them, the books refuse. */
class ContractRuleTest {
    private static final LocalDate START = LocalDate.of(2018, 1, 1);
    private static final LocalDate END = LocalDate.of(2018, 12, 31);
    private static final Chart CHART = ChartTemplate.find("cn-shanghai")
            .orElseThrow()
            .chart()
            .with(List.of(
                    new DatedName(START, RevenueStream.of("lift-ads", StreamKind.ADVERTISING, Labels.NONE)),
                    new DatedName(START, RevenueStream.of("gate-ads", StreamKind.ADVERTISING, Labels.NONE)),
                    new DatedName(START, contract("C1", "lift-ads", "", START, END, false)),
                    new DatedName(START, contract("C2", "gate-ads", "left", START, END, false)),
                    new DatedName(START, contract("C3", "gate-ads", "right", START, END, true))));

    private static Contract contract(
            String id, String stream, String place, LocalDate start, LocalDate end, boolean closed) {
        return contract(id, stream, place, start, end, List.of(new AmountStep(start, 100)), closed);
    }

    private static Contract contract(
            String id,
            String stream,
            String place,
            LocalDate start,
            LocalDate end,
            List<AmountStep> steps,
            boolean closed) {
        return new Contract(
                id,
                stream,
                place,
                "",
                start,
                end,
                new Billing(BillingRhythm.MONTHLY, BillingPoint.ADVANCE, 0),
                steps,
                new TaxTerms(TaxTreatment.INCLUSIVE, ""),
                ManagementTerms.NONE,
                DepositTerms.NONE,
                ResolutionReference.NONE,
                RenewalTerms.NONE,
                Labels.NONE,
                closed);
    }

    private static List<String> stated(Contract contract, boolean change) {
        return shown(NamingRule.check(new MasterFact(contract.start(), contract, change), CHART));
    }

    private static List<String> received(String stream, PaidFor paidFor) {
        Income income =
                Income.of(START, stream, Money.of(CurrencyUnit.of("CNY"), 1)).payingFor(paidFor);
        return shown(new Recorder().entry(income, CHART, CurrencyUnit.of("CNY")).rejections());
    }

    private static List<String> shown(List<Rejection> rejections) {
        return rejections.stream()
                .map(rejection -> rejection.code().text() + "(" + rejection.field() + ")")
                .toList();
    }

    @Test
    void twoContractsForOnePlaceMayFollowButNotOverlap() {
        assertThat(stated(contract("C9", "lift-ads", "", END, END.plusYears(1), false), false))
                .containsExactly("contract.overlaps(start)");
        assertThat(stated(contract("C9", "lift-ads", "", END.plusDays(1), END.plusYears(1), false), false))
                .isEmpty();
        assertThat(stated(contract("C9", "lift-ads", "lift 3", START, END, false), false))
                .isEmpty();
    }

    @Test
    void aClosedContractLeavesItsPlaceFree() {
        assertThat(stated(contract("C9", "gate-ads", "right", START, END, false), false))
                .isEmpty();
        assertThat(stated(contract("C9", "gate-ads", "left", START, END, false), false))
                .containsExactly("contract.overlaps(start)");
        assertThat(stated(contract("C2", "gate-ads", "left", START, END, true), true))
                .isEmpty();
    }

    @Test
    void aRestatementDoesNotOverlapItselfAndKeepsItsStream() {
        assertThat(stated(contract("C1", "lift-ads", "", START, END.plusYears(1), false), true))
                .isEmpty();
        assertThat(stated(contract("C1", "gate-ads", "top", START, END, false), true))
                .containsExactly("contract.stream-differs(stream)");
    }

    @Test
    void daysDoNotRunBackwards() {
        assertThat(stated(contract("C9", "gate-ads", "top", END, START, false), false))
                .containsExactly("period.backwards(end)");
    }

    @Test
    void amountsArePositiveAndInTheOrderOfTheirDays() {
        List<AmountStep> backwards = List.of(new AmountStep(START, 100), new AmountStep(START, 200));
        List<AmountStep> tooLate = List.of(new AmountStep(START, 100), new AmountStep(END.plusDays(1), 200));
        List<AmountStep> nothing = List.of(new AmountStep(START, 0));

        assertThat(stated(contract("C9", "gate-ads", "top", START, END, backwards, false), false))
                .containsExactly("contract.step-outside(steps)");
        assertThat(stated(contract("C9", "gate-ads", "top", START, END, tooLate, false), false))
                .containsExactly("contract.step-outside(steps)");
        assertThat(stated(contract("C9", "gate-ads", "top", START, END, nothing, false), false))
                .containsExactly("amount.not-positive(amount)");
    }

    @Test
    void amountsCostsAndDepositsAreNotBeyondWhatABookHolds() {
        assertThat(stated(with(Posting.LARGEST, Posting.LARGEST, Posting.LARGEST), false))
                .isEmpty();
        assertThat(stated(with(Posting.LARGEST + 1, Posting.LARGEST + 1, Posting.LARGEST + 1), false))
                .containsExactly("amount.overflow(amount)", "amount.overflow(cost)", "amount.overflow(deposit)");
    }

    private static Contract with(long amount, long cost, long deposit) {
        Contract plain = contract("C9", "gate-ads", "top", START, END, List.of(new AmountStep(START, amount)), false);
        return new Contract(
                plain.id(),
                plain.stream(),
                plain.place(),
                plain.counterparty(),
                plain.start(),
                plain.end(),
                plain.billing(),
                plain.steps(),
                plain.tax(),
                new ManagementTerms(0, cost),
                new DepositTerms(deposit, ""),
                plain.resolution(),
                plain.renewal(),
                plain.labels(),
                plain.closed());
    }

    @Test
    void theStreamIsKnown() {
        assertThat(stated(contract("C9", "roof", "", START, END, false), false))
                .containsExactly("stream.unknown(stream)");
    }

    @Test
    void aReceiptPaysAContractOfItsStreamForDaysThatItHas() {
        DatePeriod january = DatePeriod.quarter(2018, 1);

        assertThat(received("lift-ads", new PaidFor("C1", january))).isEmpty();
        assertThat(received("lift-ads", new PaidFor("C1", DatePeriod.year(2018))))
                .isEmpty();
        assertThat(received("lift-ads", new PaidFor("C1", DatePeriod.year(2019))))
                .containsExactly("contract.period-outside(period)");
        assertThat(received("gate-ads", new PaidFor("C1", january))).containsExactly("contract.stream-differs(stream)");
        assertThat(received("lift-ads", new PaidFor("C9", january))).containsExactly("contract.unknown(contract)");
        assertThat(received("gate-ads", new PaidFor("C3", january))).containsExactly("name.closed(contract)");
        assertThat(received("lift-ads", new PaidFor("", january))).containsExactly("contract.missing(contract)");
    }
}
