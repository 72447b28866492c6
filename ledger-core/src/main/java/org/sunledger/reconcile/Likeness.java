package org.sunledger.reconcile;

import java.util.Locale;

/** How two texts agree, best first. */
public enum Likeness {
    /** The same but for case, width of letters, spaces and punctuation. */
    EQUAL(0),
    /** One is a part of the other, as when a bank cuts a memo short. */
    CONTAINED(1),
    /** Abbreviated or misspelt: the words or most letter pairs of one are in the other. */
    SIMILAR(2),
    /** Something in common. */
    WEAK(3),
    /** Nothing in common. */
    DIFFERENT(4),
    /** One of them is empty and says nothing. */
    BLANK(5);

    private final int rank;

    Likeness(int rank) {
        this.rank = rank;
    }

    /** Its place in this list, best first, from 0. */
    int rank() {
        return rank;
    }

    /** The name in rule files and results. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean agrees() {
        return rank <= SIMILAR.rank;
    }
}
