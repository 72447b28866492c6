package org.sunledger.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.fact.SavingOption;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/** Measures a saving from evidence, or says everything that is missing to measure it. Pure. */
public final class Savings {
    private static final BigDecimal MOST = BigDecimal.valueOf(100_000_000L);

    private final SavingEvidence evidence;
    private final SavingMeasure measure;
    private final int decimals;
    private final Prices prices;

    private Savings(SavingEvidence evidence, SavingMeasure measure, int decimals) {
        this.evidence = evidence;
        this.measure = measure;
        this.decimals = decimals;
        this.prices = new Prices(evidence, measure.billMeter());
    }

    /**
     * Measures the saving of a measure.
     *
     * @param receivedMinor the real cash that it brought
     * @param decimals how many decimals the book's currency has
     */
    public static Outcome<MeasuredSaving> measure(
            SavingEvidence evidence, SavingMeasure measure, SavingQuestion question, long receivedMinor, int decimals) {
        return new Savings(evidence, measure, decimals).measured(question, receivedMinor);
    }

    /**
     * What is asked for when a measure has been claimed and never stated: everything option A needs.
     *
     * @param day the first day claimed
     */
    public static List<Rejection> claimedOnly(String measure, LocalDate day) {
        return List.of(
                Rejection.of(Code.SAVING_CLAIMED_ONLY, "measure", "measure", measure),
                LampSaving.watts(measure),
                LampSaving.hours(measure),
                Rejection.of(Code.SAVING_TARIFF_MISSING, "price", "meter", measure, "day", day));
    }

    private Outcome<MeasuredSaving> measured(SavingQuestion question, long received) {
        Optional<DatePeriod> reporting = question.reporting(measure);
        if (reporting.isEmpty()) {
            return Outcome.refused(Rejection.of(
                    Code.SAVING_NOT_YET,
                    "measure",
                    "measure",
                    measure.measure(),
                    "from",
                    measure.effective(),
                    "day",
                    question.asOf()));
        }
        Outcome<AvoidedUse> use = use(reporting.get());
        List<Rejection> missing = new ArrayList<>(use.rejections());
        DatePeriod priced = use.isAccepted() ? use.orThrow().reporting() : reporting.get();
        prices.unknown(priced).ifPresent(day -> missing.add(tariff(day.toString())));
        if (missing.isEmpty() && isTooMuch(use.orThrow())) {
            missing.add(Rejection.of(
                    Code.AMOUNT_OVERFLOW,
                    "kwh",
                    "amount",
                    Quantities.plain(use.orThrow().baseline())));
        }
        return missing.isEmpty() ? Outcome.accepted(priced(use.orThrow(), received)) : Outcome.refused(missing);
    }

    /** More than any place on earth uses: its cost could not be held. */
    private static boolean isTooMuch(AvoidedUse use) {
        return Stream.of(use.baseline(), use.used(), use.adjustments())
                .anyMatch(energy -> energy.abs().compareTo(MOST) > 0);
    }

    private Rejection tariff(String day) {
        return Rejection.of(Code.SAVING_TARIFF_MISSING, "price", "meter", measure.billMeter(), "day", day);
    }

    private Outcome<AvoidedUse> use(DatePeriod reporting) {
        DatePeriod baseline = measure.baseline();
        if (measure.option() == SavingOption.A) {
            return LampSaving.of(evidence, measure, reporting);
        } else if (baseline == null) {
            return Outcome.refused(
                    Rejection.of(Code.SAVING_BASELINE_MISSING, "baseline-from", "measure", measure.measure()));
        }
        return measure.option() == SavingOption.B
                ? MeterSaving.of(evidence, measure, baseline, reporting)
                : RegressionSaving.of(evidence, measure, baseline, reporting);
    }

    private MeasuredSaving priced(AvoidedUse use, long received) {
        BigDecimal cost = prices.cost(use.slices());
        BillChange bill = bill(use, cost);
        Set<SavingRemark> remarks = EnumSet.noneOf(SavingRemark.class);
        remarks.addAll(use.remarks());
        if (bill == null) {
            remarks.add(SavingRemark.NO_BILLS);
        }
        String name = measure.measure();
        return new MeasuredSaving(
                measure,
                use,
                Quantities.minor(cost, decimals),
                bill,
                MeasureWorth.of(
                        measure.investmentMinor(),
                        received,
                        cost,
                        use.reporting().days(),
                        measure.lifeYears(),
                        decimals),
                MonthlySaving.of(use, prices, decimals),
                List.copyOf(evidence.lamps(name).values()),
                evidence.adjustments(name),
                remarks);
    }

    @Nullable
    private BillChange bill(AvoidedUse use, BigDecimal cost) {
        DatePeriod baseline = measure.baseline();
        return baseline == null
                ? null
                : BillChange.of(MeteredUse.billed(evidence, measure), prices, baseline, use.reporting(), cost, decimals)
                        .orElse(null);
    }
}
