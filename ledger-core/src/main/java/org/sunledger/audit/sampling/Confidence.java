package org.sunledger.audit.sampling;

import java.math.BigDecimal;

/**
 * How sure the auditor wants to be.
 *
 * @param share above 0.5 and below 1, such as 0.95
 */
public record Confidence(BigDecimal share) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Confidence {
        if (!isPossible(share)) {
            throw new IllegalArgumentException("a confidence lies from 0.5 to below 1, not at " + share);
        }
        share = share.stripTrailingZeros();
    }

    /** Whether a share can be a confidence. */
    public static boolean isPossible(BigDecimal share) {
        return share.compareTo(HALF) >= 0 && share.compareTo(BigDecimal.ONE) < 0;
    }

    /** A confidence in per cent, such as 95. */
    public static Confidence ofPercent(int percent) {
        return new Confidence(BigDecimal.valueOf(percent, 2));
    }

    /** One less the confidence. */
    public BigDecimal exactRisk() {
        return BigDecimal.ONE.subtract(share);
    }

    double risk() {
        return exactRisk().doubleValue();
    }
}
