package org.sunledger.saving;

import java.math.BigDecimal;
import java.util.List;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.period.DatePeriod;

/** What would have changed the use without the measure, day by day. */
final class Adjustments {
    private final List<SavingAdjustment> all;

    Adjustments(SavingEvidence evidence, String measure) {
        all = evidence.adjustments(measure);
    }

    /** By how much the baseline of these days is higher, kWh. */
    BigDecimal of(Slice baseline) {
        BigDecimal sum = BigDecimal.ZERO;
        for (SavingAdjustment each : all) {
            long days = Slice.overlap(baseline.days(), each.effective(), each.until());
            if (days > 0) {
                sum = sum.add(of(each, baseline, days));
            }
        }
        return sum;
    }

    private static BigDecimal of(SavingAdjustment each, Slice baseline, long days) {
        if (each.energy() == 0 || each.until() == null) {
            return Quantities.part(baseline.kilowattHours(), baseline.days(), days)
                    .multiply(Quantities.share(each.percent()));
        }
        DatePeriod stated = DatePeriod.closed(each.effective(), each.until());
        return Quantities.part(Quantities.kilowattHours(each.energy()), stated, days);
    }
}
