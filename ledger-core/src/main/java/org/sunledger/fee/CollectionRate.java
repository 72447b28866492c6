package org.sunledger.fee;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much of what was to be paid was paid 收缴率, never without both figures.
 *
 * @param numeratorMinor what was paid, in minor units
 * @param denominatorMinor what was to be paid
 */
public record CollectionRate(long numeratorMinor, long denominatorMinor) {
    private static final int DECIMALS = 1;

    /** In per cent with one decimal, halves up, such as {@code 95.3}; empty when nothing was to be paid. */
    public String percent() {
        if (denominatorMinor <= 0) {
            return "";
        }
        return BigDecimal.valueOf(numeratorMinor)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominatorMinor), DECIMALS, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
