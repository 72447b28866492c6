package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * What stays the same in the texts of the bank lines of one payer: all letters but those of words that have a digit in
 * them, and of references. It is told by a number, which lines with the same words have in common.
 */
final class StandingWords {
    /** The number of lines without any. */
    static final long NONE = 0;

    private static final String REFERENCE = "reference";
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private final Board board;
    private final Letters[] places;

    StandingWords(Board board) {
        this.board = board;
        this.places = new Letters[board.vocabularies.size()];
        Arrays.setAll(places, field -> new Letters());
    }

    /** The number of a right line's standing words. */
    long of(int row) {
        long number = NONE;
        for (int field = 0; field < places.length; field++) {
            if (!isReference(board, field)) {
                Vocabulary vocabulary = board.vocabularies.get(field);
                number = of(vocabulary.read(vocabulary.right[row], places[field]), number);
            }
        }
        return number;
    }

    /** Whether a field is a reference, which is another one each time. */
    static boolean isReference(Board board, int field) {
        return board.left.fields().get(field).equals(REFERENCE);
    }

    private static long of(Letters text, long before) {
        long number = before;
        long withoutWord = before;
        boolean numbered = false;
        for (int i = 0; i <= text.size(); i++) {
            char c = i < text.size() ? text.at(i) : ' ';
            boolean latin = c < 0x80 && c != ' ';
            if (!latin) {
                number = numbered ? withoutWord : number;
                numbered = false;
            }
            numbered |= latin && Wording.isDigit(c);
            if (c != ' ') {
                number = (number + c) * MIX;
                number ^= number >>> 29;
            }
            withoutWord = latin ? withoutWord : number;
        }
        return number;
    }
}
