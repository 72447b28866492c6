package org.sunledger.saving;

import java.math.BigDecimal;

/**
 * Between which figures an avoided use lies.
 *
 * @param low the lower end, kWh
 * @param high the upper end, kWh
 * @param basis what it rests on
 */
public record Interval(BigDecimal low, BigDecimal high, Basis basis) {
    /** What an interval rests on. */
    public enum Basis {
        /** What the sources of hours and watts say of their own accuracy, combined as independent. */
        STATED,
        /** The accuracy of the meter, on both readings at once. */
        METER,
        /** The regression: nine times in ten it holds the avoided use, if its errors are as they were. */
        REGRESSION
    }

    static Interval around(BigDecimal middle, BigDecimal half, Basis basis) {
        return new Interval(middle.subtract(half), middle.add(half), basis);
    }
}
