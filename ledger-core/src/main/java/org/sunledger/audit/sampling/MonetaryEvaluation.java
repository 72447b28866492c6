package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a monetary unit sample says about the whole population. Amounts are minor units, to 34 digits.
 *
 * <p>An error in an item below the interval stands for the whole interval in which it was hit: its taint times the
 * interval. Items as large as the interval were all looked at, so their errors are known and stand for themselves. An
 * understatement is told apart and never offsets an overstatement: the method cannot find what is missing.
 *
 * @param errors the overstated items below the interval, by falling taint
 * @param knownMinor the overstatement of the items as large as the interval
 * @param projected the projected overstatement, known errors with it
 * @param basic what may be wrong although nothing was found: the factor for no error times the interval
 * @param incremental what each error found adds beyond its projection
 * @param upper the upper limit of the overstatement: the sum of the three
 * @param stringer the upper limit by Stringer's bound
 * @param understated the projected understatement, apart
 */
public record MonetaryEvaluation(
        List<Examined> errors,
        BigDecimal knownMinor,
        BigDecimal projected,
        BigDecimal basic,
        BigDecimal incremental,
        BigDecimal upper,
        BigDecimal stringer,
        BigDecimal understated) {
    private static final MathContext DIGITS = MathContext.DECIMAL128;

    public MonetaryEvaluation {
        errors = List.copyOf(errors);
    }

    /**
     * What a sample stands for.
     *
     * @param interval how far apart the hits stood
     * @param hits how many hits there are in items below the interval
     * @param valueMinor the value of all items below the interval, drawn or not
     */
    public record Base(Interval interval, int hits, long valueMinor) {}

    /** Evaluates what was found; audited amounts lie from zero on. */
    public static MonetaryEvaluation of(List<Examined> examined, Base base, Confidence confidence, Factors factors) {
        Interval interval = base.interval();
        List<Examined> errors = new ArrayList<>();
        BigDecimal known = BigDecimal.ZERO;
        BigDecimal understated = BigDecimal.ZERO;
        for (Examined each : examined) {
            boolean certain = interval.isReachedBy(each.item().amountMinor());
            BigDecimal apart = certain ? BigDecimal.valueOf(each.overstatedMinor()) : interval.times(each.taint());
            if (each.overstatedMinor() < 0) {
                understated = understated.subtract(apart, DIGITS);
            } else if (certain) {
                known = known.add(apart, DIGITS);
            } else if (each.overstatedMinor() > 0) {
                errors.add(each);
            }
        }
        errors.sort(Comparator.comparing(Examined::taint)
                .reversed()
                .thenComparingInt(each -> each.item().position()));
        return of(errors, known, understated, base, confidence, factors);
    }

    private static MonetaryEvaluation of(
            List<Examined> errors,
            BigDecimal known,
            BigDecimal understated,
            Base base,
            Confidence confidence,
            Factors factors) {
        Interval interval = base.interval();
        BigDecimal projected = known;
        BigDecimal incremental = BigDecimal.ZERO;
        BigDecimal factor = factors.of(confidence, 0);
        BigDecimal basic = interval.times(factor);
        for (int i = 0; i < errors.size(); i++) {
            BigDecimal error = interval.times(errors.get(i).taint());
            BigDecimal next = factors.of(confidence, i + 1);
            projected = projected.add(error, DIGITS);
            incremental = incremental.add(
                    next.subtract(factor).subtract(BigDecimal.ONE).multiply(error, DIGITS), DIGITS);
            factor = next;
        }
        BigDecimal upper = projected.add(basic, DIGITS).add(incremental, DIGITS);
        return new MonetaryEvaluation(
                errors,
                known,
                projected,
                basic,
                incremental,
                upper,
                known.add(stringer(errors, base, confidence), DIGITS),
                understated);
    }

    private static BigDecimal stringer(List<Examined> errors, Base base, Confidence confidence) {
        if (base.hits() == 0) {
            return BigDecimal.ZERO;
        }
        List<BigDecimal> taints = errors.stream().map(Examined::taint).toList();
        // Twelve places of a share are finer than a minor unit of any book; what lies below differs between machines.
        return new BigDecimal(Stringer.bound(confidence, base.hits(), taints))
                .setScale(12, RoundingMode.HALF_EVEN)
                .multiply(BigDecimal.valueOf(base.valueMinor()), DIGITS);
    }

    /** Whether no more than the tolerable misstatement may be there, by the upper limit of the factors. */
    public boolean supports(BigDecimal tolerableMinor) {
        return upper.compareTo(tolerableMinor) <= 0;
    }

    /** Whole minor units, half of one rounded up. */
    public static long rounded(BigDecimal minor) {
        return minor.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
