package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.sunledger.chart.Chart;
import org.sunledger.fact.GateCounts;
import org.sunledger.fact.GateSettlement;

/**
 * What gates took until a day, what of it is at the bank, and what is missing.
 *
 * @param asOf the day; nothing that counts for a later one is looked at
 * @param rows every settlement that was not reversed by then, in the order of the log
 * @param arrivals what waits and what arrived
 * @param shortages what is missing, by day, stream, gate and channel
 */
public record Gates(LocalDate asOf, List<GateRow> rows, Arrivals arrivals, List<GateShortage> shortages) {
    private static final Comparator<GateShortage> IN_ORDER = Comparator.comparing(GateShortage::first)
            .thenComparing(GateShortage::stream)
            .thenComparing(GateShortage::gate)
            .thenComparing(GateShortage::channel)
            .thenComparing(GateShortage::kind);

    public Gates {
        rows = List.copyOf(rows);
        shortages = List.copyOf(shortages);
    }

    /** Answers from the settlements and payouts that count on a day. */
    public static Gates of(LocalDate asOf, List<GateRow> rows, List<PaidOut> payouts, Chart chart) {
        Arrivals arrivals = Arrivals.of(rows, payouts, chart);
        List<GateShortage> shortages = new ArrayList<>();
        takings(rows, new TollReading(chart), shortages);
        cashBoxes(rows, shortages);
        days(rows, asOf, shortages);
        bank(arrivals, asOf, shortages);
        shortages.sort(IN_ORDER);
        return new Gates(asOf, rows, arrivals, shortages);
    }

    /** A log that only counts the whole gate is laid beside all channels together. */
    private static void takings(List<GateRow> rows, TollReading tolls, List<GateShortage> shortages) {
        Map<String, List<GateRow>> byGate = new TreeMap<>();
        for (GateRow row : rows) {
            GateSettlement settlement = row.settlement();
            String key = settlement.days() + "\n" + settlement.stream() + "\n" + settlement.gate();
            byGate.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
        }
        for (List<GateRow> gate : byGate.values()) {
            boolean each = gate.stream().allMatch(row -> isCounted(row.settlement()));
            boolean any =
                    gate.stream().anyMatch(row -> !row.settlement().counts().equals(GateCounts.NONE));
            if (each) {
                gate.forEach(row -> takings(List.of(row), row.settlement().channel(), tolls, shortages));
            } else if (any) {
                takings(gate, "", tolls, shortages);
            }
        }
    }

    /** A channel through which nothing came needs no count. */
    private static boolean isCounted(GateSettlement settlement) {
        return !settlement.counts().equals(GateCounts.NONE) || settlement.movesNothing();
    }

    private static void takings(List<GateRow> rows, String channel, TollReading tolls, List<GateShortage> shortages) {
        long expected = 0;
        long found = 0;
        for (GateRow row : rows) {
            OptionalLong priced = tolls.expected(row.settlement());
            if (priced.isEmpty()) {
                return;
            }
            expected = Math.addExact(expected, priced.getAsLong());
            found = Math.addExact(found, taken(row.settlement()));
        }
        if (found < expected) {
            GateSettlement one = rows.get(0).settlement();
            shortages.add(new GateShortage(
                    GateShortage.Kind.TAKINGS,
                    one.first(),
                    one.effective(),
                    one.stream(),
                    one.gate(),
                    channel,
                    rows.size() == 1 ? rows.get(0).fact() : -1,
                    expected,
                    found));
        }
    }

    /** What payers paid and did not get back, in minor units. */
    static long taken(GateSettlement settlement) {
        return settlement
                .takings()
                .gross()
                .minus(settlement.takings().refunds())
                .getAmountMinorLong();
    }

    private static void cashBoxes(List<GateRow> rows, List<GateShortage> shortages) {
        for (GateRow row : rows) {
            GateSettlement settlement = row.settlement();
            long net = settlement.takings().net().getAmountMinorLong();
            settlement.takings().counted().ifPresent(counted -> {
                if (counted < net) {
                    shortages.add(new GateShortage(
                            GateShortage.Kind.CASH_BOX,
                            settlement.first(),
                            settlement.effective(),
                            settlement.stream(),
                            settlement.gate(),
                            settlement.channel(),
                            row.fact(),
                            net,
                            counted));
                }
            });
        }
    }

    /** Every series of days is expected to go on as long as any gate of its stream was settled. */
    private static void days(List<GateRow> rows, LocalDate asOf, List<GateShortage> shortages) {
        Map<String, List<GateSettlement>> series = new TreeMap<>();
        Map<String, LocalDate> lastOf = new TreeMap<>();
        for (GateRow row : rows) {
            GateSettlement settlement = row.settlement();
            series.computeIfAbsent(settlement.series(), any -> new ArrayList<>())
                    .add(settlement);
            lastOf.merge(settlement.stream(), settlement.effective(), (a, b) -> a.isAfter(b) ? a : b);
        }
        for (List<GateSettlement> settled : series.values()) {
            settled.sort(Comparator.comparing(GateSettlement::first));
            LocalDate next = settled.get(0).first();
            for (GateSettlement one : settled) {
                missing(one, next, one.first().minusDays(1), shortages);
                next = one.effective().plusDays(1);
            }
            GateSettlement newest = settled.get(settled.size() - 1);
            LocalDate last = lastOf.getOrDefault(newest.stream(), asOf);
            missing(newest, next, last.isAfter(asOf) ? asOf : last, shortages);
        }
    }

    private static void missing(GateSettlement series, LocalDate first, LocalDate last, List<GateShortage> shortages) {
        if (!last.isBefore(first)) {
            shortages.add(new GateShortage(
                    GateShortage.Kind.DAYS, first, last, series.stream(), series.gate(), series.channel(), -1, 0, 0));
        }
    }

    private static void bank(Arrivals arrivals, LocalDate asOf, List<GateShortage> shortages) {
        for (Awaited awaited : arrivals.awaited()) {
            Awaited.Status status = awaited.status(asOf);
            if (status == Awaited.Status.MISSING || status == Awaited.Status.SHORT) {
                shortages.add(new GateShortage(
                        GateShortage.Kind.BANK,
                        awaited.first(),
                        awaited.last(),
                        "",
                        "",
                        awaited.channel(),
                        -1,
                        awaited.netMinor(),
                        awaited.arrivedMinor()));
            }
        }
        for (PaidOut payout : arrivals.unexplained()) {
            shortages.add(new GateShortage(
                    GateShortage.Kind.UNEXPLAINED,
                    payout.day(),
                    payout.day(),
                    "",
                    "",
                    "",
                    payout.fact(),
                    0,
                    payout.amountMinor()));
        }
    }
}
