package org.sunledger.fee;

/**
 * What a fund holds for one unit, in minor units: 按户核算.
 *
 * @param broughtMinor what the unit had when the book was opened
 * @param paidMinor what its owners paid in since, less what was paid back
 * @param incomeMinor its share of the income that was distributed
 * @param spentMinor its share of what was spent
 */
public record UnitStand(long broughtMinor, long paidMinor, long incomeMinor, long spentMinor) {
    /** Nothing. */
    public static final UnitStand NOTHING = new UnitStand(0, 0, 0, 0);

    /** What is left; negative when more was spent for the unit than it has. */
    public long balanceMinor() {
        return Math.subtractExact(Math.addExact(Math.addExact(broughtMinor, paidMinor), incomeMinor), spentMinor);
    }

    UnitStand brought(long minor) {
        return new UnitStand(Math.addExact(broughtMinor, minor), paidMinor, incomeMinor, spentMinor);
    }

    UnitStand paid(long minor) {
        return new UnitStand(broughtMinor, Math.addExact(paidMinor, minor), incomeMinor, spentMinor);
    }

    UnitStand income(long minor) {
        return new UnitStand(broughtMinor, paidMinor, Math.addExact(incomeMinor, minor), spentMinor);
    }

    UnitStand spent(long minor) {
        return new UnitStand(broughtMinor, paidMinor, incomeMinor, Math.addExact(spentMinor, minor));
    }

    /** Both together. */
    public UnitStand plus(UnitStand other) {
        return brought(other.broughtMinor)
                .paid(other.paidMinor)
                .income(other.incomeMinor)
                .spent(other.spentMinor);
    }

    /** What came after an earlier stand. */
    public UnitStand since(UnitStand earlier) {
        return brought(-earlier.broughtMinor)
                .paid(-earlier.paidMinor)
                .income(-earlier.incomeMinor)
                .spent(-earlier.spentMinor);
    }
}
