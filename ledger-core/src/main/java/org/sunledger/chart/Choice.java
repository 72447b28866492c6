package org.sunledger.chart;

import java.util.Optional;
import java.util.function.Function;

/** Finds the member of a closed list by its stable text. */
final class Choice {
    private Choice() {}

    static <T> Optional<T> find(T[] members, Function<T, String> text, String wanted) {
        for (T member : members) {
            if (text.apply(member).equals(wanted)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
