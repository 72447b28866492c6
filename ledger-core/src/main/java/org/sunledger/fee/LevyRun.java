package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Chart;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.Levy;
import org.sunledger.fact.Reckoning;
import org.sunledger.fact.Voucher;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/** Works out the levies of a period. Pure: the same request, chart and memory give the same levies. */
public final class LevyRun {
    private final LevyRequest request;
    private final Chart chart;
    private final LevyMemory memory;
    private final CurrencyUnit currency;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<Levy> levies = new ArrayList<>();
    /** What the levies of this run leave over, on top of the memory. */
    private final Map<String, Long> added = new HashMap<>();

    private LevyRun(LevyRequest request, Chart chart, LevyMemory memory, CurrencyUnit currency) {
        this.request = request;
        this.chart = chart;
        this.memory = memory;
        this.currency = currency;
    }

    /**
     * The levies that a request asks for, by charge and unit, or every reason why they cannot be made. Refused with
     * {@code levy.already} when the charge was levied for the period on a unit that takes part.
     *
     * @param request what to levy
     * @param chart every name, units included
     * @param memory what the log knows of earlier levies
     * @param currency the book's currency
     */
    public static Outcome<List<Levy>> of(LevyRequest request, Chart chart, LevyMemory memory, CurrencyUnit currency) {
        LevyRun run = new LevyRun(request, chart, memory, currency);
        run.all();
        if (run.rejections.isEmpty() && run.levies.isEmpty()) {
            run.rejections.add(Rejection.of(
                    Code.LEVY_NOTHING, "period", "period", request.period().text()));
        }
        return run.rejections.isEmpty() ? Outcome.accepted(List.copyOf(run.levies)) : Outcome.refused(run.rejections);
    }

    private void all() {
        LocalDate day = request.period().last();
        if (request.charge().isEmpty()) {
            for (Charge charge : chart.charges(day)) {
                if (!charge.closed() && goesByItself(charge)) {
                    one(charge);
                }
            }
            return;
        }
        Optional<Charge> charge = chart.charge(request.charge(), day);
        charge.ifPresentOrElse(
                this::one,
                () -> rejections.add(Rejection.of(
                        Code.CHARGE_UNKNOWN,
                        "charge",
                        "name",
                        request.charge(),
                        "known",
                        String.join(", ", chart.ids(NameKind.CHARGE)))));
    }

    /** True when tariffs or fixed amounts say what units pay. */
    private boolean goesByItself(Charge charge) {
        return charge.key().isEmpty()
                || ByKey.key(chart, charge, request)
                        .filter(key -> key.basis() == KeyBasis.FIXED)
                        .isPresent();
    }

    private void one(Charge charge) {
        Optional<AllocationKey> key = ByKey.key(chart, charge, request);
        boolean split = request.amountMinor() > 0;
        if (key.isPresent() && (split || key.get().basis() == KeyBasis.FIXED)) {
            byKey(charge, key.get());
        } else if (key.isPresent()) {
            rejections.add(Rejection.of(Code.LEVY_AMOUNT_MISSING, "amount", "name", charge.id()));
        } else if (split) {
            rejections.add(Rejection.of(Code.LEVY_AMOUNT_NOT_SPLIT, "amount", "name", charge.id()));
        } else {
            byTariff(charge);
        }
    }

    private void byTariff(Charge charge) {
        ByTariff tariff = new ByTariff(chart, charge, this, rejections);
        List<Levy> found = new ArrayList<>();
        for (String unit : chart.ids(NameKind.UNIT)) {
            tariff.levy(unit).ifPresent(found::add);
        }
        List<String> units = found.stream().map(Levy::unit).toList();
        Predicate<String> already = already(charge, units);
        found.stream().filter(levy -> !already.test(levy.unit())).forEach(this::keep);
    }

    private void byKey(Charge charge, AllocationKey key) {
        ByKey split = new ByKey(chart, charge, key, this, rejections);
        chart.ids(NameKind.UNIT).forEach(split::add);
        boolean fixed = request.amountMinor() == 0;
        Predicate<String> already = already(charge, split.units());
        if (!fixed && split.units().stream().anyMatch(already)) {
            refuseAlready(charge, split.units().stream().filter(already).toList());
        } else if (rejections.isEmpty()) {
            split.levies(request.amountMinor()).stream()
                    .filter(levy -> !already.test(levy.unit()))
                    .forEach(this::keep);
        }
    }

    /** Which units have been charged for the period; refuses them unless only the missing ones are wanted. */
    private Predicate<String> already(Charge charge, List<String> units) {
        List<String> levied = units.stream()
                .filter(unit -> memory.isLevied(charge.id(), unit, request.period()))
                .toList();
        if (!levied.isEmpty() && !request.missing()) {
            refuseAlready(charge, levied);
        }
        return Set.copyOf(levied)::contains;
    }

    private void refuseAlready(Charge charge, List<String> units) {
        rejections.add(Rejection.of(
                Code.LEVY_ALREADY,
                "unit",
                "charge",
                charge.id(),
                "period",
                request.period().text(),
                "unit",
                units.get(0),
                "more",
                units.size() - 1));
    }

    private void keep(Levy levy) {
        levies.add(levy);
        added.merge(LevyMemory.nameOf(levy) + "/" + levy.unit(), levy.left(), Long::sum);
    }

    DatePeriod period() {
        return request.period();
    }

    CurrencyUnit currency() {
        return currency;
    }

    static long minorUnits(CurrencyUnit currency) {
        long units = 1;
        for (int i = 0; i < currency.getDecimalPlaces(); i++) {
            units *= 10;
        }
        return units;
    }

    long carried(String key, String charge, String unit) {
        String name = LevyMemory.nameOf(key, charge);
        return memory.carried(name, unit) + added.getOrDefault(name + "/" + unit, 0L);
    }

    Levy levy(Charge charge, String unit, LocalDate first, Money amount, Reckoning reckoning) {
        LocalDate due = request.due();
        return new Levy(
                first,
                charge.id(),
                unit,
                request.period(),
                due == null ? request.period().start().plusDays(charge.dueDays()) : due,
                amount,
                reckoning,
                Voucher.NONE);
    }
}
