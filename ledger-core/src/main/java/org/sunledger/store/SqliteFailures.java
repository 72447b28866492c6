package org.sunledger.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.StoreException;

/** Turns what SQLite reports into what a caller can act on. The numbers are SQLite's primary result codes. */
record SqliteFailures(Path book, Access access) {
    static final int CONSTRAINT = 19;

    private static final int PERMISSION = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READ_ONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int NOT_AUTHORISED = 23;
    private static final int NOT_A_DATABASE = 26;

    /** What to throw for a failure of the database. */
    RuntimeException of(SQLException failure) {
        return switch (failure.getErrorCode() & 0xFF) {
            case BUSY, LOCKED -> new StoreException(Code.STORE_CONTENDED, true, failure, "book", book);
            case READ_ONLY -> refused(whyNotWritten(), failure);
            // The book itself was there to be opened: what could not be opened is the journal beside it.
            case CANNOT_OPEN ->
                refused(access == Access.READ_ONLY ? Code.STORE_NO_PERMISSION : Code.STORE_READ_ONLY, failure);
            case PERMISSION, NOT_AUTHORISED -> refused(Code.STORE_NO_PERMISSION, failure);
            case FULL -> refused(Code.STORE_FULL, failure);
            case NOT_A_DATABASE -> refused(Code.STORE_NOT_A_BOOK, failure);
            case CORRUPT -> damaged(String.valueOf(failure.getMessage()));
            default -> failed(failure);
        };
    }

    /** A read-only opening only ever reads, and reading needs to write in one case: to undo an interrupted write. */
    private Code whyNotWritten() {
        return access == Access.READ_ONLY ? Code.STORE_UNFINISHED : Code.STORE_READ_ONLY;
    }

    StoreException refused(Code code, Throwable cause) {
        return new StoreException(code, false, cause, "book", book);
    }

    StoreException failed(Throwable cause) {
        return new StoreException(
                Code.STORE_FAILED, false, cause, "book", book, "problem", String.valueOf(cause.getMessage()));
    }

    IntegrityException damaged(String problem) {
        return new IntegrityException(Code.STORE_DAMAGED, "book", book, "problem", problem);
    }
}
