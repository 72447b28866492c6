package org.sunledger.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.AmountStep;
import org.sunledger.chart.Billing;
import org.sunledger.chart.BillingPoint;
import org.sunledger.chart.BillingRhythm;
import org.sunledger.chart.Contract;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.TaxTreatment;

/** What a contract asks for, and by when. */
class ScheduleTest {
    private static Billing billing(BillingRhythm rhythm, BillingPoint point, int day) {
        return new Billing(rhythm, point, day);
    }

    private static List<String> dues(Contract... statements) {
        return dues(Schedule.Pricing.AS_STATED, statements);
    }

    /** The first holds from the first day of the contract, each other from a month of 2018 as many later. */
    private static List<String> dues(Schedule.Pricing pricing, Contract... statements) {
        TreeMap<LocalDate, Contract> byDay = new TreeMap<>();
        for (int i = 0; i < statements.length; i++) {
            byDay.put(i == 0 ? statements[0].start() : LocalDate.of(2018, 1, 1).plusMonths(3L * i), statements[i]);
        }
        return Schedule.of(byDay, pricing).stream()
                .map(due -> due.period() + " by " + due.dueDate() + " " + due.amountMinor())
                .toList();
    }

    @Test
    void quartersInAdvanceAreDueOnTheDayOfTheirFirstMonth() {
        assertThat(dues(Contracts.let(
                        "C", "2018-01-01", "2018-12-31", billing(BillingRhythm.QUARTERLY, BillingPoint.ADVANCE, 10))))
                .containsExactly(
                        "2018Q1 by 2018-01-10 300000",
                        "2018Q2 by 2018-04-10 300000",
                        "2018Q3 by 2018-07-10 300000",
                        "2018Q4 by 2018-10-10 300000");
    }

    @Test
    void halfYearsInArrearsAreDueWhenTheyAreOver() {
        assertThat(dues(Contracts.let(
                        "C", "2018-01-01", "2018-12-31", billing(BillingRhythm.HALF_YEARLY, BillingPoint.ARREARS, 0))))
                .containsExactly("2018H1 by 2018-07-01 300000", "2018H2 by 2019-01-01 300000");
    }

    @Test
    void aContractFromThe31stComesBackToThe31st() {
        assertThat(dues(Contracts.let(
                        "C", "2018-01-31", "2018-04-29", billing(BillingRhythm.MONTHLY, BillingPoint.ADVANCE, 31))))
                .containsExactly(
                        "2018-01-31..2018-02-27 by 2018-01-31 300000",
                        "2018-02-28..2018-03-30 by 2018-02-28 300000",
                        "2018-03-31..2018-04-29 by 2018-03-31 300000");
    }

    @Test
    void aDueDayBeforeTheFirstDayIsThatOfTheNextMonth() {
        assertThat(dues(Contracts.let("C", "2018-01-15", "2018-02-14", Contracts.MONTHLY)))
                .containsExactly("2018-01-15..2018-02-14 by 2018-02-05 300000");
    }

    @Test
    void aPeriodThatTheEndCutsShortIsDueByTheDay() {
        // Ten of the thirty-one days of March: 3,000.00 × 10 / 31 = 967.741…
        assertThat(dues(Contracts.let("C", "2018-03-01", "2018-03-10", Contracts.MONTHLY)))
                .containsExactly("2018-03-01..2018-03-10 by 2018-03-05 96774");
    }

    @Test
    void onceIsOneAmountForAllItsDays() {
        assertThat(dues(Contracts.let(
                        "C", "2018-01-10", "2019-03-09", billing(BillingRhythm.ONCE, BillingPoint.ADVANCE, 0))))
                .containsExactly("2018-01-10..2019-03-09 by 2018-01-10 300000");
    }

    @Test
    void anAmountAgreedForLaterHoldsFromTheFirstPeriodThatBeginsThen() {
        Contract contract = Contracts.let("C", "2018-01-01", "2018-03-31", Contracts.MONTHLY);
        List<AmountStep> steps =
                List.of(new AmountStep(LocalDate.of(2018, 1, 1), 100), new AmountStep(LocalDate.of(2018, 2, 15), 200));

        assertThat(dues(Contracts.at(contract, steps, TaxTreatment.INCLUSIVE, false)))
                .containsExactly("2018-01 by 2018-01-05 100", "2018-02 by 2018-02-05 100", "2018-03 by 2018-03-05 200");
    }

    @Test
    void aRestatementHoldsFromItsDayAndTheEarlierTermsBeforeIt() {
        Contract monthly = Contracts.let("C", "2018-01-01", "2018-12-31", Contracts.MONTHLY);
        Contract quarterly = Contracts.let(
                "C", "2018-01-01", "2018-09-30", billing(BillingRhythm.QUARTERLY, BillingPoint.ADVANCE, 0));

        assertThat(dues(monthly, quarterly))
                .containsExactly(
                        "2018-01 by 2018-01-05 300000",
                        "2018-02 by 2018-02-05 300000",
                        "2018-03 by 2018-03-05 300000",
                        "2018Q2 by 2018-04-01 300000",
                        "2018Q3 by 2018-07-01 300000");
    }

    @Test
    void nothingIsDueFromTheDayOnWhichAContractIsClosed() {
        Contract contract = Contracts.let("C", "2018-01-01", "2018-12-31", Contracts.MONTHLY);

        assertThat(dues(contract, Contracts.at(contract, contract.steps(), TaxTreatment.INCLUSIVE, true)))
                .hasSize(3);
    }

    @Test
    void taxOnTopIsThatOfTheDueDate() {
        Contract contract = Contracts.let("C", "2018-04-01", "2018-05-31", Contracts.MONTHLY);
        Contract onTop = Contracts.at(contract, contract.steps(), TaxTreatment.EXCLUSIVE, false);
        RevenueRules rules = RevenueRules.shipped();

        assertThat(dues(rules.pricing(Taxpayer.GENERAL, StreamKind.ADVERTISING), onTop))
                .containsExactly("2018-04 by 2018-04-05 333000", "2018-05 by 2018-05-05 330000");
        assertThat(dues(rules.pricing(Taxpayer.GENERAL, StreamKind.ADVERTISING), contract))
                .containsExactly("2018-04 by 2018-04-05 300000", "2018-05 by 2018-05-05 300000");
    }
}
