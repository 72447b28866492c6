package org.sunledger.saving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.sunledger.fact.EnergyTariff;
import org.sunledger.period.DatePeriod;

/** What a kWh through a meter costs on each day. */
final class Prices {
    private final NavigableMap<LocalDate, EnergyTariff> tariffs;

    Prices(SavingEvidence evidence, String meter) {
        tariffs = evidence.tariffs(meter);
    }

    /** The first of these days on which nobody knows the price. */
    Optional<LocalDate> unknown(List<Slice> slices) {
        return slices.stream().flatMap(slice -> unknown(slice.days()).stream()).min(LocalDate::compareTo);
    }

    Optional<LocalDate> unknown(DatePeriod days) {
        LocalDate day = days.start();
        while (day.isBefore(days.end())) {
            Optional<LocalDate> last = lastOf(day);
            if (last.isEmpty()) {
                return Optional.of(day);
            }
            day = last.get().plusDays(1);
        }
        return Optional.empty();
    }

    /** The last day on which the price of a day holds; the last of days when it holds for ever. */
    private Optional<LocalDate> lastOf(LocalDate day) {
        Map.Entry<LocalDate, EnergyTariff> tariff = tariffs.floorEntry(day);
        if (tariff == null) {
            return Optional.empty();
        }
        LocalDate until = tariff.getValue().until();
        LocalDate next = tariffs.higherKey(day);
        LocalDate last = next == null ? LocalDate.MAX.minusDays(1) : next.minusDays(1);
        if (until == null) {
            return Optional.of(last);
        }
        return until.isBefore(day) ? Optional.empty() : Optional.of(until.isBefore(last) ? until : last);
    }

    BigDecimal cost(List<Slice> slices) {
        return slices.stream().map(this::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What the energy costs at the prices of its days, exact; every day has a price. */
    BigDecimal cost(Slice slice) {
        BigDecimal cost = BigDecimal.ZERO;
        LocalDate day = slice.days().start();
        while (day.isBefore(slice.days().end())) {
            LocalDate holds = lastOf(day).orElseThrow();
            LocalDate last =
                    holds.isBefore(slice.days().last()) ? holds : slice.days().last();
            BigDecimal price =
                    Quantities.price(tariffs.floorEntry(day).getValue().price());
            cost = cost.add(slice.within(DatePeriod.closed(day, last)).multiply(price));
            day = last.plusDays(1);
        }
        return cost;
    }
}
