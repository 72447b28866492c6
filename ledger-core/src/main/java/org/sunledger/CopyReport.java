package org.sunledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sunledger.log.Checkpoint;
import org.sunledger.outcome.Failure;

/**
 * What came of filling an empty book from a copy.
 *
 * @param checkpoint the checkpoint of the book that was written; null when nothing was
 * @param failures why nothing was written; the lines after a wrong one cannot be judged, so there is seldom more than
 *     one
 */
public record CopyReport(@Nullable Checkpoint checkpoint, List<Failure> failures) {
    public CopyReport {
        failures = List.copyOf(failures);
        if ((checkpoint == null) == failures.isEmpty()) {
            throw new IllegalArgumentException("a copy was either written or refused");
        }
    }

    static CopyReport refused(Failure failure) {
        return new CopyReport(null, List.of(failure));
    }

    /** The checkpoint of the book that was written. */
    public Optional<Checkpoint> written() {
        return Optional.ofNullable(checkpoint);
    }
}
