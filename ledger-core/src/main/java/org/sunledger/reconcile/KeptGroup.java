package org.sunledger.reconcile;

import java.util.List;

/**
 * A group that stood in an earlier run and stands again, or that is certain from the start. Its lines are named as in a
 * {@link Decision}.
 *
 * @param rule what found it then
 * @param outcome what its lines are
 * @param left the lines of the left side
 * @param right the lines of the right side
 * @param account where its difference goes; empty where it ties
 * @param weight the weight it had
 * @param margin the margin it had
 * @param key the key its lines share; empty for none
 */
public record KeptGroup(
        String rule,
        LineOutcome outcome,
        List<String> left,
        List<String> right,
        String account,
        int weight,
        int margin,
        String key) {
    public KeptGroup {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Lines of one side that are known to undo each other. */
    public static KeptGroup undone(List<String> left) {
        return new KeptGroup("reversal", LineOutcome.GROUP, left, List.of(), "", 0, 0, "");
    }
}
