package org.sunledger.reconcile;

import java.util.List;
import java.util.Objects;

/**
 * Lines that belong together. Immutable.
 *
 * @param rule what found it: {@code pair}, {@code key}, {@code sum}, {@code reversal} or {@code person}
 * @param outcome what its lines are: {@code EXACT}, {@code TOLERANCE}, {@code GROUP} or {@code PROPOSED}
 * @param left the rows of the left side
 * @param right the rows of the right side
 * @param residualMinor the sum of the right amounts less that of the left ones
 * @param account where the residual goes by rule; empty when it is zero or nobody has said so
 * @param weight the weight in thousandths of a bit
 * @param margin by how much the next best explanation is worse, as far as it was looked for
 * @param key the key the lines share, such as {@code reference=B-17}; empty for none
 * @param lambdaPpm how many such sums chance alone would give, in millionths; −1 where no sum was sought
 * @param alternatives what else would explain the same lines, best first
 */
public record Group(
        String rule,
        LineOutcome outcome,
        Rows left,
        Rows right,
        long residualMinor,
        String account,
        int weight,
        int margin,
        String key,
        long lambdaPpm,
        List<Alternative> alternatives) {

    /**
     * Another explanation.
     *
     * @param left its rows of the left side
     * @param right its rows of the right side
     * @param weight its weight in thousandths of a bit
     */
    public record Alternative(Rows left, Rows right, int weight) {}

    public Group {
        Objects.requireNonNull(rule, "rule");
        alternatives = List.copyOf(alternatives);
        if (!outcome.isGrouped()) {
            throw new IllegalArgumentException("no group is " + outcome);
        }
    }

    /** Whether it stands without a person's decision. */
    public boolean isAutomatic() {
        return outcome != LineOutcome.PROPOSED && !rule.equals("person");
    }
}
