package org.sunledger.saving;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.fact.SavingLamps;
import org.sunledger.fact.SavingMeasure;

/**
 * A saving, measured. A memorandum: it stands beside the figures and is in none of them.
 *
 * @param measure the measure, with its option, places and verifier
 * @param use what was avoided
 * @param avoidedCostMinor what that would have cost at the prices of its days
 * @param bill how the bill changed; null when its bills or prices are missing
 * @param worth what the measure costs and brings
 * @param months the saving month by month
 * @param lamps the lamps of option A, with what is stipulated about them
 * @param adjustments what else changed the use
 * @param remarks what a reader must know
 */
public record MeasuredSaving(
        SavingMeasure measure,
        AvoidedUse use,
        long avoidedCostMinor,
        @Nullable BillChange bill,
        MeasureWorth worth,
        List<MonthlySaving> months,
        List<SavingLamps> lamps,
        List<SavingAdjustment> adjustments,
        Set<SavingRemark> remarks) {
    public MeasuredSaving {
        months = List.copyOf(months);
        lamps = List.copyOf(lamps);
        adjustments = List.copyOf(adjustments);
    }
}
