package org.sunledger.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sunledger.fact.LampFailure;
import org.sunledger.fact.SavingLamps;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/** Option A: lamps × difference in watts × hours a day × days, less the days on which lamps were dark. */
final class LampSaving {
    private static final BigDecimal WATTS_OF_KILOWATT = BigDecimal.valueOf(1000);

    private final SavingMeasure measure;
    private final DatePeriod reporting;
    private final Collection<SavingLamps> lamps;
    private final List<LampFailure> failures;
    private final List<Slice> slices = new ArrayList<>();
    private BigDecimal before = BigDecimal.ZERO;
    private BigDecimal after = BigDecimal.ZERO;
    private BigDecimal dark = BigDecimal.ZERO;
    private BigDecimal variance = BigDecimal.ZERO;

    private LampSaving(SavingEvidence evidence, SavingMeasure measure, DatePeriod reporting) {
        this.measure = measure;
        this.reporting = reporting;
        this.lamps = evidence.lamps(measure.measure()).values();
        this.failures = evidence.failures(measure.measure());
    }

    static Outcome<AvoidedUse> of(SavingEvidence evidence, SavingMeasure measure, DatePeriod reporting) {
        return new LampSaving(evidence, measure, reporting).use();
    }

    private Outcome<AvoidedUse> use() {
        List<Rejection> missing = missing();
        if (!missing.isEmpty()) {
            return Outcome.refused(missing);
        }
        lamps.forEach(this::add);
        boolean known = lamps.stream().allMatch(some -> some.wattsWithin() > 0 || some.hoursWithin() > 0);
        Set<SavingRemark> remarks = known ? Set.of() : EnumSet.of(SavingRemark.NO_INTERVAL);
        BigDecimal total = Slice.total(slices);
        Interval interval =
                known ? Interval.around(total, variance.sqrt(Quantities.EXACT), Interval.Basis.STATED) : null;
        return Outcome.accepted(
                new AvoidedUse(reporting, before, dark.negate(), after, slices, interval, null, remarks));
    }

    private List<Rejection> missing() {
        if (lamps.isEmpty()) {
            return List.of(
                    Rejection.of(Code.SAVING_LAMPS_MISSING, "lamps", "measure", measure.measure()),
                    watts(measure.measure()),
                    hours(measure.measure()));
        }
        List<Rejection> missing = new ArrayList<>();
        for (SavingLamps some : lamps) {
            if (some.wattsBefore() == 0 || some.wattsSource().isEmpty()) {
                missing.add(watts(some.lamps()));
            }
            if (some.hours() == 0 || some.hoursSource().isEmpty()) {
                missing.add(hours(some.lamps()));
            }
        }
        return missing;
    }

    static Rejection watts(String of) {
        return Rejection.of(Code.SAVING_WATTS_MISSING, "watts-before", "name", of);
    }

    static Rejection hours(String of) {
        return Rejection.of(Code.SAVING_HOURS_MISSING, "hours", "name", of);
    }

    private void add(SavingLamps some) {
        long days = Slice.overlap(reporting, some.effective(), null);
        if (days == 0) {
            return;
        }
        DatePeriod lit = DatePeriod.closed(reporting.last().minusDays(days - 1), reporting.last());
        BigDecimal lampDays = BigDecimal.valueOf(Math.multiplyExact(some.count(), days));
        before = before.add(energy(some, some.wattsBefore()).multiply(lampDays));
        after = after.add(energy(some, some.wattsAfter()).multiply(lampDays));
        BigDecimal aLampDay = energy(some, some.wattsBefore() - some.wattsAfter());
        BigDecimal saved = aLampDay.multiply(lampDays);
        slices.add(new Slice(lit, saved));
        BigDecimal lost = BigDecimal.ZERO;
        for (LampFailure failure : failures) {
            if (failure.lamps().equals(some.lamps())) {
                lost = lost.add(lose(failure, lit, aLampDay));
            }
        }
        dark = dark.add(lost);
        BigDecimal watts = Quantities.share(some.wattsWithin());
        BigDecimal hours = Quantities.share(some.hoursWithin());
        BigDecimal square = watts.multiply(watts).add(hours.multiply(hours));
        variance = variance.add(saved.subtract(lost).pow(2).multiply(square));
    }

    private BigDecimal lose(LampFailure failure, DatePeriod lit, BigDecimal aLampDay) {
        long days = Slice.overlap(lit, failure.effective(), failure.until());
        if (days == 0) {
            return BigDecimal.ZERO;
        }
        LocalDate first = failure.effective().isAfter(lit.start()) ? failure.effective() : lit.start();
        BigDecimal lost = aLampDay.multiply(BigDecimal.valueOf(Math.multiplyExact(failure.count(), days)));
        slices.add(new Slice(DatePeriod.closed(first, first.plusDays(days - 1)), lost.negate()));
        return lost;
    }

    /** What one lamp of these watts uses in a day, kWh. */
    private static BigDecimal energy(SavingLamps some, long watts) {
        return Quantities.kilowattHours(watts)
                .multiply(Quantities.kilowattHours(some.hours()))
                .divide(WATTS_OF_KILOWATT);
    }
}
