package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.List;

/**
 * Why a pair weighs what it weighs: a sum, in thousandths of a bit. Immutable.
 *
 * @param prior what one line among so many starts from
 * @param parts what each agreement adds
 */
public record Weighing(int prior, List<Part> parts) {
    /**
     * One addend.
     *
     * @param field amount, day or a text field
     * @param level how the lines agree there
     * @param weight what it adds
     */
    public record Part(String field, String level, int weight) {}

    public Weighing {
        parts = List.copyOf(parts);
    }

    Weighing(int prior) {
        this(prior, List.of());
    }

    Weighing with(String field, String level, int weight) {
        List<Part> more = new ArrayList<>(parts);
        more.add(new Part(field, level, weight));
        return new Weighing(prior, more);
    }

    /** The sum. */
    public int sum() {
        return prior + parts.stream().mapToInt(Part::weight).sum();
    }
}
