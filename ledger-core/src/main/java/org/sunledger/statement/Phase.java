package org.sunledger.statement;

/** When a posting counts, seen from one period. */
enum Phase {
    /** Before the first day: part of the opening balance. */
    BEFORE,
    /**
     * The opening account on the first day, naming what it opened: the opened amount is part of the opening balance.
     */
    OPENED,
    /** On the first day. */
    FIRST_DAY,
    /** On a later day of the period. */
    LATER,
    /** After the last day: not part of anything. */
    AFTER;

    /** Whether it is a movement of the period. */
    boolean isWithin() {
        return this == FIRST_DAY || this == LATER;
    }
}
