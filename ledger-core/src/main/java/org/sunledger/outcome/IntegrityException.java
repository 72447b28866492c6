package org.sunledger.outcome;

import java.util.SortedMap;

/** The book contradicts itself. Whoever catches it stops and touches nothing. */
public final class IntegrityException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient SortedMap<String, String> details;

    public IntegrityException(Code code, Object... namesAndValues) {
        super(code.text() + " " + Details.of(namesAndValues));
        this.code = code;
        this.details = Details.of(namesAndValues);
    }

    /** What is broken, stable. */
    public Code code() {
        return code;
    }

    /** The values a message shows, by name. */
    public SortedMap<String, String> details() {
        return details;
    }
}
