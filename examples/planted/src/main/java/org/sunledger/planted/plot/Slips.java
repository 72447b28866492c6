package org.sunledger.planted.plot;

import org.sunledger.planted.Operator;
import org.sunledger.planted.Outcome;

/** Somebody slipped when typing the book's line, or the bank names another counterparty. One slip a line at most. */
final class Slips {

    private Slips() {}

    static void slip(Stage stage, Draft book, Draft bank) {
        if (stage.happens(Operator.TRANSPOSED)) {
            long wrong = transposed(book.amount);
            if (wrong != book.amount) {
                book.amount = wrong;
                record(Operator.TRANSPOSED, book, bank);
            }
        } else if (stage.happens(Operator.CENT_OFF)) {
            book.amount += stage.dice.chance(5_000) ? 1 : -1;
            record(Operator.CENT_OFF, book, bank);
        } else if (stage.happens(Operator.SIGN)) {
            book.amount = -book.amount;
            record(Operator.SIGN, book, bank);
        } else if (stage.happens(Operator.PAYEE_CHANGED)) {
            bank.counterparty = stage.community.next().party();
            bank.mark(Operator.PAYEE_CHANGED);
            book.allowing(Outcome.EXACT, Outcome.PROPOSED);
            bank.allowing(Outcome.EXACT, Outcome.PROPOSED);
        }
    }

    private static void record(Operator operator, Draft book, Draft bank) {
        book.mark(operator);
        book.allowing(Outcome.PROPOSED, Outcome.TOLERANCE);
        bank.allowing(Outcome.PROPOSED, Outcome.TOLERANCE);
    }

    /** The first two neighbouring digits that differ, exchanged; the amount itself where all digits are the same. */
    static long transposed(long amount) {
        char[] digits = Long.toString(Math.abs(amount)).toCharArray();
        for (int at = 0; at + 1 < digits.length; at++) {
            if (digits[at] != digits[at + 1] && !(at == 0 && digits[1] == '0')) {
                char kept = digits[at];
                digits[at] = digits[at + 1];
                digits[at + 1] = kept;
                return Long.signum(amount) * Long.parseLong(new String(digits));
            }
        }
        return amount;
    }
}
