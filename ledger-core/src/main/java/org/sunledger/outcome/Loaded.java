package org.sunledger.outcome;

import java.util.List;

/**
 * Everything that loaded and everything that did not: a reader never stops at the first failure.
 *
 * @param value what could be read
 * @param failures every failure, in the order of the file
 * @param <T> what is read
 */
public record Loaded<T>(T value, List<Failure> failures) {
    public Loaded {
        failures = List.copyOf(failures);
    }

    /** True when nothing failed. */
    public boolean isClean() {
        return failures.isEmpty();
    }
}
