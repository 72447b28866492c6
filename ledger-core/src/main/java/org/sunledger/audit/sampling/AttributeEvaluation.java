package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How often a rule was broken, and how often it may have been broken.
 *
 * @param items how many items were looked at
 * @param deviations in how many of them the rule was broken
 * @param rate the share of them, to six places
 * @param upper the rate below which it lies with the confidence, to six places, rounded up
 */
public record AttributeEvaluation(int items, int deviations, BigDecimal rate, BigDecimal upper) {
    private static final int PLACES = 6;

    /** Evaluates a sample of at least one item by the binomial distribution. */
    public static AttributeEvaluation of(int items, int deviations, Confidence confidence) {
        if (items < 1 || deviations < 0 || deviations > items) {
            throw new IllegalArgumentException(deviations + " of " + items + " items cannot deviate");
        }
        BigDecimal rate = BigDecimal.valueOf(deviations)
                .divide(BigDecimal.valueOf(items), MathContext.DECIMAL128)
                .setScale(PLACES, RoundingMode.HALF_UP);
        BigDecimal upper = new BigDecimal(Quantiles.binomialLimit(confidence.risk(), deviations, items))
                .setScale(12, RoundingMode.HALF_EVEN)
                .setScale(PLACES, RoundingMode.CEILING);
        return new AttributeEvaluation(items, deviations, rate, upper);
    }

    /** Whether the rule was broken no more often than could be borne. */
    public boolean supports(BigDecimal tolerable) {
        return upper.compareTo(tolerable) <= 0;
    }
}
