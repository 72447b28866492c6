package org.sunledger;

import org.jspecify.annotations.Nullable;
import org.sunledger.period.DatePeriod;

/**
 * How files are to be imported.
 *
 * @param again why rows that the book has already are to be booked once more; empty when they are not
 * @param goodRowsOnly true to book the good rows and refuse the others; false to book all or nothing
 * @param lateInto the open period into which rows of closed days go; null when such rows are refused
 */
public record ImportWish(
        String again, boolean goodRowsOnly, @Nullable DatePeriod lateInto) {
    /** Every row or none; what the book has already is not booked again. */
    public static final ImportWish ALL_OR_NOTHING = new ImportWish("", false);

    /** Rows of closed days are refused. */
    public ImportWish(String again, boolean goodRowsOnly) {
        this(again, goodRowsOnly, null);
    }

    /** The same, with rows of closed days going into an open period. */
    public ImportWish lateInto(DatePeriod period) {
        return new ImportWish(again, goodRowsOnly, period);
    }
}
