package org.sunledger.planted;

import java.util.Set;

/**
 * The truth about one line.
 *
 * @param side whose line
 * @param id its name
 * @param group the number of its true group, or 0 where it belongs to none
 * @param twins the number of the class of lines of its side from which it cannot be told, or must not be; 0 where there
 *     is none
 * @param allowed the outcomes that are right for it
 * @param marks the operators that made it what it is
 */
public record Verdict(Side side, String id, int group, int twins, Set<Outcome> allowed, Set<Operator> marks) {

    /** Copies the sets. */
    public Verdict {
        allowed = Set.copyOf(allowed);
        marks = Set.copyOf(marks);
    }
}
