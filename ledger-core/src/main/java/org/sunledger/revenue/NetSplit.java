package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Chart;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.Labels;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.journal.FundGroup;
import org.sunledger.money.Allocation;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * The net revenue of an ownership group split over its units, to the last minor unit: the shares add up to the whole,
 * and each is the floor or the ceiling of its exact share. A parking space without an area weighs nothing by area. It
 * shows what falls to whom and pays nobody.
 *
 * @param place the fund and ownership group
 * @param key by what it was split: {@code area}, {@code unit}, or an allocation key
 * @param netMinor the whole, in minor units
 * @param shares one for each unit that weighs something, in the order of units
 */
public record NetSplit(FundGroup place, String key, long netMinor, List<Share> shares) {
    /** By area, and one each for the owners of parking spaces. */
    public static final String USUAL = "usual";

    public NetSplit {
        shares = List.copyOf(shares);
    }

    /**
     * What falls to a unit.
     *
     * @param unit the unit
     * @param weight what it weighs under the key
     * @param minor its share in minor units
     */
    public record Share(String unit, long weight, long minor) {}

    /**
     * Splits a net revenue.
     *
     * @param total the sum of a fund and group
     * @param by {@code area}, {@code unit} or the id of a key; {@code usual} for the area, and one each for parking
     *     owners
     * @param day the day whose units, owners and weights count
     */
    public static Outcome<NetSplit> of(NetRevenue.Line total, String by, Chart chart, LocalDate day) {
        String key = by.equals(USUAL) ? usual(chart, total.place().group(), day) : by;
        Optional<KeyBasis> plain = KeyBasis.find(key).filter(basis -> !basis.isStated());
        AllocationKey stated = plain.isPresent()
                ? new AllocationKey(key, plain.get(), total.place().group(), null, Labels.NONE, false)
                : chart.key(key, day).filter(found -> !found.closed()).orElse(null);
        if (stated == null || stated.basis() == KeyBasis.METER) {
            return Outcome.refused(unknown(key, chart));
        }
        return of(total, stated, chart, day);
    }

    private static String usual(Chart chart, String group, LocalDate day) {
        boolean parking = chart.group(group, day)
                .map(OwnershipGroup::kind)
                .filter(kind -> kind == GroupKind.PARKING)
                .isPresent();
        return (parking ? KeyBasis.UNIT : KeyBasis.AREA).text();
    }

    private static Rejection unknown(String key, Chart chart) {
        String known = String.join(", ", chart.ids(NameKind.KEY));
        return Rejection.of(Code.KEY_UNKNOWN, "by", "name", key, "known", known.isEmpty() ? "area, unit" : known);
    }

    private static Outcome<NetSplit> of(NetRevenue.Line total, AllocationKey key, Chart chart, LocalDate day) {
        List<Unit> units = new ArrayList<>();
        List<Long> weights = new ArrayList<>();
        for (Unit unit : chart.units(day)) {
            if (!unit.closed() && takesPart(unit, key, total.place().group(), chart, day)) {
                long weight = weight(unit, key, chart, day);
                if (weight > 0) {
                    units.add(unit);
                    weights.add(weight);
                } else if (key.basis() == KeyBasis.AREA && unit.kind() != UnitKind.PARKING) {
                    return Outcome.refused(
                            Rejection.of(Code.UNIT_WITHOUT_AREA, "by", "unit", unit.id(), "name", key.id()));
                }
            }
        }
        Allocation split = Allocation.of(
                total.netMinor(), weights.stream().mapToLong(Long::longValue).toArray());
        if (split instanceof Allocation.Shares shares) {
            List<Share> each = new ArrayList<>();
            for (int i = 0; i < units.size(); i++) {
                each.add(new Share(units.get(i).id(), weights.get(i), shares.share(i)));
            }
            return Outcome.accepted(new NetSplit(total.place(), key.id(), total.netMinor(), each));
        }
        return Outcome.refused(Rejection.of(Code.KEY_EMPTY, "by", "name", key.id(), "period", day));
    }

    private static boolean takesPart(Unit unit, AllocationKey key, String group, Chart chart, LocalDate day) {
        return chart.isMember(unit, group, day)
                && (key.units() == null || key.units() == unit.kind())
                && chart.isMember(unit, key.group(), day);
    }

    private static long weight(Unit unit, AllocationKey key, Chart chart, LocalDate day) {
        return switch (key.basis()) {
            case AREA -> unit.areaHundredths();
            case UNIT -> 1;
            default ->
                chart.keyShare(key.id(), unit.id(), day).map(KeyShare::value).orElse(0L);
        };
    }
}
