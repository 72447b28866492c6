package org.sunledger.planted.plot;

import java.time.LocalDate;
import org.sunledger.planted.Level;
import org.sunledger.planted.Operator;

/** What plots play on: the community, chance, and the period. */
final class Stage {

    final Level level;
    final Dice dice;
    final Community community;
    final References references;
    final LocalDate from;
    final LocalDate to;
    private int twins;

    Stage(Level level, Dice dice, Community community, LocalDate from, LocalDate to) {
        this.level = level;
        this.dice = dice;
        this.community = community;
        this.references = new References(dice);
        this.from = from;
        this.to = to;
    }

    boolean happens(Operator operator) {
        return dice.chance(level.rate(operator));
    }

    /** The number of a new class of lines that cannot be told apart. */
    int newTwins() {
        return ++twins;
    }

    /** Gives both the same reference, or each its own where the operator strikes. */
    void refer(Payment payment, Draft book, Draft bank) {
        if (happens(Operator.REFERENCE_LOST)) {
            book.mark(Operator.REFERENCE_LOST);
            book.reference = references.voucher(payment.chinese());
            bank.reference = references.serial();
        } else {
            String shared = references.shared(payment.day());
            book.reference = shared;
            bank.reference = shared;
        }
    }
}
