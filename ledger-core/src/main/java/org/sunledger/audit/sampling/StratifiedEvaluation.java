package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * What a stratified sample says: the mean difference of each stratum times its number of items, summed up. Amounts are
 * minor units; a positive one is an overstatement.
 *
 * <p>The limit rests on the normal approximation. With few differences it is worth little, so no conclusion is drawn
 * from fewer than {@link #FEWEST_DIFFERENCES}.
 *
 * @param differences how many items differ
 * @param projected the projected net overstatement
 * @param upper the limit below which it lies with the confidence
 */
public record StratifiedEvaluation(int differences, BigDecimal projected, BigDecimal upper) {
    /** Fewer differences than these do not show how differences are spread. */
    public static final int FEWEST_DIFFERENCES = 20;

    private static final MathContext DIGITS = MathContext.DECIMAL128;

    /**
     * Evaluates what was found.
     *
     * @param sizes how many items each stratum has, drawn or not
     */
    public static StratifiedEvaluation of(List<Examined> examined, List<Integer> sizes, Confidence confidence) {
        BigDecimal projected = BigDecimal.ZERO;
        BigDecimal variance = BigDecimal.ZERO;
        int differences = 0;
        for (int stratum = 0; stratum < sizes.size(); stratum++) {
            List<BigDecimal> found = new ArrayList<>();
            for (Examined each : examined) {
                if (each.stratum() == stratum) {
                    found.add(BigDecimal.valueOf(each.overstatedMinor()));
                    differences += each.overstatedMinor() == 0 ? 0 : 1;
                }
            }
            if (!found.isEmpty()) {
                BigDecimal all = BigDecimal.valueOf(sizes.get(stratum));
                BigDecimal drawn = BigDecimal.valueOf(found.size());
                BigDecimal mean = sum(found).divide(drawn, DIGITS);
                projected = projected.add(mean.multiply(all, DIGITS), DIGITS);
                variance = variance.add(
                        all.multiply(all.subtract(drawn))
                                .multiply(variance(found, mean), DIGITS)
                                .divide(drawn, DIGITS),
                        DIGITS);
            }
        }
        BigDecimal limit =
                new BigDecimal(Quantiles.normalLimit(confidence.risk())).setScale(12, RoundingMode.HALF_EVEN);
        BigDecimal upper = projected.add(limit.multiply(variance.sqrt(DIGITS), DIGITS), DIGITS);
        return new StratifiedEvaluation(differences, projected, upper);
    }

    private static BigDecimal variance(List<BigDecimal> found, BigDecimal mean) {
        if (found.size() < 2) {
            return BigDecimal.ZERO;
        }
        List<BigDecimal> squares = new ArrayList<>();
        for (BigDecimal each : found) {
            squares.add(each.subtract(mean, DIGITS).pow(2, DIGITS));
        }
        return sum(squares).divide(BigDecimal.valueOf(found.size() - 1L), DIGITS);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, (a, b) -> a.add(b, DIGITS));
    }

    /** Whether enough differences were found to conclude anything. */
    public boolean isConclusive() {
        return differences >= FEWEST_DIFFERENCES;
    }

    /** Whether no more than the tolerable misstatement may be there. */
    public boolean supports(BigDecimal tolerableMinor) {
        return isConclusive() && upper.compareTo(tolerableMinor) <= 0;
    }
}
