package org.sunledger;

/**
 * What became of one row of an imported file. Every row has exactly one outcome.
 *
 * @param line the physical line of the row, from 1
 * @param status what became of it
 * @param index the index of the fact it was booked as; -1 unless it was booked
 */
public record RowOutcome(long line, Status status, long index) {
    /** What can become of a row. */
    public enum Status {
        /** It was booked as a fact. */
        BOOKED,
        /** The book had it already; nothing was written. */
        SEEN,
        /** It is wrong; the failures say why. */
        REFUSED
    }

    static RowOutcome booked(long line, long index) {
        return new RowOutcome(line, Status.BOOKED, index);
    }

    static RowOutcome seen(long line) {
        return new RowOutcome(line, Status.SEEN, -1);
    }

    static RowOutcome refused(long line) {
        return new RowOutcome(line, Status.REFUSED, -1);
    }
}
