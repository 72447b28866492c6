package org.sunledger.planted.plot;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.sunledger.planted.Line;
import org.sunledger.planted.Operator;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.Side;

/** A line in the making. Plots write drafts, alterations change them; then they get their names and change no more. */
final class Draft {

    final Side side;
    final Knot knot;
    LocalDate day;
    long amount;
    String reference = "";
    String counterparty;
    String memo;
    int twins;
    Set<Outcome> allowed = EnumSet.of(Outcome.EXACT);

    Draft(Side side, Knot knot, Payment payment) {
        this.side = side;
        this.knot = knot;
        this.day = payment.day();
        this.amount = payment.amount();
        this.counterparty = payment.party();
        this.memo = payment.memo();
    }

    Draft allowing(Outcome first, Outcome... others) {
        allowed = EnumSet.of(first, others);
        return this;
    }

    Draft referring(String to) {
        reference = to;
        return this;
    }

    void mark(Operator operator) {
        knot.marks.add(operator);
    }

    Line line(String id) {
        return new Line(id, day, amount, reference, counterparty, memo);
    }
}
