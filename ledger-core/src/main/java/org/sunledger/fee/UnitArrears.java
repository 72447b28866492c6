package org.sunledger.fee;

import java.util.List;

/**
 * What one unit, or several together, owe a fund on a day 欠费, and what they paid it ahead.
 *
 * @param name the unit, or the building or entrance
 * @param ageing what is owed, by age
 * @param oldYearsMinor how much of it fell due before the year of the day began 历年陈欠, in minor units
 * @param oldestDue the day on which the oldest open item fell due, {@code yyyy-MM-dd}; empty when nothing is owed or no
 *     day says
 * @param prepaidMinor what was paid ahead 预收; zero or positive
 * @param unitsOwing how many of the units owe anything
 */
public record UnitArrears(
        String name, Ageing ageing, long oldYearsMinor, String oldestDue, long prepaidMinor, long unitsOwing) {
    /** Nothing, of a name. */
    public static UnitArrears none(String name) {
        return new UnitArrears(name, Ageing.NONE, 0, "", 0, 0);
    }

    /**
     * What one current account says.
     *
     * @param earliest the earliest due days of the bands
     * @param firstDay the first day of the year, as items write theirs
     */
    static UnitArrears of(String unit, Application applied, List<String> earliest, String firstDay) {
        long old = 0;
        String oldest = "";
        for (ChargedItem item : applied.open()) {
            if (!item.due().isEmpty()) {
                oldest = earlier(oldest, item.due());
                old = Math.addExact(old, item.due().compareTo(firstDay) < 0 ? item.openMinor() : 0);
            }
        }
        Ageing ageing = Ageing.of(applied.items(), earliest);
        return new UnitArrears(unit, ageing, old, oldest, applied.prepaidMinor(), ageing.totalMinor() > 0 ? 1 : 0);
    }

    private static String earlier(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return one.compareTo(other) < 0 ? one : other;
    }

    /** What is owed in all, in minor units; zero or positive. */
    public long owedMinor() {
        return ageing.totalMinor();
    }

    /** What the current account says: owed less paid ahead. */
    public long balanceMinor() {
        return Math.subtractExact(owedMinor(), prepaidMinor);
    }

    /** Another current account of the same unit. */
    UnitArrears alsoOwing(UnitArrears other) {
        UnitArrears both = plus(other);
        return new UnitArrears(
                name, both.ageing, both.oldYearsMinor, both.oldestDue, both.prepaidMinor, Math.min(1, both.unitsOwing));
    }

    /** Both together, under this name. */
    public UnitArrears plus(UnitArrears other) {
        return new UnitArrears(
                name,
                ageing.plus(other.ageing),
                Math.addExact(oldYearsMinor, other.oldYearsMinor),
                earlier(oldestDue, other.oldestDue),
                Math.addExact(prepaidMinor, other.prepaidMinor),
                unitsOwing + other.unitsOwing);
    }
}
