package org.sunledger;

/**
 * How files are to be imported.
 *
 * @param again why rows that the book has already are to be booked once more; empty when they are not
 * @param goodRowsOnly true to book the good rows and refuse the others; false to book all or nothing
 */
public record ImportWish(String again, boolean goodRowsOnly) {
    /** Every row or none; what the book has already is not booked again. */
    public static final ImportWish ALL_OR_NOTHING = new ImportWish("", false);
}
