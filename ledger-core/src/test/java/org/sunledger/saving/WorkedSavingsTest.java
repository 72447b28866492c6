package org.sunledger.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunledger.saving.Evidence.bill;
import static org.sunledger.saving.Evidence.codes;
import static org.sunledger.saving.Evidence.dark;
import static org.sunledger.saving.Evidence.day;
import static org.sunledger.saving.Evidence.energy;
import static org.sunledger.saving.Evidence.lamps;
import static org.sunledger.saving.Evidence.measure;
import static org.sunledger.saving.Evidence.measured;
import static org.sunledger.saving.Evidence.newMeter;
import static org.sunledger.saving.Evidence.percent;
import static org.sunledger.saving.Evidence.reading;
import static org.sunledger.saving.Evidence.tariff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.fact.SavingFact;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.fact.SavingOption;
import org.sunledger.fact.Voucher;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;

/** Savings that were worked out by hand; each comment is the calculation. */
class WorkedSavingsTest {
    private static final SavingFact A = measure(SavingOption.A);
    private static final SavingFact B = measure(SavingOption.B);

    private static MeasuredSaving worked(SavingFact... facts) {
        return measured(SavingEvidence.of(List.of(facts))).orThrow();
    }

    private static void hasKilowattHours(BigDecimal actual, String expected) {
        assertThat(actual).isEqualByComparingTo(expected);
    }

    /**
     * 4,000 lamps × (36 − 18) W × 12 h × 365 d = 315,360,000 Wh = 315,360 kWh; at 0.641 that is 202,145.76. Before:
     * 4,000 × 36 × 12 × 365 / 1000 = 630,720 kWh, after: 315,360 kWh.
     */
    @Test
    void optionAMultipliesLampsWattsHoursAndDays() {
        MeasuredSaving saving = worked(A, lamps("tubes", "2018-01-01", 4_000, 36, 18, 12), tariff("2018-01-01", 0.641));

        hasKilowattHours(saving.use().baseline(), "630720");
        hasKilowattHours(saving.use().used(), "315360");
        hasKilowattHours(saving.use().kilowattHours(), "315360");
        assertThat(saving.avoidedCostMinor()).isEqualTo(20_214_576);
        assertThat(saving.use().interval()).isNull();
        assertThat(saving.remarks()).contains(SavingRemark.NO_INTERVAL, SavingRemark.NO_BILLS);
    }

    /**
     * 100 lamps × 20 W × 10 h = 20 kWh a day. The price rises from 0.50 to 0.60 on 1 July: 181 days × 20 × 0.50 =
     * 1,810.00 and 184 × 20 × 0.60 = 2,208.00. January has 31 × 20 = 620 kWh and 310.00.
     */
    @Test
    void avoidedCostFollowsThePriceOfEachDay() {
        MeasuredSaving saving = worked(
                A,
                lamps("tubes", "2018-01-01", 100, 40, 20, 10),
                tariff("2018-01-01", 0.50),
                tariff("2018-07-01", 0.60));

        assertThat(saving.avoidedCostMinor()).isEqualTo(181_000 + 220_800);
        assertThat(saving.months()).hasSize(12);
        assertThat(saving.months().get(0).kilowattHours()).isEqualTo(620);
        assertThat(saving.months().get(0).costMinor()).isEqualTo(31_000);
        assertThat(saving.months().get(11).totalKilowattHours()).isEqualTo(7_300);
        assertThat(saving.months().get(11).totalCostMinor()).isEqualTo(saving.avoidedCostMinor());
    }

    /**
     * One lamp avoids 20 W × 10 h = 0.2 kWh a day. 100 lamps for 365 days: 7,300 kWh; 30 of them dark from 1 to 20 May:
     * 30 × 20 × 0.2 = 120 kWh; 5 dark from 30 December on: 5 × 2 × 0.2 = 2 kWh; 50 more lamps from 1 December: 31 × 50
     * × 0.2 = 310 kWh. 7,300 − 120 − 2 + 310 = 7,488 kWh.
     */
    @Test
    void darkLampsAreTakenOffAndLaterLampsCountFromTheirDay() {
        MeasuredSaving saving = worked(
                A,
                lamps("tubes", "2018-01-01", 100, 40, 20, 10),
                lamps("stairs", "2018-12-01", 50, 40, 20, 10),
                dark("tubes", 30, "2018-05-01", "2018-05-20"),
                dark("tubes", 5, "2018-12-30", null),
                tariff("2018-01-01", 1));

        hasKilowattHours(saving.use().kilowattHours(), "7488");
        hasKilowattHours(saving.use().adjustments(), "-122");
        assertThat(saving.avoidedCostMinor()).isEqualTo(748_800);
    }

    /**
     * 3,000 kWh known within 4 % of the watts and 3 % of the hours: √(0.04² + 0.03²) = 5 %, so 150 kWh; another 400 kWh
     * within 20 % are 80 kWh. √(150² + 80²) = 170: from 3,230 to 3,570 kWh. 3,000 kWh are 60 days of 50 kWh, which 250
     * lamps of 20 W less burn in 10 h; 400 kWh are 40 days of 10 kWh, which 50 lamps do.
     */
    @Test
    void theIntervalOfOptionACombinesWhatItsSourcesState() {
        SavingEvidence evidence = SavingEvidence.of(List.of(
                A,
                lamps("tubes", "2018-01-01", 250, 40, 20, 10, 400, 300),
                lamps("stairs", "2018-01-21", 50, 40, 20, 10, 2_000, 0),
                tariff("2018-01-01", 1)));

        AvoidedUse use = measured(evidence, SavingQuestion.asOf(day("2018-03-01")))
                .orThrow()
                .use();

        hasKilowattHours(use.kilowattHours(), "3400");
        hasKilowattHours(use.interval().low(), "3230");
        hasKilowattHours(use.interval().high(), "3570");
        assertThat(use.interval().basis()).isEqualTo(Interval.Basis.STATED);
    }

    /**
     * 10,000 kWh at 0.10, then 8,000 kWh at 0.15. Avoided: 2,000 kWh × 0.15 = 300.00. The bill goes from 1,000.00 to
     * 1,200.00: price 10,000 × (0.15 − 0.10) = +500.00, measure −300.00, and nothing else.
     */
    @Test
    void aLowerUseAtAHigherPriceAvoidsThreeHundredAndCostsTwoHundredMore() {
        MeasuredSaving saving = worked(
                B,
                tariff("2017-01-01", 0.10),
                tariff("2018-01-01", 0.15),
                bill("2017-01-01", "2017-12-31", 10_000, 100_000),
                bill("2018-01-01", "2018-12-31", 8_000, 120_000));

        hasKilowattHours(saving.use().kilowattHours(), "2000");
        assertThat(saving.avoidedCostMinor()).isEqualTo(30_000);
        assertThat(saving.bill()).isEqualTo(new BillChange(100_000, 120_000, 50_000, -30_000, 0, 0));
    }

    /**
     * The same with 3 % more lamps since: the baseline would have been 10,300 kWh. Avoided: 2,300 kWh × 0.15 = 345.00.
     * The bill: price +500.00 on the 10,000 kWh of before, measure −345.00, the 300 kWh of more lamps at 0.15 = +45.00,
     * other charges 0.00; together +200.00.
     */
    @Test
    void moreLampsRaiseTheBaselineAndAreShownAsOtherDrivers() {
        MeasuredSaving saving = worked(
                B,
                tariff("2017-01-01", 0.10),
                tariff("2018-01-01", 0.15),
                bill("2017-01-01", "2017-12-31", 10_000, 100_000),
                bill("2018-01-01", "2018-12-31", 8_000, 120_000),
                percent("2018-01-01", 300));

        hasKilowattHours(saving.use().adjustments(), "300");
        hasKilowattHours(saving.use().kilowattHours(), "2300");
        assertThat(saving.avoidedCostMinor()).isEqualTo(34_500);
        assertThat(saving.bill()).isEqualTo(new BillChange(100_000, 120_000, 50_000, -34_500, 4_500, 0));
    }

    /**
     * The bills hold 80.00 of other charges before and 92.50 after: +12.50. 1,080.00 to 1,292.50 is +212.50 = +500.00 −
     * 300.00 + 0.00 + 12.50.
     */
    @Test
    void whatBillsHoldBesideEnergyIsShownAsOtherCharges() {
        MeasuredSaving saving = worked(
                B,
                tariff("2017-01-01", 0.10),
                tariff("2018-01-01", 0.15),
                bill("2017-01-01", "2017-12-31", 10_000, 108_000),
                bill("2018-01-01", "2018-12-31", 8_000, 129_250));

        assertThat(saving.bill()).isEqualTo(new BillChange(108_000, 129_250, 50_000, -30_000, 0, 1_250));
    }

    /**
     * Readings at the ends of days: 1,000 to 8,300 in the baseline is 7,300 kWh, 20 a day. In 2018 the meter shows
     * 8,900 on 31 March (600 kWh in 90 days, 1,800 expected) and is replaced; the new one goes from 5 to 2,755 by 31
     * December (2,750 kWh in 275 days, 5,500 expected). Avoided: 1,200 + 2,750 = 3,950 kWh; at 0.50: 1,975.00. Known
     * within 1 %: √(7,300² + 3,350²) / 100 = 80.32…
     */
    @Test
    void optionBReadsTheMeterAcrossItsReplacement() {
        MeasuredSaving saving = worked(
                measure(SavingOption.B, DatePeriod.year(2017), day("2018-12-31"), 100),
                tariff("2018-01-01", 0.50),
                reading("2016-12-31", 1_000),
                reading("2017-12-31", 8_300),
                reading("2018-03-31", 8_900),
                newMeter("2018-03-31", 5),
                reading("2018-12-31", 2_755));

        hasKilowattHours(saving.use().used(), "3350");
        hasKilowattHours(saving.use().kilowattHours(), "3950");
        assertThat(saving.avoidedCostMinor()).isEqualTo(197_500);
        assertThat(saving.use().interval().low()).isBetween(new BigDecimal("3869.67"), new BigDecimal("3869.69"));
        assertThat(saving.months().get(2).totalKilowattHours()).isEqualTo(1_200);
    }

    /**
     * A meter behind transformers of 200 to 5 A counts one for forty: 10 in the baseline is 400 kWh, 7 then is 280 kWh.
     */
    @Test
    void readingsAreMultipliedByTheFactorOfTheMeter() {
        SavingMeasure plain = measure(SavingOption.B);
        SavingMeasure transformed = new SavingMeasure(
                plain.effective(),
                plain.measure(),
                plain.option(),
                plain.place(),
                plain.baseline(),
                plain.until(),
                plain.meter(),
                40,
                plain.billMeter(),
                plain.drivers(),
                0,
                0,
                0,
                "",
                Voucher.NONE);
        MeasuredSaving saving = worked(
                transformed,
                tariff("2018-01-01", 1),
                reading("2016-12-31", 50),
                reading("2017-12-31", 60),
                reading("2018-12-31", 67));

        hasKilowattHours(saving.use().kilowattHours(), "120");
    }

    /**
     * 20 kWh a day in the baseline, 15 a day until 31 January as far as the meter was read: 31 × 5 = 155 kWh. A fair on
     * 10 days from 27 January took 100 kWh that the baseline had not; 5 of its days are measured: 50 kWh more.
     */
    @Test
    void optionBGoesAsFarAsReadingsGoAndAdjustsByTheDay() {
        MeasuredSaving saving = worked(
                B,
                tariff("2018-01-01", 1),
                reading("2016-12-31", 0),
                reading("2017-12-31", 7_300),
                reading("2018-01-31", 7_765),
                energy("2018-01-27", "2018-02-05", 100));

        hasKilowattHours(saving.use().adjustments(), "50");
        hasKilowattHours(saving.use().kilowattHours(), "205");
        assertThat(saving.use().reporting()).isEqualTo(DatePeriod.closed(day("2018-01-01"), day("2018-01-31")));
        assertThat(saving.remarks()).contains(SavingRemark.ENDS_EARLIER, SavingRemark.EVEN_BASELINE);
    }

    /**
     * Investment 1,000.00, of which 150.00 came back as scrap; 300.00 a year. Payback: 850 / 300 = 2.83 years. At 4 %
     * over 5 years: 300 × (1/1.04 + 1/1.04² + … + 1/1.04⁵) = 300 × 4.451822… = 1,335.55; less 850.00 is 485.55.
     */
    @Test
    void paybackAndPresentValueCountTheCashThatCameBack() {
        MeasureWorth worth = MeasureWorth.of(100_000, 15_000, new BigDecimal("300.00"), 365, 5, 2);

        assertThat(worth.netInvestmentMinor()).isEqualTo(85_000);
        assertThat(worth.paybackYears()).contains(new BigDecimal("2.83"));
        assertThat(worth.netPresentValueMinor(400)).isEqualTo(48_555);
        assertThat(worth.netPresentValueMinor(0)).isEqualTo(65_000);
    }

    /** 73 days brought 60.00; 365 days bring 300.00. What brings nothing is never paid back. */
    @Test
    void aYearIsReckonedFromTheMeasuredDays() {
        assertThat(MeasureWorth.of(100_000, 0, new BigDecimal("60.00"), 73, 5, 2)
                        .yearlyMinor())
                .isEqualTo(30_000);
        assertThat(MeasureWorth.of(100_000, 0, new BigDecimal("-1"), 73, 5, 2).paybackYears())
                .isEmpty();
    }

    @Test
    void everythingThatIsMissingIsAskedForAtOnce() {
        assertThat(codes(measured(SavingEvidence.of(List.of(A))).rejections()))
                .containsExactly(
                        Code.SAVING_LAMPS_MISSING,
                        Code.SAVING_WATTS_MISSING,
                        Code.SAVING_HOURS_MISSING,
                        Code.SAVING_TARIFF_MISSING);
        assertThat(codes(measured(SavingEvidence.of(
                                List.of(A, lamps("tubes", "2018-01-01", 1, 0, 0, 0), tariff("2018-01-02", 1))))
                        .rejections()))
                .containsExactly(Code.SAVING_WATTS_MISSING, Code.SAVING_HOURS_MISSING, Code.SAVING_TARIFF_MISSING);
        assertThat(codes(measured(SavingEvidence.of(List.of(B))).rejections()))
                .containsExactly(Code.SAVING_USE_MISSING, Code.SAVING_USE_MISSING, Code.SAVING_TARIFF_MISSING);
        SavingFact without = measure(SavingOption.B, null, null, 0);
        assertThat(codes(measured(SavingEvidence.of(List.of(without, tariff("2018-01-01", 1))))
                        .rejections()))
                .containsExactly(Code.SAVING_BASELINE_MISSING);
    }

    @Test
    void aClaimIsAskedForHoursWattsAndTariff() {
        assertThat(codes(Savings.claimedOnly("led", day("2018-01-01"))))
                .containsExactly(
                        Code.SAVING_CLAIMED_ONLY,
                        Code.SAVING_WATTS_MISSING,
                        Code.SAVING_HOURS_MISSING,
                        Code.SAVING_TARIFF_MISSING);
    }

    @Test
    void nothingIsReportedBeforeItsFirstDayOrOutsideThePeriodAskedFor() {
        SavingEvidence evidence =
                SavingEvidence.of(List.of(A, lamps("tubes", "2018-01-01", 100, 40, 20, 10), tariff("2018-01-01", 1)));

        assertThat(codes(measured(evidence, SavingQuestion.asOf(day("2017-12-31")))
                        .rejections()))
                .containsExactly(Code.SAVING_NOT_YET);
        DatePeriod march = DatePeriod.closed(day("2018-03-01"), day("2018-03-31"));
        hasKilowattHours(
                measured(evidence, new SavingQuestion(day("2018-03-10"), march))
                        .orThrow()
                        .use()
                        .kilowattHours(),
                "200");
    }

    @Test
    void aGapBetweenPricesIsAskedForByItsFirstDay() {
        SavingEvidence evidence = SavingEvidence.of(List.of(
                A,
                lamps("tubes", "2018-01-01", 100, 40, 20, 10),
                tariff("2018-01-01", "2018-03-31", 1),
                tariff("2018-05-01", 1)));

        assertThat(measured(evidence).rejections().get(0).details()).containsEntry("day", "2018-04-01");
    }

    @Test
    void anOldMeterTakenAwayUnreadLeavesTheUseUnknown() {
        List<SavingFact> facts = new ArrayList<>(List.of(
                B,
                tariff("2018-01-01", 1),
                reading("2016-12-31", 0),
                reading("2017-12-31", 7_300),
                newMeter("2018-06-30", 0),
                reading("2018-12-31", 100)));

        assertThat(codes(measured(SavingEvidence.of(facts)).rejections())).containsExactly(Code.SAVING_USE_MISSING);
    }
}
