package org.sunledger.reconcile;

import java.util.Locale;

/** How two texts agree, best first. */
public enum Likeness {
    /** The same but for case, width of letters, spaces and punctuation. */
    EQUAL,
    /** One is a part of the other, as when a bank cuts a memo short. */
    CONTAINED,
    /** Abbreviated or misspelt: the words or most letter pairs of one are in the other. */
    SIMILAR,
    /** Something in common. */
    WEAK,
    /** Nothing in common. */
    DIFFERENT,
    /** One of them is empty and says nothing. */
    BLANK;

    /** The name in rule files and results. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean agrees() {
        return ordinal() <= SIMILAR.ordinal();
    }
}
