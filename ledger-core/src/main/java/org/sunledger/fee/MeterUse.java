package org.sunledger.fee;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Chart;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.NameKind;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/**
 * What the meters of units measured during a period: the last reading of the period less the last one before it. A
 * meter that was first read within the period is measured from then.
 */
final class MeterUse {
    private final Chart chart;
    private final AllocationKey key;
    private final DatePeriod period;

    MeterUse(Chart chart, AllocationKey key, DatePeriod period) {
        this.chart = chart;
        this.key = key;
        this.period = period;
    }

    /** The use of a unit; 0 when it has no meter under the key, or when its readings do not tell. */
    long of(String unit, List<Rejection> rejections) {
        Collection<LocalDate> days = chart.days(NameKind.KEY_SHARE, key.id() + "/" + unit);
        Optional<LocalDate> end =
                days.stream().filter(day -> day.isBefore(period.end())).max(LocalDate::compareTo);
        if (end.isEmpty() || chart.keyShare(key.id(), unit, end.get()).isEmpty()) {
            return 0;
        }
        LocalDate start = days.stream()
                .filter(day -> day.isBefore(period.start()))
                .max(LocalDate::compareTo)
                .orElseGet(() -> days.stream().min(LocalDate::compareTo).orElseThrow());
        if (start.equals(end.get())) {
            rejections.add(
                    Rejection.of(Code.READING_MISSING, "unit", "unit", unit, "name", key.id(), "day", period.last()));
            return 0;
        }
        return difference(unit, reading(unit, start), reading(unit, end.get()), rejections);
    }

    private long reading(String unit, LocalDate day) {
        return chart.keyShare(key.id(), unit, day).map(KeyShare::value).orElse(0L);
    }

    private long difference(String unit, long from, long to, List<Rejection> rejections) {
        if (to < from) {
            rejections.add(Rejection.of(
                    Code.READING_BACKWARDS,
                    "unit",
                    "unit",
                    unit,
                    "name",
                    key.id(),
                    "from",
                    KeyShare.text(from),
                    "to",
                    KeyShare.text(to)));
            return 0;
        }
        return to - from;
    }
}
