package org.sunledger.saving;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.period.DatePeriod;

/**
 * What a measure avoided in a month, and since its first day. A month is the difference of two rounded totals, so that
 * months add up.
 *
 * @param month the month
 * @param kilowattHours the avoided use, whole kWh
 * @param costMinor the avoided cost
 * @param totalKilowattHours the avoided use up to its end
 * @param totalCostMinor the avoided cost up to its end
 */
public record MonthlySaving(
        YearMonth month, long kilowattHours, long costMinor, long totalKilowattHours, long totalCostMinor) {
    static List<MonthlySaving> of(AvoidedUse use, Prices prices, int decimals) {
        List<MonthlySaving> months = new ArrayList<>();
        BigDecimal energy = BigDecimal.ZERO;
        BigDecimal cost = BigDecimal.ZERO;
        long energyBefore = 0;
        long costBefore = 0;
        YearMonth last = YearMonth.from(use.reporting().last());
        for (YearMonth month = YearMonth.from(use.reporting().start());
                !month.isAfter(last);
                month = month.plusMonths(1)) {
            List<Slice> slices = within(use.slices(), DatePeriod.month(month));
            energy = energy.add(Slice.total(slices));
            cost = cost.add(prices.cost(slices));
            long energyNow = Quantities.whole(energy);
            long costNow = Quantities.minor(cost, decimals);
            months.add(new MonthlySaving(month, energyNow - energyBefore, costNow - costBefore, energyNow, costNow));
            energyBefore = energyNow;
            costBefore = costNow;
        }
        return months;
    }

    private static List<Slice> within(List<Slice> slices, DatePeriod month) {
        return slices.stream()
                .filter(slice -> slice.days().overlaps(month))
                .map(slice -> new Slice(common(slice.days(), month), slice.within(month)))
                .toList();
    }

    private static DatePeriod common(DatePeriod one, DatePeriod other) {
        return DatePeriod.closed(
                one.start().isAfter(other.start()) ? one.start() : other.start(),
                one.last().isBefore(other.last()) ? one.last() : other.last());
    }
}
