package org.sunledger.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sunledger.period.DatePeriod;

/**
 * What a measure avoided: the adjusted baseline less the use.
 *
 * @param reporting the days that were measured
 * @param baseline what would have been used on these days without the measure and without adjustments, kWh
 * @param adjustments what else changed it, kWh; under option A what dark lamps take off
 * @param used what was used, kWh
 * @param slices the avoided use, day by day
 * @param interval between which figures it lies; null when nobody can stand for one
 * @param fit how well the baseline was explained; null but under option C
 * @param remarks what a reader must know
 */
public record AvoidedUse(
        DatePeriod reporting,
        BigDecimal baseline,
        BigDecimal adjustments,
        BigDecimal used,
        List<Slice> slices,
        @Nullable Interval interval,
        @Nullable RegressionFit fit,
        Set<SavingRemark> remarks) {
    public AvoidedUse {
        slices = List.copyOf(slices);
        remarks = Set.copyOf(remarks);
    }

    /** The avoided use, kWh. */
    public BigDecimal kilowattHours() {
        return Slice.total(slices);
    }
}
