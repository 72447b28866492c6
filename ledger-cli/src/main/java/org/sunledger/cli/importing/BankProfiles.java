package org.sunledger.cli.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.bank.BankProfile;
import org.sunledger.outcome.Code;

/** Finds the profile that {@code --profile} names: one that comes with this version, or a file. */
public final class BankProfiles {
    private static final long MOST_BYTES = 1 << 20;

    private BankProfiles() {}

    public static BankProfile named(Session session, String name) {
        Optional<BankProfile> shipped = BankProfile.find(name);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        return Refusal.granted(BankProfile.read(text(session, name)));
    }

    /** The text of a JSON file that somebody wrote. */
    static String text(Session session, String name) {
        Path path = session.surroundings().path(name);
        try {
            if (Files.isRegularFile(path) && Files.size(path) <= MOST_BYTES) {
                String text = Files.readString(path);
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            }
        } catch (IOException unreadable) {
            throw Refusal.of(
                    Code.BANK_PROFILE_NOT_JSON,
                    "profile",
                    "problem",
                    unreadable.getClass().getSimpleName());
        }
        throw Refusal.of(
                Code.BANK_PROFILE_UNKNOWN, "profile", "found", name, "known", String.join(", ", BankProfile.shipped()));
    }
}
