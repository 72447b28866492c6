package org.sunledger.fee;

import java.util.List;

/**
 * What a fund held for one ownership group over a period: ledger by building, reckoned by unit.
 *
 * @param opening before the period
 * @param closing at the end
 * @param units every unit of the group, and every other that has or had something, in the order of ids
 */
public record GroupLedger(GroupStand opening, GroupStand closing, List<UnitLedger> units) {
    public GroupLedger {
        units = List.copyOf(units);
    }

    /** The ownership group. */
    public String group() {
        return closing.group();
    }

    /** What the period added to all units together. */
    public UnitStand movement() {
        return closing.allUnits().since(opening.allUnits());
    }

    /** The first deposits of the units in minor units. */
    public long firstDepositMinor() {
        return units.stream().mapToLong(UnitLedger::firstDepositMinor).reduce(0, Math::addExact);
    }

    /** What units are missing up to the target of a rule, in minor units. */
    public long missingMinor(RenewalRule rule) {
        return units.stream().mapToLong(unit -> unit.missingMinor(rule)).reduce(0, Math::addExact);
    }
}
