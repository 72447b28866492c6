package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.fact.Levy;
import org.sunledger.fact.RatePart;
import org.sunledger.fact.Reckoning;
import org.sunledger.money.ExactShare;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/**
 * What a unit pays by the tariffs of a charge: each month's rate for the days on which it held, and the area, kind and
 * exemption of those days. The amount is rounded to the nearest minor unit together with what was left over before, so
 * twelve months cost what the year costs.
 */
final class ByTariff {
    private final Chart chart;
    private final Charge charge;
    private final Participation participation;
    private final LevyRun run;
    private final List<Rejection> rejections;

    ByTariff(Chart chart, Charge charge, LevyRun run, List<Rejection> rejections) {
        this.chart = chart;
        this.charge = charge;
        this.participation = new Participation(chart, charge, null, run.period());
        this.run = run;
        this.rejections = rejections;
    }

    /** One rate with what it is multiplied by. */
    private record Rate(TariffBasis basis, long rate, long area, int percent) {}

    Optional<Levy> levy(String unit) {
        // Month by month, because a month may have several rates and a rate several months.
        Map<LocalDate, Map<Rate, Integer>> months = new LinkedHashMap<>();
        LocalDate first = null;
        for (Slice slice : participation.of(unit)) {
            Optional<Rate> rate = rate(slice);
            if (rate.isPresent()) {
                LocalDate day = slice.days().start();
                first = first == null ? day : first;
                months.computeIfAbsent(day.withDayOfMonth(1), unused -> new LinkedHashMap<>())
                        .merge(rate.get(), Math.toIntExact(slice.days().days()), Integer::sum);
            }
        }
        return first == null ? Optional.empty() : levy(unit, first, parts(months));
    }

    private Optional<Levy> levy(String unit, LocalDate first, List<RatePart> parts) {
        CurrencyUnit currency = run.currency();
        ExactShare exact = new ExactShare(0, 0);
        for (RatePart part : parts) {
            exact = exact.plus(part.exact(LevyRun.minorUnits(currency)));
        }
        long carried = run.carried("", charge.id(), unit);
        long amount = exact.nearest(carried);
        return amount == 0
                ? Optional.empty()
                : Optional.of(run.levy(
                        charge, unit, first, Money.ofMinor(currency, amount), Reckoning.rates(parts, exact, carried)));
    }

    private static List<RatePart> parts(Map<LocalDate, Map<Rate, Integer>> months) {
        Map<Rate, Integer> whole = new LinkedHashMap<>();
        List<RatePart> some = new ArrayList<>();
        months.forEach((month, rates) -> rates.forEach((rate, days) -> {
            if (days == month.lengthOfMonth()) {
                whole.merge(rate, 1, Integer::sum);
            } else {
                some.add(RatePart.days(
                        rate.basis(), rate.rate(), rate.area(), rate.percent(), days, month.lengthOfMonth()));
            }
        }));
        List<RatePart> parts = new ArrayList<>();
        whole.forEach((rate, count) ->
                parts.add(RatePart.months(rate.basis(), rate.rate(), rate.area(), rate.percent(), count)));
        parts.addAll(some);
        return parts;
    }

    private Optional<Rate> rate(Slice slice) {
        LocalDate day = slice.days().start();
        if (!chart.hasTariff(charge.id(), slice.unit().kind())) {
            return Optional.empty();
        }
        Optional<Tariff> tariff = chart.tariff(charge.id(), slice.unit().kind(), day);
        if (tariff.isEmpty()) {
            refuse(Code.TARIFF_GAP, slice, day);
            return Optional.empty();
        }
        Tariff found = tariff.get();
        if (found.closed()) {
            return Optional.empty();
        }
        boolean byArea = found.basis() == TariffBasis.AREA;
        if (byArea && slice.unit().areaHundredths() == 0) {
            refuse(Code.UNIT_WITHOUT_AREA, slice, day);
            return Optional.empty();
        }
        return Optional.of(
                new Rate(found.basis(), found.rate(), byArea ? slice.unit().areaHundredths() : 0, slice.percent()));
    }

    private void refuse(Code code, Slice slice, LocalDate day) {
        rejections.add(Rejection.of(code, "unit", "unit", slice.unit().id(), "name", charge.id(), "day", day));
    }
}
