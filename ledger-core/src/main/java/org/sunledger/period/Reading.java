package org.sunledger.period;

import java.util.function.Function;

/** What came of reading a date or a period from text: the value, or the reason why there is none. */
public sealed interface Reading<T> {

    /** The text was understood. */
    record Read<T>(T value) implements Reading<T> {}

    /** The text was not understood. */
    record Unread<T>(Reason reason) implements Reading<T> {}

    /** Why a text is no date or period. */
    enum Reason {
        /** It is not written like a date of the years 1900 to 2999. */
        NOT_A_DATE,
        /** It is not written like a year, quarter, month, day or range of the years 1900 to 2999. */
        NOT_A_PERIOD,
        /** It is well written, but there is no such day, month, quarter or time: 2018-02-30. */
        NO_SUCH_DAY,
        /** A range whose last day is before its first. */
        ENDS_BEFORE_START
    }

    /** Reads on with the value, or keeps the reason. */
    default <R> Reading<R> then(Function<? super T, ? extends Reading<R>> next) {
        if (this instanceof Read<T> read) {
            return next.apply(read.value());
        }
        return new Unread<>(((Unread<T>) this).reason());
    }
}
