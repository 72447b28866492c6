package org.sunledger.saving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/** Option B: what a meter of its own counted in the baseline, day for day, beside what it counts now. */
final class MeterSaving {
    private final SavingEvidence evidence;
    private final SavingMeasure measure;
    private final DatePeriod baseline;
    private final MeteredUse meter;

    private MeterSaving(SavingEvidence evidence, SavingMeasure measure, DatePeriod baseline) {
        this.evidence = evidence;
        this.measure = measure;
        this.baseline = baseline;
        this.meter = MeteredUse.measured(evidence, measure);
    }

    static Outcome<AvoidedUse> of(
            SavingEvidence evidence, SavingMeasure measure, DatePeriod baseline, DatePeriod reporting) {
        return new MeterSaving(evidence, measure, baseline).use(reporting);
    }

    private Outcome<AvoidedUse> use(DatePeriod reporting) {
        List<Slice> before = meter.whole(baseline).orElse(List.of());
        List<Slice> now = meter.soFar(reporting).orElse(List.of());
        List<Rejection> missing = new ArrayList<>();
        if (before.isEmpty()) {
            missing.add(missing(measure.meter(), baseline));
        }
        if (now.isEmpty()) {
            missing.add(missing(measure.meter(), reporting));
        }
        return missing.isEmpty()
                ? Outcome.accepted(compared(Slice.total(before), now, reporting))
                : Outcome.refused(missing);
    }

    static Rejection missing(String meter, DatePeriod days) {
        return Rejection.of(
                Code.SAVING_USE_MISSING,
                "meter",
                "meter",
                meter,
                "from",
                days.start(),
                "to",
                days.last(),
                "before",
                days.start().minusDays(1));
    }

    private AvoidedUse compared(BigDecimal before, List<Slice> now, DatePeriod asked) {
        Adjustments adjustments = new Adjustments(evidence, measure.measure());
        List<Slice> slices = new ArrayList<>();
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal adjusted = BigDecimal.ZERO;
        for (Slice used : now) {
            Slice base = new Slice(
                    used.days(), Quantities.part(before, baseline, used.days().days()));
            BigDecimal adjustment = adjustments.of(base);
            expected = expected.add(base.kilowattHours());
            adjusted = adjusted.add(adjustment);
            slices.add(
                    new Slice(used.days(), base.kilowattHours().add(adjustment).subtract(used.kilowattHours())));
        }
        DatePeriod reporting = Slice.span(now);
        BigDecimal used = Slice.total(now);
        Interval interval = interval(Slice.total(slices), expected.add(adjusted), used);
        return new AvoidedUse(
                reporting,
                expected,
                adjusted,
                used,
                slices,
                interval,
                null,
                remarks(reporting, asked, interval != null));
    }

    private Set<SavingRemark> remarks(DatePeriod reporting, DatePeriod asked, boolean certain) {
        Set<SavingRemark> remarks = EnumSet.noneOf(SavingRemark.class);
        if (!certain) {
            remarks.add(SavingRemark.NO_INTERVAL);
        }
        // A leap day more or less does not make another season.
        if (Math.abs(reporting.days() - baseline.days()) > 1) {
            remarks.add(SavingRemark.EVEN_BASELINE);
        }
        if (!reporting.equals(asked)) {
            remarks.add(SavingRemark.ENDS_EARLIER);
        }
        return remarks;
    }

    @Nullable
    private Interval interval(BigDecimal avoided, BigDecimal expected, BigDecimal used) {
        if (measure.accuracy() == 0) {
            return null;
        }
        BigDecimal squares = expected.pow(2).add(used.pow(2));
        BigDecimal half = squares.sqrt(Quantities.EXACT).multiply(Quantities.share(measure.accuracy()));
        return Interval.around(avoided, half, Interval.Basis.METER);
    }
}
