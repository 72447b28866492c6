package org.sunledger.cli.shell;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.StoreException;

/**
 * Why a file could not be written. What a person can do something about has a sentence in both languages; what the
 * machine says of anything else is shown as it is.
 */
public enum NotWritten {
    /** There is no such folder. */
    NO_FOLDER,
    /** It is a folder itself. */
    IS_FOLDER,
    /** This user may not write there. */
    NO_PERMISSION;

    /** The detail under which the reason stands. */
    static final String PROBLEM = "problem";

    /** The name of the sentence. */
    String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal of a file, named as it was typed. */
    public StoreException of(String typed) {
        return refusal(typed, key(), null);
    }

    /** The refusal that follows from what the machine said. */
    public static StoreException because(IOException refused, String typed) {
        return refusal(typed, problem(refused), refused);
    }

    private static String problem(IOException refused) {
        if (refused instanceof AccessDeniedException) {
            return NO_PERMISSION.key();
        }
        if (refused instanceof NoSuchFileException) {
            return NO_FOLDER.key();
        }
        String reason = refused instanceof FileSystemException system ? system.getReason() : refused.getMessage();
        return reason == null ? refused.getClass().getSimpleName() : reason;
    }

    private static StoreException refusal(String typed, String problem, @Nullable IOException refused) {
        return new StoreException(Code.OUTPUT_NOT_WRITTEN, false, refused, "file", typed, PROBLEM, problem);
    }
}
