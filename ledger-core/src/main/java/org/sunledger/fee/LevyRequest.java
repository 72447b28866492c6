package org.sunledger.fee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sunledger.period.DatePeriod;

/**
 * What somebody wants levied.
 *
 * @param period the period to charge
 * @param charge the charge; empty for every charge that goes by tariffs or fixed amounts
 * @param key the allocation key to split by instead of the charge's own; empty for that one
 * @param amountMinor the amount to split, in minor units; 0 when tariffs or fixed amounts say what is paid
 * @param due the day on which it falls due; null to follow the charge
 * @param missing true to levy only the units on which the period was not levied yet
 */
public record LevyRequest(
        DatePeriod period,
        String charge,
        String key,
        long amountMinor,
        @Nullable LocalDate due,
        boolean missing) {

    /** Everything that goes by tariffs or fixed amounts. */
    public static LevyRequest of(DatePeriod period) {
        return new LevyRequest(period, "", "", 0, null, false);
    }

    /** One charge, by its tariffs or fixed amounts. */
    public LevyRequest of(String onlyCharge) {
        return new LevyRequest(period, onlyCharge, key, amountMinor, due, missing);
    }

    /** An amount, split over a key; an empty one stands for the charge's own. */
    public LevyRequest split(long wholeMinor, String by) {
        return new LevyRequest(period, charge, by, wholeMinor, due, missing);
    }

    /** Due on a day of its own. */
    public LevyRequest dueOn(LocalDate day) {
        return new LevyRequest(period, charge, key, amountMinor, day, missing);
    }

    /** Only for units on which the period was not levied yet. */
    public LevyRequest onlyMissing() {
        return new LevyRequest(period, charge, key, amountMinor, due, true);
    }
}
