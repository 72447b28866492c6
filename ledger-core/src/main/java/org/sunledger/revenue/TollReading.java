package org.sunledger.revenue;

import java.util.Optional;
import java.util.OptionalLong;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Toll;
import org.sunledger.chart.TollBasis;
import org.sunledger.fact.GateCounts;
import org.sunledger.fact.GateSettlement;

/** What the log of a gate says should have been taken: counts times tolls. */
final class TollReading {
    private final Chart chart;

    TollReading(Chart chart) {
        this.chart = chart;
    }

    /**
     * What should have been taken by the log, in minor units. Empty when no toll is stated for what was counted, or
     * when one changed within a roll-up, whose days are not here.
     */
    OptionalLong expected(GateSettlement settlement) {
        long sum = 0;
        boolean any = false;
        for (TollBasis basis : TollBasis.values()) {
            Optional<Toll> toll = toll(settlement, basis);
            if (!toll.equals(chart.toll(settlement.stream(), settlement.gate(), basis, settlement.first()))) {
                return OptionalLong.empty();
            }
            if (toll.isPresent()) {
                any = true;
                sum = Math.addExact(
                        sum, priced(settlement.counts(), basis, toll.get().priceMinor()));
            }
        }
        return any ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    private Optional<Toll> toll(GateSettlement settlement, TollBasis basis) {
        return chart.toll(settlement.stream(), settlement.gate(), basis, settlement.effective());
    }

    private static long priced(GateCounts counts, TollBasis basis, long price) {
        return switch (basis) {
            case VEHICLE -> Math.multiplyExact(counts.vehicles() - counts.free(), price);
            // Half a minor unit or more is rounded up, as at a till.
            case HOUR ->
                Math.floorDiv(
                        Math.addExact(Math.multiplyExact(counts.hours(), price), GateCounts.HOUR / 2), GateCounts.HOUR);
            case PERMIT -> Math.multiplyExact(counts.permits(), price);
        };
    }
}
