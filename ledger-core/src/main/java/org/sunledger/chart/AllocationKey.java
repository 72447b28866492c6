package org.sunledger.chart;

import org.jspecify.annotations.Nullable;

/**
 * An allocation key 分摊系数: by what an amount is split over units.
 *
 * @param id the id, unique among keys
 * @param basis what weighs
 * @param group the ownership group whose units take part
 * @param units the only kind of units that takes part; null when every kind does
 * @param labels what people read
 * @param closed true when nothing may be split by it any more
 */
public record AllocationKey(
        String id, KeyBasis basis, String group, @Nullable UnitKind units, Labels labels, boolean closed)
        implements Named {
    @Override
    public NameKind nameKind() {
        return NameKind.KEY;
    }
}
