package org.sunledger.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sunledger.saving.Evidence.bill;
import static org.sunledger.saving.Evidence.codes;
import static org.sunledger.saving.Evidence.day;
import static org.sunledger.saving.Evidence.driver;
import static org.sunledger.saving.Evidence.measure;
import static org.sunledger.saving.Evidence.measured;
import static org.sunledger.saving.Evidence.tariff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.sunledger.fact.EnergyDriver;
import org.sunledger.fact.SavingFact;
import org.sunledger.fact.SavingOption;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;

/** Option C on meters that are made up, so that the saving is known. */
class RegressionSavingTest {
    private static final int RUNS = 1_000;
    private static final double SAVED = 0.10;
    private static final int MONTHS = 24;
    private static final int BASELINE_MONTHS = 12;

    /** Degree-days of the months of Shanghai, roughly. */
    private static final double[] DEGREE_DAYS = {410, 340, 260, 110, 20, 0, 0, 0, 0, 40, 170, 330};

    private static double expected(YearMonth month) {
        return 200.0 * month.lengthOfMonth() + 9 * DEGREE_DAYS[month.getMonthValue() - 1];
    }

    /**
     * Two years of bills by month: the first as it was, the second with a tenth saved; each with an error of its own.
     */
    private static List<SavingFact> bills(DoubleUnaryOperator error) {
        List<SavingFact> facts = new ArrayList<>();
        facts.add(tariff("2017-01-01", 0.5));
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = YearMonth.of(2017, 1).plusMonths(i);
            double left = i < BASELINE_MONTHS ? 1 : 1 - SAVED;
            double use = left * expected(month) + error.applyAsDouble(expected(month));
            String first = month.atDay(1).toString();
            String last = month.atEndOfMonth().toString();
            facts.add(bill(first, last, Math.max(0, use), 0));
            facts.add(driver("hdd", first, last, DEGREE_DAYS[month.getMonthValue() - 1]));
        }
        return facts;
    }

    private static MeasuredSaving saving(List<SavingFact> facts, String... drivers) {
        return measured(with(facts, drivers)).orThrow();
    }

    private static SavingEvidence with(List<SavingFact> facts, String... drivers) {
        SavingEvidence evidence = SavingEvidence.of(facts);
        evidence.add(measure(SavingOption.C, drivers));
        return evidence;
    }

    /** 200 × 365 + 9 × 1,680 = 88,120 kWh would have been used; a tenth of it, 8,812 kWh, was not. */
    @Test
    void withoutNoiseTheSavingIsFoundAndTheDriversAreToldApart() {
        MeasuredSaving saving = saving(bills(any -> 0), "hdd", "days");

        assertThat(saving.use().kilowattHours().doubleValue()).isCloseTo(8_812, within(0.01));
        assertThat(saving.use().baseline().doubleValue()).isCloseTo(88_120, within(0.01));
        RegressionFit fit = saving.use().fit();
        assertThat(fit.coefficients().get(0)).isCloseTo(0, within(1e-4));
        assertThat(fit.coefficients().get(1)).isCloseTo(9, within(1e-6));
        assertThat(fit.coefficients().get(2)).isCloseTo(200, within(1e-5));
        assertThat(fit.error()).isLessThan(1e-9);
        assertThat(fit.explained()).isCloseTo(1, within(1e-9));
        assertThat(saving.avoidedCostMinor()).isEqualTo(440_600);
    }

    /**
     * A line through twelve points by hand: x = 0 … 11, y = 1,000 + 10 x, every second point 5 higher, the others 5
     * lower. Σ(x − x̄)² = 143; Σ(x − x̄) e = 5 × (Σ even − Σ odd) = 5 × (30 − 36) = −30, so the slope is 10 − 30/143
     * and the constant 1,000 + 5.5 × 30/143. The squared errors are 300 − 30²/143 = 293.706…, s² = 29.3706…. For one
     * more bill at x = 6: 1 + 1/12 + 0.25/143 = 1.085081…, and t(0.95; 10) = 1.812461…: ± 10.2315….
     */
    @Test
    void theIntervalIsThatOfAPredictionFromALine() {
        List<SavingFact> facts = new ArrayList<>();
        LocalDate day = day("2017-01-01");
        for (int i = 0; i < BASELINE_MONTHS; i++) {
            LocalDate last = i == BASELINE_MONTHS - 1 ? day("2017-12-31") : day.plusDays(29);
            facts.add(bill(day.toString(), last.toString(), 1_000 + 10 * i + (i % 2 == 0 ? 5 : -5), 0));
            facts.add(driver("x", day.toString(), last.toString(), i));
            day = last.plusDays(1);
        }
        facts.add(bill("2018-01-01", "2018-01-31", 900, 0));
        facts.add(driver("x", "2018-01-01", "2018-01-31", 6));
        facts.add(tariff("2018-01-01", 0.5));

        AvoidedUse use = saving(facts, "x").use();

        double slope = 10 - 30.0 / 143;
        double predicted = 1_000 + 5.5 * 30 / 143 + 6 * slope;
        assertThat(use.kilowattHours().doubleValue()).isCloseTo(predicted - 900, within(1e-5));
        double half = 1.8124611228 * Math.sqrt((300 - 900.0 / 143) / 10 * (1 + 1.0 / 12 + 0.25 / 143));
        assertThat(use.interval().high().subtract(use.interval().low()).doubleValue())
                .isCloseTo(2 * half, within(1e-5));
        assertThat(half).isCloseTo(10.2315, within(1e-3));
    }

    @Test
    void theNinetyPercentIntervalHoldsTheTruthNineTimesInTen() {
        double truth = 0;
        for (int i = BASELINE_MONTHS; i < MONTHS; i++) {
            truth += SAVED * expected(YearMonth.of(2017, 1).plusMonths(i));
        }
        double mean = truth / SAVED / BASELINE_MONTHS;
        int held = 0;
        for (int run = 0; run < RUNS; run++) {
            Random random = new Random(run);
            double noise = 0.02 + 0.13 * run / (RUNS - 1);
            Interval interval = saving(bills(any -> noise * mean * random.nextGaussian()), "hdd", "days")
                    .use()
                    .interval();
            BigDecimal actual = BigDecimal.valueOf(truth);
            held += interval.low().compareTo(actual) <= 0 && actual.compareTo(interval.high()) <= 0 ? 1 : 0;
        }

        assertThat(held).isBetween(RUNS * 85 / 100, RUNS * 95 / 100);
    }

    @Test
    void whatCannotBeKnownIsRefused() {
        List<SavingFact> facts = bills(any -> 0);
        assertThat(codes(measured(with(facts, "cdd")).rejections()))
                .containsExactly(Code.SAVING_DRIVER_VALUE_MISSING, Code.SAVING_DRIVER_VALUE_MISSING);

        List<SavingFact> twice = new ArrayList<>(facts);
        for (SavingFact fact : facts) {
            if (fact instanceof EnergyDriver hdd) {
                twice.add(new EnergyDriver(hdd.effective(), "double", hdd.from(), 2 * hdd.value(), hdd.voucher()));
            }
        }
        assertThat(codes(measured(with(twice, "hdd", "double")).rejections()))
                .containsExactly(Code.SAVING_DRIVERS_DEPENDENT);
        assertThat(codes(measured(with(bills(wild(7)), "hdd")).rejections())).containsExactly(Code.SAVING_FIT_POOR);
        assertThat(codes(measured(with(bills(use -> -use), "hdd")).rejections()))
                .as("a baseline without any use")
                .containsExactly(Code.SAVING_FIT_POOR);
    }

    private static DoubleUnaryOperator wild(long seed) {
        Random random = new Random(seed);
        return use -> 0.8 * use * random.nextGaussian();
    }

    @Test
    void fewerThanTwelveBillsAreNoBaseline() {
        SavingEvidence evidence = SavingEvidence.of(bills(any -> 0));
        evidence.add(measure(
                SavingOption.C, DatePeriod.closed(day("2017-02-01"), day("2017-12-31")), day("2018-12-31"), 0, "hdd"));

        assertThat(codes(measured(evidence).rejections())).containsExactly(Code.SAVING_POINTS_TOO_FEW);
    }

    @Test
    void aDriverBeyondTheBaselineAndAWeakFitAreSaid() {
        List<SavingFact> facts = bills(any -> 0);
        facts.removeIf(fact -> fact.effective().equals(day("2018-12-31")));
        facts.add(bill("2018-12-01", "2018-12-31", 9_000, 0));
        facts.add(driver("hdd", "2018-12-01", "2018-12-31", 700));
        assertThat(saving(facts, "hdd").remarks()).contains(SavingRemark.OUTSIDE_BASELINE);

        Random random = new Random(3);
        assertThat(saving(bills(use -> 900 * random.nextGaussian() - 6 * (use - 7_300) / 9), "hdd")
                        .remarks())
                .contains(SavingRemark.WEAK_FIT);
    }
}
