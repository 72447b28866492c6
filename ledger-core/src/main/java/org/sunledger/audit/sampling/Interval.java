package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The distance between two hits in minor units, as an exact fraction: the value of the population over the size of the
 * sample is seldom a whole number.
 *
 * @param numerator at least 1
 * @param denominator at least 1
 */
public record Interval(long numerator, long denominator) {
    public Interval {
        if (numerator < 1 || denominator < 1) {
            throw new IllegalArgumentException("no interval: " + numerator + "/" + denominator);
        }
    }

    /** An interval of whole minor units. */
    public static Interval ofMinor(long minor) {
        return new Interval(minor, 1);
    }

    /** True when an item of this amount is hit wherever the first hit falls. */
    public boolean isReachedBy(long amountMinor) {
        return BigDecimal.valueOf(amountMinor)
                        .multiply(BigDecimal.valueOf(denominator))
                        .compareTo(BigDecimal.valueOf(numerator))
                >= 0;
    }

    /** Its length in minor units, to 34 digits. */
    public BigDecimal minor() {
        return times(BigDecimal.ONE);
    }

    /**
     * So many intervals in minor units, to 34 digits. Divided last: a factor that makes a whole number of an interval
     * that is none gives that number.
     */
    public BigDecimal times(BigDecimal factor) {
        return factor.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }
}
