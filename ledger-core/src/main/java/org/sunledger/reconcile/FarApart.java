package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * Pairs that lie as far apart as pairs of these files seldom do. Who pays the same fee every month agrees in name and
 * amount with each of the months, and when the line of one is missing, that of another looks like it. So amount and
 * name are not enough then: the two must have a text that nobody else has, or a long number, in common.
 */
final class FarApart {
    /** A lag that fewer than three pairs in a hundred have is seldom. */
    static final int SELDOM = 3 * Odds.WHOLE / 100;

    private final Board board;
    private final Letters[] lefts;
    private final Letters[] rights;

    FarApart(Board board) {
        this.board = board;
        this.lefts = new Letters[board.vocabularies.size()];
        this.rights = new Letters[lefts.length];
        Arrays.setAll(lefts, field -> new Letters());
        Arrays.setAll(rights, field -> new Letters());
    }

    /** Whether a person has to say that two lines are one payment, however much they weigh. */
    boolean asks(int left, int right) {
        int lag = board.right.days[right] - board.left.days[left];
        if (!board.weights.isSeldom(lag)) {
            return false;
        }
        for (int field = 0; field < lefts.length; field++) {
            if (name(field, left, right)) {
                return false;
            }
        }
        return true;
    }

    private boolean name(int field, int left, int right) {
        Vocabulary vocabulary = board.vocabularies.get(field);
        int leftCode = vocabulary.left[left];
        int rightCode = vocabulary.right[right];
        if (leftCode == 0 || rightCode == 0) {
            return false;
        }
        if (leftCode == rightCode && vocabulary.isOnlyOfTwo(leftCode)) {
            return true;
        }
        return Numbers.shareLong(vocabulary.read(leftCode, lefts[field]), vocabulary.read(rightCode, rights[field]));
    }
}
