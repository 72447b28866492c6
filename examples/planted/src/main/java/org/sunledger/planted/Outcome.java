package org.sunledger.planted;

/** What may become of a line: a closed list. */
public enum Outcome {
    /** Matched one to one, to the cent. */
    EXACT,
    /** Matched, with a difference that a named rule explains. */
    TOLERANCE,
    /** Matched as part of a group whose totals tie. */
    GROUP,
    /** A person is asked. */
    PROPOSED,
    /** Only the book has it. */
    LEDGER_ONLY,
    /** Only the bank has it. */
    STATEMENT_ONLY,
    /** It looks like another line of its own side. */
    DUPLICATE_SUSPECT,
    /** It lies outside the period. */
    OUT_OF_PERIOD,
    /** A named rule takes it out. */
    EXCLUDED,
    /** The row could not be read. */
    REJECTED;

    /** Whether the line was matched without asking anybody. */
    public boolean automatic() {
        return this == EXACT || this == TOLERANCE || this == GROUP;
    }
}
