package org.sunledger.io.bank;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.FileKind;
import org.sunledger.io.SheetText;
import org.sunledger.io.TextEncoding;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/**
 * Reads bank and wallet files with a profile. A file that cannot be read has its reason in {@link BankFile#problems()};
 * nothing is thrown for what is wrong with a file. Immutable.
 *
 * @param profile what the layout means
 * @param currency the currency the amounts are in, that of the book
 * @param namedEncoding the encoding somebody named; null to take that of the profile, or to find it out
 */
public record BankReader(
        BankProfile profile,
        CurrencyUnit currency,
        @Nullable TextEncoding namedEncoding) {

    private static final int LARGE = 4 << 20;

    /** Reads with a profile; the encoding is that of the profile, or found out. */
    public static BankReader of(BankProfile profile, CurrencyUnit currency) {
        return new BankReader(profile, currency, null);
    }

    /** Reads the file at a path; what is wrong names it as the path is written. */
    public BankFile read(Path path) {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            return unread(file, "", Failure.of(Code.CSV_DIRECTORY, Place.file(file), "", ""));
        }
        try {
            long size = Files.size(path);
            return size > CsvOptions.Limits.DEFAULT.fileBytes()
                    ? tooLarge(file, size)
                    : read(file, Files.readAllBytes(path));
        } catch (NoSuchFileException | NotDirectoryException missing) {
            return unread(file, "", Failure.of(Code.CSV_FILE_MISSING, Place.file(file), "", ""));
        } catch (IOException refused) {
            String reason = refused.getClass().getSimpleName().replace("Exception", "");
            return unread(file, "", Failure.of(Code.CSV_FILE_UNREADABLE, Place.file(file), "", "", "reason", reason));
        }
    }

    /** Reads a file that is in memory; what is wrong calls it {@code file}. */
    public BankFile read(String file, byte[] bytes) {
        if (bytes.length > CsvOptions.Limits.DEFAULT.fileBytes()) {
            return tooLarge(file, bytes.length);
        }
        // Hashing takes as long as a fifth of the reading, and neither waits for the other.
        CompletableFuture<String> digest = bytes.length > LARGE
                ? CompletableFuture.supplyAsync(() -> sha256(bytes))
                : CompletableFuture.completedFuture(sha256(bytes));
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return unread(
                    file,
                    digest.join(),
                    Failure.of(
                            Code.CSV_OTHER_KIND,
                            Place.file(file),
                            "",
                            "",
                            "found",
                            kind.get().text()));
        }
        TextEncoding named = namedEncoding == null ? profile.writing().namedEncoding() : namedEncoding;
        BankText text = BankText.of(bytes, named);
        if (isBlank(text)) {
            return unread(file, digest.join(), Failure.of(Code.CSV_EMPTY, Place.file(file), "", ""));
        }
        return new BankReading(file, digest::join, text, profile, new Amounts(currency)).read();
    }

    /** Reads a sheet of a workbook; its lines are the rows of the sheet. */
    public BankFile read(SheetText sheet) {
        BankText text = BankText.of(sheet);
        return isBlank(text)
                ? unread(sheet.file(), sheet.sha256(), Failure.of(Code.CSV_EMPTY, Place.file(sheet.file()), "", ""))
                : new BankReading(sheet.file(), sheet::sha256, text, profile, new Amounts(currency)).read();
    }

    /** A file that could not be opened, and why. */
    public BankFile refused(String file, Failure problem) {
        return unread(file, "", problem);
    }

    private static boolean isBlank(BankText text) {
        for (int i = 0; i < text.length(); i++) {
            if (!BankRecords.isPadding(text.text()[i])) {
                return false;
            }
        }
        return true;
    }

    private BankFile tooLarge(String file, long size) {
        return unread(
                file,
                "",
                Failure.of(
                        Code.CSV_FILE_TOO_LARGE,
                        Place.file(file),
                        "",
                        "",
                        "found",
                        size,
                        "limit",
                        CsvOptions.Limits.DEFAULT.fileBytes()));
    }

    private BankFile unread(String file, String sha256, Failure problem) {
        return new BankFile(
                file,
                sha256,
                TextEncoding.UTF_8,
                profile,
                "",
                0,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(problem),
                BankFile.Sums.NONE);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
