package org.sunledger.chart;

import java.math.BigDecimal;

/**
 * What a unit weighs under an allocation key from a day on: its share, its count, its fixed amount, or what its meter
 * read at the end of that day.
 *
 * @param key the allocation key
 * @param unit the unit
 * @param value in ten-thousandths: of a share, of a count, of the book's major unit of money, of what the meter
 *     measures
 * @param closed true when the unit takes no part any more
 */
public record KeyShare(String key, String unit, long value, boolean closed) implements Named {
    /** The whole numbers that make one. */
    public static final long ONE = 10_000;

    private static final int DECIMALS = 4;

    /** A value as people write it, without zeros at the end. */
    public static String text(long value) {
        return value == 0
                ? "0"
                : BigDecimal.valueOf(value, DECIMALS).stripTrailingZeros().toPlainString();
    }

    @Override
    public NameKind nameKind() {
        return NameKind.KEY_SHARE;
    }

    @Override
    public String id() {
        return key + "/" + unit;
    }

    @Override
    public Labels labels() {
        return Labels.NONE;
    }
}
