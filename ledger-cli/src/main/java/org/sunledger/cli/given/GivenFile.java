package org.sunledger.cli.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/**
 * A file that somebody named and that is read whole: a report, a checkpoint, a proof, a key.
 *
 * @param path where it is
 * @param shown its name as it was typed, for messages
 */
public record GivenFile(Path path, String shown) {
    public static GivenFile of(Session session, String typed) {
        return new GivenFile(session.surroundings().path(typed), typed);
    }

    /** True when there is anything of that name. */
    public boolean exists() {
        return Files.exists(path);
    }

    /** Its bytes; refused when it is not there, cannot be read or is larger than that. */
    public byte[] bytes(long atMost) {
        if (Files.isDirectory(path)) {
            throw refusal(Code.CSV_DIRECTORY);
        }
        try {
            long size = Files.size(path);
            if (size > atMost) {
                throw refusal(Code.CSV_FILE_TOO_LARGE, "found", size, "limit", atMost);
            }
            return Files.readAllBytes(path);
        } catch (NoSuchFileException | NotDirectoryException missing) {
            throw refusal(Code.CSV_FILE_MISSING);
        } catch (IOException unreadable) {
            String reason = unreadable.getClass().getSimpleName().replace("Exception", "");
            throw refusal(Code.CSV_FILE_UNREADABLE, "reason", reason);
        }
    }

    /** The file is wrong, for this reason. */
    public Refusal refusal(Code code, Object... namesAndValues) {
        return Refusal.ofFiles(List.of(Failure.of(code, Place.file(shown), "", "", namesAndValues)));
    }
}
