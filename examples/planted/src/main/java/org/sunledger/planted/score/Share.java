package org.sunledger.planted.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A part of a whole, kept as both.
 *
 * @param part how many
 * @param whole of how many
 */
public record Share(long part, long whole) {

    /** Nothing of nothing. */
    public static final Share NONE = new Share(0, 0);

    /** One more of the whole, which counts or not. */
    public Share and(boolean counts) {
        return new Share(part + (counts ? 1 : 0), whole + 1);
    }

    /** Whether it is at least so many of ten thousand. An empty whole misses nothing. */
    public boolean atLeast(int ofTenThousand) {
        return part * 10_000 >= whole * ofTenThousand;
    }

    /** Four decimals, rounded down, so that 1.0000 means all of them; a dash where there was nothing to count. */
    public String text() {
        if (whole == 0) {
            return "-";
        }
        return BigDecimal.valueOf(part)
                .divide(BigDecimal.valueOf(whole), 4, RoundingMode.DOWN)
                .toPlainString();
    }
}
