package org.sunledger.fee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sunledger.balance.UnitBalance;

/**
 * What units owe on a day, unit by unit, in the order of their ids; those whose account was never touched are not among
 * them.
 *
 * @param asOf the day
 * @param units one for each unit
 */
public record Arrears(LocalDate asOf, List<UnitArrears> units) {
    public Arrears {
        units = List.copyOf(units);
    }

    /**
     * Works arrears out.
     *
     * @param asOf the day
     * @param year the first day of the year to which it belongs; what fell due before is of old years
     * @param accounts the claim accounts that count
     * @param fund the fund; empty for every fund
     * @param balances hands over the balances of units as of the day, in their order
     */
    public static Arrears of(
            LocalDate asOf,
            LocalDate year,
            Set<String> accounts,
            String fund,
            Consumer<Consumer<UnitBalance>> balances) {
        List<UnitArrears> units = new ArrayList<>();
        List<String> earliest = AgeBand.earliest(asOf);
        String firstDay = year.toString();
        CurrentAccounts current = new CurrentAccounts(accounts, fund, (unit, applied) -> {
            UnitArrears arrears = UnitArrears.of(unit, applied, earliest, firstDay);
            int last = units.size() - 1;
            if (last >= 0 && units.get(last).name().equals(unit)) {
                units.set(last, units.get(last).alsoOwing(arrears));
            } else {
                units.add(arrears);
            }
        });
        balances.accept(current);
        current.finish();
        return new Arrears(asOf, units);
    }

    /** The arrears of buildings or entrances, in order. */
    public List<UnitArrears> by(Function<String, String> placeOfUnit) {
        Map<String, UnitArrears> places = new TreeMap<>();
        for (UnitArrears unit : units) {
            String place = placeOfUnit.apply(unit.name());
            places.put(
                    place, places.getOrDefault(place, UnitArrears.none(place)).plus(unit));
        }
        return List.copyOf(places.values());
    }

    /** All units together, under this name. */
    public UnitArrears total(String name) {
        UnitArrears total = UnitArrears.none(name);
        for (UnitArrears unit : units) {
            total = total.plus(unit);
        }
        return total;
    }
}
