package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.KeyShare;
import org.sunledger.fact.Levy;
import org.sunledger.fact.Reckoning;
import org.sunledger.money.Allocation;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/**
 * Splits an amount over the units of an allocation key. A unit that takes part on some days only, or pays only a part,
 * weighs so much less; what it does not pay the others do.
 */
final class ByKey {
    private final Chart chart;
    private final Charge charge;
    private final AllocationKey key;
    private final Participation participation;
    private final MeterUse meter;
    private final LevyRun run;
    private final List<Rejection> rejections;
    private final List<Weighed> weighed = new ArrayList<>();

    /**
     * A unit with its weight.
     *
     * @param weight what it weighs, times per cent, times days
     */
    private record Weighed(String unit, LocalDate first, long weight) {}

    ByKey(Chart chart, Charge charge, AllocationKey key, LevyRun run, List<Rejection> rejections) {
        this.chart = chart;
        this.charge = charge;
        this.key = key;
        this.participation = new Participation(chart, charge, key, run.period());
        this.meter = new MeterUse(chart, key, run.period());
        this.run = run;
        this.rejections = rejections;
    }

    /** Weighs a unit; the levies follow when all are weighed. */
    void add(String unit) {
        List<Slice> slices = participation.of(unit);
        if (slices.isEmpty()) {
            return;
        }
        long use = key.basis() == KeyBasis.METER ? meter.of(unit, rejections) : 0;
        long weight = 0;
        LocalDate first = null;
        for (Slice slice : slices) {
            long value = key.basis() == KeyBasis.METER ? use : value(slice);
            if (value > 0) {
                first = first == null ? slice.days().start() : first;
                weight += value * slice.percent() * slice.days().days();
            }
        }
        if (first != null) {
            weighed.add(new Weighed(unit, first, weight));
        }
    }

    private long value(Slice slice) {
        return switch (key.basis()) {
            case AREA -> area(slice);
            case UNIT -> 1;
            default ->
                chart.keyShare(key.id(), slice.unit().id(), slice.days().start())
                        .map(KeyShare::value)
                        .orElse(0L);
        };
    }

    private long area(Slice slice) {
        long area = slice.unit().areaHundredths();
        if (area == 0) {
            rejections.add(Rejection.of(
                    Code.UNIT_WITHOUT_AREA, "unit", "unit", slice.unit().id(), "name", key.id()));
        }
        return area;
    }

    /** The units that weigh something. */
    List<String> units() {
        return weighed.stream().map(Weighed::unit).toList();
    }

    /** A levy for each unit; an amount of 0 stands for the sum of the fixed amounts. */
    List<Levy> levies(long amountMinor) {
        long scale = Exemption.WHOLE * run.period().days();
        boolean allWhole = weighed.stream().allMatch(unit -> unit.weight() % scale == 0);
        long[] weights = weighed.stream()
                .mapToLong(unit -> allWhole ? unit.weight() / scale : unit.weight())
                .toArray();
        long whole = amountMinor > 0 ? amountMinor : fixed(scale);
        long[] carried = weighed.stream()
                .mapToLong(unit -> run.carried(key.id(), charge.id(), unit.unit()))
                .toArray();
        if (Allocation.of(whole, weights, carried) instanceof Allocation.Shares shares) {
            return levies(shares, weights, carried);
        }
        rejections.add(Rejection.of(
                Code.KEY_EMPTY, "key", "name", key.id(), "period", run.period().text()));
        return List.of();
    }

    private List<Levy> levies(Allocation.Shares shares, long[] weights, long[] carried) {
        long total = 0;
        for (long weight : weights) {
            total += weight;
        }
        List<Levy> levies = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            if (shares.share(i) > 0) {
                Weighed unit = weighed.get(i);
                levies.add(run.levy(
                        charge,
                        unit.unit(),
                        unit.first(),
                        Money.ofMinor(run.currency(), shares.share(i)),
                        Reckoning.split(key.id(), shares.whole(), weights[i], total, carried[i])));
            }
        }
        return levies;
    }

    /** What the fixed amounts of all units come to, to the nearest minor unit. */
    private long fixed(long scale) {
        long sum = weighed.stream().mapToLong(Weighed::weight).sum();
        long units = LevyRun.minorUnits(run.currency());
        long one = KeyShare.ONE * scale;
        return (Math.multiplyExact(sum, units) + one / 2) / one;
    }

    /** The key that is meant: the request's, else the charge's own; empty when there is none. */
    static Optional<AllocationKey> key(Chart chart, Charge charge, LevyRequest request) {
        String id = request.key().isEmpty() ? charge.key() : request.key();
        return id.isEmpty() ? Optional.empty() : chart.key(id, request.period().last());
    }
}
