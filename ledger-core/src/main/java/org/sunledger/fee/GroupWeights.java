package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Chart;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Unit;

/**
 * What the units of an ownership group weigh, day by day: the exclusive area, or what an allocation key says. As long
 * as no unit and no share changes, the weights are the same object, so amounts of the same weights can be added up
 * before they are split.
 */
final class GroupWeights {
    private final Chart chart;
    private final TreeSet<LocalDate> changes = new TreeSet<>();
    private final Map<String, TreeMap<LocalDate, NavigableMap<String, Long>>> known = new HashMap<>();

    GroupWeights(Chart chart) {
        this.chart = chart;
        changes.add(LocalDate.MIN);
        for (NameKind kind :
                List.of(NameKind.UNIT, NameKind.MEMBER, NameKind.GROUP, NameKind.KEY, NameKind.KEY_SHARE)) {
            chart.ids(kind).forEach(id -> changes.addAll(chart.days(kind, id)));
        }
    }

    /** The weights of a group's units by unit, those of nothing left out. */
    NavigableMap<String, Long> on(LocalDate day, String group, String key) {
        LocalDate since = changes.floor(day);
        TreeMap<LocalDate, NavigableMap<String, Long>> versions =
                known.computeIfAbsent(group + "\n" + key, any -> new TreeMap<>());
        NavigableMap<String, Long> weights = versions.get(since);
        if (weights == null) {
            NavigableMap<String, Long> fresh = weigh(day, group, key);
            weights =
                    versions.values().stream().filter(fresh::equals).findFirst().orElse(fresh);
            versions.put(since, weights);
        }
        return weights;
    }

    private NavigableMap<String, Long> weigh(LocalDate day, String group, String key) {
        NavigableMap<String, Long> weights = new TreeMap<>();
        for (Unit unit : chart.units(day)) {
            long weight = chart.isMember(unit, group, day) ? weight(unit, key, day) : 0;
            if (weight > 0) {
                weights.put(unit.id(), weight);
            }
        }
        return weights;
    }

    private long weight(Unit unit, String key, LocalDate day) {
        if (key.isEmpty()) {
            return unit.areaHundredths();
        }
        AllocationKey found = chart.key(key, day).orElse(null);
        if (found == null || (found.units() != null && found.units() != unit.kind())) {
            return 0;
        } else if (found.basis() == KeyBasis.AREA) {
            return unit.areaHundredths();
        } else if (found.basis() == KeyBasis.UNIT) {
            return 1;
        }
        return chart.keyShare(key, unit.id(), day).map(KeyShare::value).orElse(0L);
    }

    /** Every unit of the group on the day, whatever it weighs. */
    List<Unit> units(LocalDate day, String group) {
        List<Unit> units = new ArrayList<>(chart.units(day));
        units.removeIf(unit -> !chart.isMember(unit, group, day));
        return units;
    }
}
