package org.sunledger.revenue;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole as people read it. */
public final class Proportion {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Proportion() {}

    /** The part in per cent with one decimal, half rounded up, such as {@code 45.5%}; empty when the whole is zero. */
    public static String percent(long part, long whole) {
        return whole == 0
                ? ""
                : BigDecimal.valueOf(part)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}
