package org.sunledger.fee;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a fund holds for one ownership group as of a day: unit by unit, and what belongs to no single unit.
 *
 * @param group the ownership group, such as a building
 * @param units what each unit has; units that never had anything are not among them
 * @param undistributedMinor income that nobody has reckoned to units yet 待分配收益; negative when more was distributed than
 *     came in
 * @param unreckonedMinor what cannot be reckoned to a unit: payments that name none, spending of a group without areas
 */
public record GroupStand(
        String group, SortedMap<String, UnitStand> units, long undistributedMinor, long unreckonedMinor) {
    public GroupStand {
        units = Collections.unmodifiableSortedMap(new TreeMap<>(units));
    }

    /** What the unit has. */
    public UnitStand unit(String unit) {
        return units.getOrDefault(unit, UnitStand.NOTHING);
    }

    /** What all units have together. */
    public UnitStand allUnits() {
        return units.values().stream().reduce(UnitStand.NOTHING, UnitStand::plus);
    }

    /** Everything the fund holds for the group. */
    public long balanceMinor() {
        return Math.addExact(Math.addExact(allUnits().balanceMinor(), undistributedMinor), unreckonedMinor);
    }
}
