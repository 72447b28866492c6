package org.sunledger.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sunledger.period.DatePeriod;

/**
 * Energy spread evenly over some days.
 *
 * @param days the days
 * @param kilowattHours how much, negative for less than nothing
 */
public record Slice(DatePeriod days, BigDecimal kilowattHours) {
    /** What of it falls on some days. */
    BigDecimal within(DatePeriod other) {
        long overlap = overlap(days, other.start(), other.last());
        return overlap == 0 ? BigDecimal.ZERO : Quantities.part(kilowattHours, days, overlap);
    }

    static BigDecimal total(List<Slice> slices) {
        return slices.stream().map(Slice::kilowattHours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many of the days lie between two others, both included; without an end when {@code last} is null. */
    static long overlap(DatePeriod days, LocalDate first, @Nullable LocalDate last) {
        LocalDate from = days.start().isAfter(first) ? days.start() : first;
        LocalDate to = last == null || days.last().isBefore(last) ? days.last() : last;
        return to.isBefore(from) ? 0 : DatePeriod.closed(from, to).days();
    }

    /** From the first day of all to the last. */
    static DatePeriod span(List<Slice> slices) {
        LocalDate first = slices.stream()
                .map(slice -> slice.days().start())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = slices.stream()
                .map(slice -> slice.days().last())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return DatePeriod.closed(first, last);
    }
}
