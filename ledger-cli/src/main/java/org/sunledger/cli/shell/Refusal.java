package org.sunledger.cli.shell;

import java.util.List;
import java.util.stream.Stream;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/** The books or the input said no, with every reason. Nothing was written. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Failure> failures;
    private final transient List<Rejection> rejections;

    private Refusal(List<Failure> failures, List<Rejection> rejections) {
        super(failures + " " + rejections);
        this.failures = failures;
        this.rejections = rejections;
    }

    /** A wish was refused. */
    public static Refusal ofWish(List<Rejection> rejections) {
        return new Refusal(List.of(), List.copyOf(rejections));
    }

    /** A wish was refused for one reason. */
    public static Refusal of(Code code, String field, Object... namesAndValues) {
        return ofWish(List.of(Rejection.of(code, field, namesAndValues)));
    }

    /** Files are wrong. */
    public static Refusal ofFiles(List<Failure> failures) {
        return new Refusal(List.copyOf(failures), List.of());
    }

    /** The value of a granted wish. */
    public static <T> T granted(Outcome<T> outcome) {
        if (!outcome.isAccepted()) {
            throw ofWish(outcome.rejections());
        }
        return outcome.orThrow();
    }

    List<Failure> failures() {
        return failures;
    }

    List<Rejection> rejections() {
        return rejections;
    }

    int status() {
        return ExitStatus.of(Stream.concat(
                        failures.stream().map(Failure::code),
                        rejections.stream().map(Rejection::code))
                .toList());
    }
}
