package org.sunledger.revenue;

import java.time.LocalDate;

/**
 * What is asked about contracts and their receipts.
 *
 * @param asOf the day; nothing that counts for a later one is looked at
 * @param expiringDays a contract that ends within so many days is named
 * @param payer how whoever owes the tax is registered, for amounts that tax comes on top of
 */
public record RevenueQuestion(LocalDate asOf, int expiringDays, Taxpayer payer) {
    /** Contracts that end within a quarter are named. */
    public static final int QUARTER = 90;

    /** About a day, with what is usual for the rest. */
    public static RevenueQuestion asOf(LocalDate day) {
        return new RevenueQuestion(day, QUARTER, Taxpayer.SMALL);
    }
}
