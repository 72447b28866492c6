package org.sunledger.statement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.sunledger.chart.Labels;

/** What stands in one column of a line. Immutable. */
public sealed interface Figure {
    /** Nothing. */
    Figure BLANK = new Blank();

    /**
     * Money on the reader's side.
     *
     * @param minor minor units of the book's currency
     * @param trace the question that {@code explain} answers with the facts behind it; empty for a figure made of
     *     others
     */
    record Amount(long minor, String trace) implements Figure {}

    /**
     * One amount as a share of another.
     *
     * @param part minor units
     * @param whole minor units; the share is not applicable when this is zero or negative
     */
    record Share(long part, long whole) implements Figure {
        private static final int PERCENT_DIGITS = 2;

        /** Whether there is a whole to take a share of. */
        public boolean isApplicable() {
            return whole > 0;
        }

        /** The share in per cent with two decimals, rounded half up on the exact fraction. */
        public BigDecimal percent() {
            if (!isApplicable()) {
                throw new IllegalStateException("there is no whole to take a share of");
            }
            return BigDecimal.valueOf(part)
                    .movePointRight(PERCENT_DIGITS)
                    .divide(BigDecimal.valueOf(whole), PERCENT_DIGITS, RoundingMode.HALF_UP);
        }
    }

    /** A word instead of a figure. */
    record Words(Labels labels) implements Figure {}

    /** Nothing in this column. */
    record Blank() implements Figure {}
}
