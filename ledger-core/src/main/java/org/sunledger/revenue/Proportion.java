package org.sunledger.revenue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** A part of a whole as people read it. */
public final class Proportion {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Proportion() {}

    /**
     * The part in tenths of a per cent, half rounded up; empty when the whole is zero.
     *
     * @param part minor units
     * @param whole minor units
     */
    public static OptionalLong perMille(long part, long whole) {
        return whole == 0
                ? OptionalLong.empty()
                : OptionalLong.of(BigDecimal.valueOf(part)
                        .multiply(THOUSAND)
                        .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }
}
