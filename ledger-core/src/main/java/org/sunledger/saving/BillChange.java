package org.sunledger.saving;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.sunledger.fact.EnergyBill;
import org.sunledger.period.DatePeriod;

/**
 * How the bill of the reported days differs from that of the baseline, in four parts that add up to the minor unit.
 *
 * <p>With the use Q and the price P before (0) and after (1): the price part is Q0 × (P1 − P0); the measure takes off
 * its avoided cost; other drivers are what else changed the use, at P1; what the bills hold beside energy at its price,
 * and the last fen of rounding, are other charges. Where prices change within the days, P1 is their mean by days.
 *
 * @param beforeMinor the bills of the baseline
 * @param afterMinor the bills of the reported days
 * @param priceMinor the part of the price
 * @param measureMinor the part of the measure: minus the avoided cost
 * @param driversMinor the part of everything else that changed the use, at the same price
 * @param chargesMinor the part of other charges
 */
public record BillChange(
        long beforeMinor, long afterMinor, long priceMinor, long measureMinor, long driversMinor, long chargesMinor) {
    public BillChange {
        long parts = Math.addExact(Math.addExact(priceMinor, measureMinor), Math.addExact(driversMinor, chargesMinor));
        if (parts != Math.subtractExact(afterMinor, beforeMinor)) {
            throw new IllegalArgumentException("the parts do not add up to the change of the bill");
        }
    }

    /** By how much the bill rose. */
    public long totalMinor() {
        return afterMinor - beforeMinor;
    }

    /**
     * The change from the baseline to the reported days; empty when a day of either is not billed, or has no price.
     *
     * @param avoided the avoided cost, exact
     */
    static Optional<BillChange> of(
            MeteredUse meter,
            Prices prices,
            DatePeriod baseline,
            DatePeriod reporting,
            BigDecimal avoided,
            int decimals) {
        List<EnergyBill> before = meter.wholeBills(baseline);
        List<EnergyBill> after = meter.wholeBills(reporting);
        if (before.isEmpty()
                || after.isEmpty()
                || prices.unknown(baseline).isPresent()
                || prices.unknown(reporting).isPresent()) {
            return Optional.empty();
        }
        BigDecimal energyBefore = prices.cost(MeteredUse.slices(before));
        BigDecimal energyAfter = prices.cost(MeteredUse.slices(after));
        BigDecimal sameUse = prices.cost(new Slice(reporting, MeteredUse.total(before)));
        long price = Quantities.minor(sameUse.subtract(energyBefore), decimals);
        long measure = -Quantities.minor(avoided, decimals);
        long drivers = Quantities.minor(energyAfter.add(avoided).subtract(sameUse), decimals);
        long beforeMinor = amount(before);
        long afterMinor = amount(after);
        long charges = afterMinor - beforeMinor - price - measure - drivers;
        return Optional.of(new BillChange(beforeMinor, afterMinor, price, measure, drivers, charges));
    }

    private static long amount(List<EnergyBill> bills) {
        return bills.stream().mapToLong(EnergyBill::amountMinor).reduce(0, Math::addExact);
    }
}
