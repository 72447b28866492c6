package org.sunledger.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stratified estimates against a published case, and against every sample that could have been drawn. */
class StratifiedEvaluationTest {
    private static final Confidence CONFIDENCE = Confidence.ofPercent(95);

    /** What 95 % of a normal distribution lies below, from a printed table. */
    private static final double NORMAL = 1.644853626951;

    private static Examined wrong(long minor, int stratum) {
        return new Examined(new PopulationItem(0, "", 1, 10_000_000_000L, ""), 10_000_000_000L - minor, false, stratum);
    }

    private static double error(StratifiedEvaluation evaluation) {
        return evaluation.upper().subtract(evaluation.projected()).doubleValue() / NORMAL;
    }

    /**
     * Farm acreage of the counties of the United States, a sample of 300 of 3,078 in four regions: Lohr, Sampling:
     * Design and Analysis, example 3.2. Printed are the sizes, means and variances of the regions, the standard error
     * 50,417,248 and the total 909,736,034; with the means as printed, to a tenth, the total is 909,736,013.8. Any
     * sample with these means and variances gives the same estimate, so each region gets one: its mean, and as many
     * values one standard deviation above it as below.
     */
    @Test
    void gives_the_published_total_and_standard_error() {
        List<Integer> sizes = List.of(220, 1054, 1382, 422);
        List<Integer> drawn = List.of(21, 103, 135, 41);
        List<String> means = List.of("97629.8", "300504.2", "211315.0", "662295.5");
        List<Long> variances = List.of(7_647_472_708L, 29_618_183_543L, 53_587_487_856L, 396_185_950_266L);
        BigDecimal thousand = BigDecimal.valueOf(1000);
        List<Examined> sample = new ArrayList<>();
        for (int region = 0; region < 4; region++) {
            long mean = new BigDecimal(means.get(region)).multiply(thousand).longValueExact();
            long spread = BigDecimal.valueOf(variances.get(region))
                    .sqrt(MathContext.DECIMAL128)
                    .multiply(thousand)
                    .longValue();
            sample.add(wrong(mean, region));
            for (int pair = 0; pair < drawn.get(region) / 2; pair++) {
                sample.add(wrong(mean + spread, region));
                sample.add(wrong(mean - spread, region));
            }
        }

        StratifiedEvaluation evaluation = StratifiedEvaluation.of(sample, sizes, CONFIDENCE);

        assertThat(evaluation.projected().divide(thousand, MathContext.DECIMAL128))
                .isEqualByComparingTo("909736013.8");
        assertThat(error(evaluation) / 1000).isCloseTo(50_417_248, within(0.5));
    }

    /** Over all samples of two strata the estimate is right on average, and so is the square of its standard error. */
    @Test
    void is_right_on_average_over_every_sample_that_could_be_drawn() {
        long[] first = {0, 300, 0, -200, 90};
        long[] second = {1_000, 0, 40, 700};
        List<BigDecimal> totals = new ArrayList<>();
        double squares = 0;
        for (int[] one : pairs(first.length)) {
            for (int[] other : pairs(second.length)) {
                List<Examined> sample = List.of(
                        wrong(first[one[0]], 0),
                        wrong(first[one[1]], 0),
                        wrong(second[other[0]], 1),
                        wrong(second[other[1]], 1));
                StratifiedEvaluation evaluation = StratifiedEvaluation.of(sample, List.of(5, 4), CONFIDENCE);
                totals.add(evaluation.projected());
                squares += Math.pow(error(evaluation), 2);
            }
        }
        BigDecimal count = BigDecimal.valueOf(totals.size());
        BigDecimal mean =
                totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add).divide(count);
        double spread = totals.stream()
                        .mapToDouble(total -> Math.pow(total.subtract(mean).doubleValue(), 2))
                        .sum()
                / totals.size();

        assertThat(totals).hasSize(10 * 6);
        assertThat(mean).isEqualByComparingTo("1930");
        assertThat(squares / totals.size()).isCloseTo(spread, within(spread * 1e-9));
    }

    private static List<int[]> pairs(int items) {
        List<int[]> pairs = new ArrayList<>();
        for (int first = 0; first < items; first++) {
            for (int second = first + 1; second < items; second++) {
                pairs.add(new int[] {first, second});
            }
        }
        return pairs;
    }
}
