package org.sunledger.log;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/**
 * What somebody kept of a checkpoint and compares a log with, written {@code SIZE/CODE} or {@code ORIGIN/SIZE/CODE}:
 * {@code 42/7N42B-3Z9QK-0VXRD-8TSEA}. A colon will do for a slash.
 *
 * @param origin the name of the log; empty when it was not kept
 * @param size how many facts
 * @param code the short code of the root, in its normal form
 */
public record ExpectedCheckpoint(String origin, long size, String code) {
    private static final Pattern FORM =
            Pattern.compile("(?:(\\S+)[:/])?([1-9][0-9]{0,15})[:/]((?:[0-9A-Za-z]{5}-?){3}[0-9A-Za-z]{5})");

    /** All of a checkpoint. */
    public static ExpectedCheckpoint of(Checkpoint checkpoint) {
        return new ExpectedCheckpoint(checkpoint.origin(), checkpoint.size(), checkpoint.shortCode());
    }

    /** Reads what a person typed; refused with {@code expect.malformed}. */
    public static Outcome<ExpectedCheckpoint> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Outcome.refused(Rejection.of(Code.EXPECT_MALFORMED, "expect", "found", text));
        }
        String origin = Optional.ofNullable(form.group(1)).orElse("");
        return Outcome.accepted(
                new ExpectedCheckpoint(origin, Long.parseLong(form.group(2)), ShortCode.normalise(form.group(3))));
    }

    /** The first thing in which a checkpoint is not what was expected: origin, size, root. */
    public Optional<Rejection> difference(Checkpoint found) {
        if (!origin.isEmpty() && !origin.equals(found.origin())) {
            return Optional.of(
                    Rejection.of(Code.LOG_ORIGIN_DIFFERS, "expect", "found", found.origin(), "expected", origin));
        }
        if (size != found.size()) {
            return Optional.of(Rejection.of(Code.LOG_SIZE_DIFFERS, "expect", "found", found.size(), "expected", size));
        }
        return found.hasShortCode(code)
                ? Optional.empty()
                : Optional.of(Rejection.of(
                        Code.LOG_ROOT_DIFFERS,
                        "expect",
                        "size",
                        found.size(),
                        "found",
                        found.shortCode(),
                        "expected",
                        code));
    }
}
