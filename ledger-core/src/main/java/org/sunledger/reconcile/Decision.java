package org.sunledger.reconcile;

import java.util.List;
import org.sunledger.fact.DecisionKind;

/**
 * What a person has said about lines, from wherever it is kept. A line of a book is named by its id ({@code F12}), any
 * other by the hash of its content; a name that stands twice means two lines of that content.
 *
 * @param kind what was decided
 * @param left the lines of the left side
 * @param right the lines of the right side
 * @param difference the account of the difference of accepted lines; empty where they tie
 * @param by who decided
 * @param reason why
 * @param source where it is kept: a fact such as {@code F31}, or {@code engagement}
 */
public record Decision(
        DecisionKind kind,
        List<String> left,
        List<String> right,
        String difference,
        String by,
        String reason,
        String source) {
    public Decision {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Who and why, in one line. */
    public String words() {
        return by.isEmpty() ? reason : reason + " (" + by + ", " + source + ")";
    }
}
