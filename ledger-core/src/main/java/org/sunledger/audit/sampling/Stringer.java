package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** The bound of Stringer (1963): the largest share of the value that may be overstated. */
final class Stringer {
    private Stringer() {}

    /**
     * The bound by the binomial distribution.
     *
     * @param hits how many monetary units were looked at, at least 1
     * @param taints the shares by which the overstated ones were too large, 0 to 1, in any order
     */
    static double bound(Confidence confidence, int hits, List<BigDecimal> taints) {
        List<Double> descending = taints.stream()
                .sorted(Comparator.reverseOrder())
                .map(BigDecimal::doubleValue)
                .toList();
        double limit = Quantiles.binomialLimit(confidence.risk(), 0, hits);
        double bound = limit;
        for (int i = 0; i < descending.size(); i++) {
            double next = Quantiles.binomialLimit(confidence.risk(), i + 1L, hits);
            bound += (next - limit) * descending.get(i);
            limit = next;
        }
        return bound;
    }
}
