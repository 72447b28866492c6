package org.sunledger.reconcile;

import java.util.Locale;

/** What becomes of a line: a closed list, and every line gets exactly one. */
public enum LineOutcome {
    /** Paired with one line of the same amount, accepted without a person or by one. */
    EXACT,
    /** Grouped with a difference that a named rule books to a named account. */
    TOLERANCE,
    /** In a group of several lines under a common key whose totals tie. */
    GROUP,
    /** In a proposal that a person has to decide. */
    PROPOSED,
    /** Only in the book: in transit, outstanding, or wrong. */
    LEDGER_ONLY,
    /** Only in the bank's file: not recorded. */
    STATEMENT_ONLY,
    /** Looks like another line of its own side that has its partner. */
    DUPLICATE_SUSPECT,
    /** Dated outside the period. */
    OUT_OF_PERIOD,
    /** Taken out by a named rule. */
    EXCLUDED,
    /** Could not be read. */
    REJECTED;

    private final String text = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The stable name for programs, such as {@code ledger-only}. */
    public String text() {
        return text;
    }

    /** Whether a line of this outcome belongs to a group. */
    public boolean isGrouped() {
        return this == EXACT || this == TOLERANCE || this == GROUP || this == PROPOSED;
    }
}
