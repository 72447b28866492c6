package org.sunledger.chart;

/**
 * What a unit adds to every payment so that the amount alone says who paid 尾数: a unit whose tail is 0.37 pays 216.37
 * for a fee of 216.00. The tail is paid ahead, and settles what it owes next.
 *
 * @param unit the unit
 * @param tailMinor the tail in minor units, 1 to {@value #LARGEST}
 * @param closed true when the unit adds it no more
 */
public record AmountTail(String unit, long tailMinor, boolean closed) implements Named {
    /** The largest tail, in minor units. */
    public static final long LARGEST = 9_999;

    @Override
    public NameKind nameKind() {
        return NameKind.TAIL;
    }

    @Override
    public String id() {
        return unit;
    }

    @Override
    public Labels labels() {
        return Labels.NONE;
    }
}
