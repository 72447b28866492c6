package org.sunledger.planted;

/** Who wrote a line: the book is the left file, the bank the right one. */
public enum Side {
    /** The committee's book. */
    BOOK,
    /** The bank's file. */
    BANK
}
