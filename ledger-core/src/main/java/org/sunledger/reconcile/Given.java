package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is settled before a run begins: what people have decided, groups of an earlier run, lines that are not meant.
 *
 * @param decisions what people have decided, the oldest first; of two about one line the newer counts
 * @param kept the groups that stand from the start, as far as nobody has decided otherwise
 * @param notMeant the line numbers of the right side that belong to something else, such as another account
 */
public record Given(List<Decision> decisions, List<KeptGroup> kept, Set<Integer> notMeant) {
    /** Nothing is settled before. */
    public static final Given NOTHING = new Given(List.of(), List.of(), Set.of());

    public Given {
        decisions = List.copyOf(decisions);
        kept = List.copyOf(kept);
        notMeant = Set.copyOf(notMeant);
    }

    /** The same with more decisions, which are newer. */
    public Given deciding(List<Decision> more) {
        List<Decision> all = new ArrayList<>(decisions);
        all.addAll(more);
        return new Given(all, kept, notMeant);
    }

    /** The same with more groups that stand. */
    public Given keeping(List<KeptGroup> more) {
        List<KeptGroup> all = new ArrayList<>(kept);
        all.addAll(more);
        return new Given(decisions, all, notMeant);
    }

    /** The same without these lines of the right side. */
    public Given without(Set<Integer> lines) {
        return new Given(decisions, kept, lines);
    }

    boolean isNothing() {
        return decisions.isEmpty() && kept.isEmpty() && notMeant.isEmpty();
    }
}
