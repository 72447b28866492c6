package org.sunledger.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.joda.money.Money;
import org.sunledger.chart.Chart;
import org.sunledger.fact.GateCounts;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fact.GateTakings;
import org.sunledger.period.DatePeriod;

/**
 * What one gate took through one channel in a period.
 *
 * @param stream the revenue stream
 * @param gate the gate
 * @param channel the payment channel
 * @param days how many days were settled
 * @param counts what its log counts
 * @param takings what came in
 * @param tax the tax contained in it
 * @param expectedMinor what the log says should have been taken, in minor units; empty when no toll is stated for it
 */
public record GateTotal(
        String stream,
        String gate,
        String channel,
        long days,
        GateCounts counts,
        GateTakings takings,
        Money tax,
        OptionalLong expectedMinor) {

    /** The totals of a period, by stream, gate and channel; a roll-up counts for its last day. */
    public static List<GateTotal> of(DatePeriod period, List<GateRow> rows, Chart chart) {
        TollReading tolls = new TollReading(chart);
        Map<String, GateTotal> totals = new TreeMap<>();
        for (GateRow row : rows) {
            GateSettlement settlement = row.settlement();
            if (period.contains(settlement.effective())) {
                GateTotal one = of(settlement, tolls.expected(settlement));
                totals.merge(settlement.series(), one, GateTotal::plus);
            }
        }
        return new ArrayList<>(totals.values());
    }

    private static GateTotal of(GateSettlement settlement, OptionalLong expected) {
        return new GateTotal(
                settlement.stream(),
                settlement.gate(),
                settlement.channel(),
                settlement.days().days(),
                settlement.counts(),
                settlement.takings(),
                settlement.tax(),
                expected);
    }

    /** Both together, under the names of the first. */
    public GateTotal plus(GateTotal other) {
        boolean priced = expectedMinor.isPresent() && other.expectedMinor.isPresent();
        return new GateTotal(
                stream,
                gate,
                channel,
                Math.addExact(days, other.days),
                counts.plus(other.counts),
                takings.plus(other.takings),
                tax.plus(other.tax),
                priced
                        ? OptionalLong.of(Math.addExact(expectedMinor.getAsLong(), other.expectedMinor.getAsLong()))
                        : OptionalLong.empty());
    }
}
