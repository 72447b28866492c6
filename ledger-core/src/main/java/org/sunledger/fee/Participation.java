package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.period.DatePeriod;

/**
 * On which days of a period which units take part in a charge: those that exist, belong to its ownership group (and to
 * the key's), are of the key's kind, and are not exempt.
 */
final class Participation {
    private final Chart chart;
    private final Charge charge;
    private final @Nullable AllocationKey key;
    private final DatePeriod period;
    private final NavigableSet<LocalDate> common = new TreeSet<>();

    Participation(Chart chart, Charge charge, @Nullable AllocationKey key, DatePeriod period) {
        this.chart = chart;
        this.charge = charge;
        this.key = key;
        this.period = period;
        common.add(period.start());
        for (LocalDate month = period.start().withDayOfMonth(1); month.isBefore(period.end()); ) {
            add(month, common);
            month = month.plusMonths(1);
        }
        for (UnitKind kind : UnitKind.values()) {
            chart.tariffDays(charge.id(), kind).forEach(day -> add(day, common));
        }
        chart.days(NameKind.GROUP, charge.group()).forEach(day -> add(day, common));
    }

    /** The days of a unit, one slice for each stretch without a change; none when it does not take part. */
    List<Slice> of(String unit) {
        List<Slice> slices = new ArrayList<>();
        LocalDate from = null;
        for (LocalDate day : changes(unit)) {
            if (from != null) {
                slice(unit, DatePeriod.of(from, day)).ifPresent(slices::add);
            }
            from = day;
        }
        slice(unit, DatePeriod.of(from == null ? period.start() : from, period.end()))
                .ifPresent(slices::add);
        return slices;
    }

    private Collection<LocalDate> changes(String unit) {
        NavigableSet<LocalDate> days = new TreeSet<>(common);
        addAll(NameKind.UNIT, unit, days);
        addAll(NameKind.MEMBER, charge.group() + "/" + unit, days);
        String exempt = charge.id() + "/" + unit;
        for (LocalDate day : chart.days(NameKind.EXEMPTION, exempt)) {
            add(day, days);
            chart.exemption(charge.id(), unit, day)
                    .map(Exemption::until)
                    .ifPresent(last -> add(last.plusDays(1), days));
        }
        AllocationKey by = key;
        if (by != null) {
            addAll(NameKind.KEY_SHARE, by.id() + "/" + unit, days);
            addAll(NameKind.MEMBER, by.group() + "/" + unit, days);
        }
        return days;
    }

    private void addAll(NameKind kind, String id, Collection<LocalDate> days) {
        chart.days(kind, id).forEach(day -> add(day, days));
    }

    private void add(LocalDate day, Collection<LocalDate> days) {
        if (period.contains(day)) {
            days.add(day);
        }
    }

    private Optional<Slice> slice(String id, DatePeriod days) {
        LocalDate day = days.start();
        int percent =
                chart.exemption(charge.id(), id, day).map(Exemption::percent).orElse(Exemption.WHOLE);
        return chart.unit(id, day)
                .filter(unit -> percent > 0 && takesPart(unit, day))
                .map(unit -> new Slice(days, unit, percent));
    }

    private boolean takesPart(Unit unit, LocalDate day) {
        if (unit.closed() || !chart.isMember(unit, charge.group(), day)) {
            return false;
        }
        AllocationKey by = key;
        return by == null
                || ((by.units() == null || by.units() == unit.kind()) && chart.isMember(unit, by.group(), day));
    }
}
