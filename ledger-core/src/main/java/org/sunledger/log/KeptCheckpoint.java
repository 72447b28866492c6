package org.sunledger.log;

import java.util.Optional;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Rejection;

/**
 * What somebody kept of a log, to be compared with what the log is now: a whole checkpoint, of which all 256 bits of
 * the root count, or the short code from a wall, of which 100 do.
 *
 * @param expected what was kept, in the form that people read
 * @param root the whole root, 64 lower-case hexadecimal digits; empty when only the short code was kept
 */
public record KeptCheckpoint(ExpectedCheckpoint expected, String root) {
    /** A short code that was kept. */
    public static KeptCheckpoint of(ExpectedCheckpoint expected) {
        return new KeptCheckpoint(expected, "");
    }

    /** A whole checkpoint that was kept. */
    public static KeptCheckpoint of(Checkpoint checkpoint) {
        return new KeptCheckpoint(
                ExpectedCheckpoint.of(checkpoint), checkpoint.root().hex());
    }

    /** How many facts it is about. */
    public long size() {
        return expected.size();
    }

    /** The first thing in which a log at that size is not what was kept. */
    public Optional<Rejection> difference(Checkpoint found) {
        return expected.difference(found)
                .or(() -> root.isEmpty() || root.equals(found.root().hex())
                        ? Optional.empty()
                        : Optional.of(Rejection.of(
                                Code.LOG_ROOT_DIFFERS,
                                "expect",
                                "size",
                                found.size(),
                                "found",
                                found.root().hex(),
                                "expected",
                                root)));
    }
}
