package org.sunledger.planted.plot;

import java.util.EnumSet;
import java.util.Set;
import org.sunledger.planted.Operator;

/** What holds drafts together. A knot of which one line only is left is no group: its line stands alone. */
final class Knot {

    final Set<Operator> marks = EnumSet.noneOf(Operator.class);
    boolean group = true;
    boolean keyed;
    boolean review;

    Knot(Operator... operators) {
        for (Operator operator : operators) {
            marks.add(operator);
        }
    }

    /** The lines of this knot belong to no group. */
    Knot loose() {
        group = false;
        return this;
    }
}
