package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * How many items to look at. Shares are exact decimals, so that 3.5 % of 400 is 14 and not a little more.
 *
 * <p>Every answer is the smallest number that keeps the risk; empty when that would be more than {@link #MOST}, which
 * means that a sample is the wrong means.
 */
public final class SampleSize {
    /** No sample is larger. */
    public static final int MOST = 100_000;

    /** By the risk in per cent, what the expected misstatement counts for (AICPA, Audit Sampling). */
    private static final Map<String, String> EXPANSION = new TreeMap<>(Map.of(
            "1", "1.9", "5", "1.6", "10", "1.5", "15", "1.4", "20", "1.3", "25", "1.25", "30", "1.2", "37", "1.15",
            "50", "1.0"));

    private SampleSize() {}

    /**
     * For monetary unit sampling: misstatement as it comes in a Poisson process, parts of an error counted as such.
     *
     * @param tolerable the largest misstatement that could be borne, as a share of the value
     * @param expected the misstatement expected, as a share of the value
     */
    public static OptionalInt poisson(Confidence confidence, BigDecimal tolerable, BigDecimal expected) {
        checkShares(tolerable, expected);
        double risk = confidence.risk();
        double most = tolerable.doubleValue();
        return smallest(n -> Quantiles.poissonLimit(
                                risk, expected.multiply(BigDecimal.valueOf(n)).doubleValue())
                        / n
                < most);
    }

    /**
     * For attributes, and for monetary unit sampling by whole errors: so few errors as expected, rounded up to a whole
     * one, would show with no more than the risk if the rate were the tolerable one.
     *
     * @param tolerable the largest rate that could be borne
     * @param expected the rate expected
     */
    public static OptionalInt binomial(Confidence confidence, BigDecimal tolerable, BigDecimal expected) {
        checkShares(tolerable, expected);
        double risk = confidence.risk();
        double rate = tolerable.doubleValue();
        // A whole error more may undo what one item more gained, so every number is tried.
        for (int n = 1; n <= MOST; n++) {
            int errors = expected.multiply(BigDecimal.valueOf(n))
                    .setScale(0, RoundingMode.CEILING)
                    .intValueExact();
            if (Quantiles.binomial(errors, n, rate) <= risk) {
                return OptionalInt.of(n);
            }
        }
        return OptionalInt.empty();
    }

    /**
     * To find at least one wrong item if the tolerable rate or more of a known number of items were wrong.
     *
     * @param items how many items there are
     * @param tolerable the rate of wrong items that must not stay unseen
     */
    public static OptionalInt discovery(int items, Confidence confidence, BigDecimal tolerable) {
        checkShares(tolerable, BigDecimal.ZERO);
        int wrong = tolerable
                .multiply(BigDecimal.valueOf(items))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        double risk = confidence.risk();
        return smallest(n -> n >= items || Quantiles.noneFound(items, wrong, n) <= risk);
    }

    /**
     * The textbook formula of monetary unit sampling: value × factor / (tolerable − expected × expansion), rounded up.
     * The factor for no error is the published one, with two places. Empty also when nothing is left below the line or
     * the risk has no published expansion (1, 5, 10, 15, 20, 25, 30, 37 and 50 per cent have).
     */
    public static OptionalInt textbook(Confidence confidence, BigDecimal tolerable, BigDecimal expected) {
        checkShares(tolerable, expected);
        String expansion = EXPANSION.get(
                confidence.exactRisk().movePointRight(2).stripTrailingZeros().toPlainString());
        if (expansion == null) {
            return OptionalInt.empty();
        }
        BigDecimal left = tolerable.subtract(expected.multiply(new BigDecimal(expansion)));
        if (left.signum() <= 0) {
            return OptionalInt.empty();
        }
        BigDecimal size = Factors.TABLE.of(confidence, 0).divide(left, MathContext.DECIMAL128);
        return size.compareTo(BigDecimal.valueOf(MOST)) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(size.setScale(0, RoundingMode.CEILING).intValueExact());
    }

    private static void checkShares(BigDecimal tolerable, BigDecimal expected) {
        boolean possible = expected.signum() >= 0
                && tolerable.signum() > 0
                && tolerable.compareTo(BigDecimal.ONE) <= 0
                && expected.compareTo(tolerable) < 0;
        if (!possible) {
            throw new IllegalArgumentException(
                    "0 <= expected < tolerable <= 1 is not so for " + expected + " and " + tolerable);
        }
    }

    /** The smallest number that is enough, where a larger one always is too. */
    private static OptionalInt smallest(IntPredicate isEnough) {
        if (!isEnough.test(MOST)) {
            return OptionalInt.empty();
        }
        int low = 1;
        int high = MOST;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (isEnough.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return OptionalInt.of(low);
    }
}
