package org.sunledger.outcome;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The machine or the store refused: busy, full, read-only, no permission, not a book. Nothing was written. */
public final class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;
    private final transient SortedMap<String, String> details;
    private final boolean retryable;

    public StoreException(Code code, boolean retryable, @Nullable Throwable cause, Object... namesAndValues) {
        super(code.text() + " " + Details.of(namesAndValues), cause);
        this.code = code;
        this.retryable = retryable;
        this.details = Details.of(namesAndValues);
    }

    /** What happened, stable. */
    public Code code() {
        return code;
    }

    /** The values a message shows, by name. */
    public SortedMap<String, String> details() {
        return details;
    }

    /** True when the same call may succeed later, as when another writer held the book. */
    public boolean retryable() {
        return retryable;
    }
}
