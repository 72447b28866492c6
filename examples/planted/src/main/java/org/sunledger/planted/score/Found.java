package org.sunledger.planted.score;

import java.util.List;

/**
 * Lines that a matcher puts together.
 *
 * @param automatic whether it did so without asking; else it is a proposal
 * @param book the ids of the book's lines
 * @param bank the ids of the bank's lines
 */
public record Found(boolean automatic, List<String> book, List<String> bank) {

    /** Copies the lists. */
    public Found {
        book = List.copyOf(book);
        bank = List.copyOf(bank);
    }

    /** A group accepted without asking. */
    public static Found automatic(List<String> book, List<String> bank) {
        return new Found(true, book, bank);
    }

    /** A group that a person is asked about. */
    public static Found proposed(List<String> book, List<String> bank) {
        return new Found(false, book, bank);
    }
}
