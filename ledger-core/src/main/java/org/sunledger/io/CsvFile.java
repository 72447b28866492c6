package org.sunledger.io;

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
import java.util.function.Supplier;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/**
 * Reads a CSV file as treasurers have them.
 *
 * <p>The encoding is found out or named, the separator is a comma unless the header has none and tabs or semicolons
 * instead, lines end in any way, values lose the padding that banks add. A file that is no such file is refused and
 * named for what it is. Of a file that can be read, every row either is in the table or has a failure with its line.
 */
public final class CsvFile {

    /** From so many bytes on a file is worth calling for help. */
    private static final int LONG = 1 << 20;

    private CsvFile() {}

    /** Reads the file at a path; failures name it as the path is written. */
    public static Loaded<CsvTable> read(Path path, CsvOptions options) {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            return unread(file, "", Failure.of(Code.CSV_DIRECTORY, Place.file(file), "", ""));
        }
        try {
            long size = Files.size(path);
            if (size > options.limits().fileBytes()) {
                return tooLarge(file, size, options);
            }
            return read(file, Files.readAllBytes(path), options);
        } catch (NoSuchFileException | NotDirectoryException missing) {
            return unread(file, "", Failure.of(Code.CSV_FILE_MISSING, Place.file(file), "", ""));
        } catch (IOException refused) {
            String reason = refused.getClass().getSimpleName().replace("Exception", "");
            return unread(file, "", Failure.of(Code.CSV_FILE_UNREADABLE, Place.file(file), "", "", "reason", reason));
        }
    }

    /** Reads a file that is already in memory; failures call it {@code file}. */
    public static Loaded<CsvTable> read(String file, byte[] bytes, CsvOptions options) {
        if (bytes.length > options.limits().fileBytes()) {
            return tooLarge(file, bytes.length, options);
        }
        Supplier<String> sha256 = sha256(bytes);
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            String found = kind.get().text();
            return unread(
                    file, sha256.get(), Failure.of(Code.CSV_OTHER_KIND, Place.file(file), "", "", "found", found));
        }
        DecodedText decoded = DecodedText.of(bytes, options);
        if (!decoded.isWhole()) {
            return unread(file, sha256.get(), broken(file, decoded, options));
        }
        if (decoded.text().isBlank()) {
            return unread(file, sha256.get(), Failure.of(Code.CSV_EMPTY, Place.file(file), "", ""));
        }
        return new CsvParsing(file, sha256, decoded, options).table();
    }

    /** Reads a sheet of a workbook; its lines are the rows of the sheet. */
    public static Loaded<CsvTable> read(SheetText sheet, CsvOptions options) {
        if (sheet.text().isBlank()) {
            return unread(sheet.file(), sheet.sha256(), Failure.of(Code.CSV_EMPTY, Place.file(sheet.file()), "", ""));
        }
        DecodedText rows = new DecodedText(TextEncoding.XLSX, sheet.text(), -1);
        return new CsvParsing(sheet.file(), sheet::sha256, rows, options).table();
    }

    /** A file of which nothing could be read, and why. */
    public static Loaded<CsvTable> unread(String file, String sha256, Failure failure) {
        return new Loaded<>(CsvTable.unread(file, sha256), List.of(failure));
    }

    private static Failure broken(String file, DecodedText decoded, CsvOptions options) {
        String before = decoded.text();
        long line = 1 + before.chars().filter(c -> c == '\n').count();
        String excerpt = before.substring(Math.max(before.lastIndexOf('\n') + 1, before.length() - 40));
        return Failure.of(
                Code.CSV_ENCODING_BROKEN,
                new Place(file, line, 0),
                "",
                excerpt.strip(),
                "encoding",
                decoded.encoding().text(),
                "offset",
                decoded.brokenAt(),
                "chosen",
                options.encoding().isPresent() ? "named" : "detected");
    }

    private static Loaded<CsvTable> tooLarge(String file, long size, CsvOptions options) {
        long limit = options.limits().fileBytes();
        return unread(
                file, "", Failure.of(Code.CSV_FILE_TOO_LARGE, Place.file(file), "", "", "found", size, "limit", limit));
    }

    /** The digest of a file; another thread works that of a long one out while the file is read. */
    private static Supplier<String> sha256(byte[] bytes) {
        Supplier<String> hex = () -> HexFormat.of().formatHex(digest(bytes));
        return bytes.length < LONG ? hex : CompletableFuture.supplyAsync(hex)::join;
    }

    static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
