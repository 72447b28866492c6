package org.sunledger.planted;

import java.util.List;
import java.util.Set;

/**
 * Lines that belong together in truth.
 *
 * @param number from 1, in no order that says anything
 * @param book the ids of the book's lines; empty where the bank's lines undo each other
 * @param bank the ids of the bank's lines; empty where the book's lines undo each other
 * @param marks the operators that made it what it is
 * @param keyed whether more than two lines share a reference in the reference column, and tie to the cent
 * @param review whether a person has to be asked: two such groups cannot be told apart, and it matters which is which
 */
public record TrueGroup(
        int number, List<String> book, List<String> bank, Set<Operator> marks, boolean keyed, boolean review) {

    /** Copies the lists. */
    public TrueGroup {
        book = List.copyOf(book);
        bank = List.copyOf(bank);
        marks = Set.copyOf(marks);
    }

    /** Whether it joins the two sides. */
    public boolean joins() {
        return !book.isEmpty() && !bank.isEmpty();
    }
}
