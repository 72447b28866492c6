package org.sunledger.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/**
 * A CSV file of any length, row by row: what {@link CsvFile} reads, without keeping the rows. A million rows then cost
 * what the reader of them keeps.
 */
public final class CsvStream {
    private static final int BEGINNING = 1 << 16;

    private final String file;
    private final String sha256;
    private final CsvOptions options;
    private final String text;
    private final byte[] plain;
    private final char delimiter;
    private final List<String> header;
    private final long headerLine;

    private CsvStream(String file, byte[] bytes, String text, boolean isPlain, CsvOptions options, CsvTable head) {
        this.file = file;
        this.sha256 = HexFormat.of().formatHex(CsvFile.digest(bytes));
        this.text = text;
        this.plain = isPlain ? bytes : new byte[0];
        this.options = options;
        this.delimiter = head.delimiter();
        this.header = head.header();
        this.headerLine = head.headerLine();
    }

    /** What is given each row. */
    public interface Rows {
        /** A row that has one cell for each header; the array is used again for the next row. */
        void row(int line, String[] cells);

        /** A row that has not, but so many. */
        void misshapen(int line, int found);
    }

    /** Opens a file; empty with the failures when it cannot be read or has no usable header. */
    public static Loaded<Optional<CsvStream>> open(Path path, CsvOptions options) {
        String file = path.toString();
        if (Files.isDirectory(path)) {
            return none(Failure.of(Code.CSV_DIRECTORY, Place.file(file), "", ""));
        }
        try {
            if (Files.size(path) > options.limits().fileBytes()) {
                return new Loaded<>(
                        Optional.empty(), CsvFile.read(path, options).failures());
            }
            return open(file, Files.readAllBytes(path), options);
        } catch (NoSuchFileException | NotDirectoryException missing) {
            return none(Failure.of(Code.CSV_FILE_MISSING, Place.file(file), "", ""));
        } catch (IOException refused) {
            String reason = refused.getClass().getSimpleName().replace("Exception", "");
            return none(Failure.of(Code.CSV_FILE_UNREADABLE, Place.file(file), "", "", "reason", reason));
        }
    }

    /** Opens a file that is in memory. */
    public static Loaded<Optional<CsvStream>> open(String file, byte[] bytes, CsvOptions options) {
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return none(Failure.of(
                    Code.CSV_OTHER_KIND,
                    Place.file(file),
                    "",
                    "",
                    "found",
                    kind.get().text()));
        }
        boolean named = options.encoding()
                .filter(encoding -> encoding != TextEncoding.UTF_8)
                .isPresent();
        if (!named && PlainRows.arePlain(bytes)) {
            String beginning = beginning(bytes);
            String head = upToSecondRow(beginning, options.skipLines());
            if (head.length() < beginning.length() || beginning.length() == bytes.length) {
                return withHeader(file, bytes, "", true, new DecodedText(TextEncoding.UTF_8, head, -1), options);
            }
        }
        DecodedText decoded = DecodedText.of(bytes, options);
        if (!decoded.isWhole()) {
            // The other reader says best what is wrong with it.
            return new Loaded<>(
                    Optional.empty(), CsvFile.read(file, bytes, options).failures());
        }
        String head = upToSecondRow(decoded.text(), options.skipLines());
        return withHeader(file, bytes, decoded.text(), false, new DecodedText(decoded.encoding(), head, -1), options);
    }

    /** So much of a file as its header needs, up to the end of a line. */
    private static String beginning(byte[] bytes) {
        int mark = TextEncoding.UTF_8.markLength(bytes);
        int end = Math.min(bytes.length, BEGINNING);
        while (end < bytes.length && end > mark && bytes[end - 1] != '\n') {
            end--;
        }
        return new String(bytes, mark, end - mark, StandardCharsets.UTF_8);
    }

    private static Loaded<Optional<CsvStream>> withHeader(
            String file, byte[] bytes, String text, boolean isPlain, DecodedText head, CsvOptions options) {
        if (head.text().isBlank()) {
            return new Loaded<>(
                    Optional.empty(), CsvFile.read(file, bytes, options).failures());
        }
        Loaded<CsvTable> table = new CsvParsing(file, () -> "", head, options).table();
        List<Failure> failures = table.failures().stream()
                .filter(failure -> failure.place().line() <= table.value().headerLine()
                        || table.value().headerLine() == 0)
                .toList();
        if (!failures.isEmpty()) {
            return new Loaded<>(Optional.empty(), failures);
        }
        return new Loaded<>(Optional.of(new CsvStream(file, bytes, text, isPlain, options, table.value())), List.of());
    }

    /** The beginning of a text: the lines to skip and the first line that is not blank. */
    private static String upToSecondRow(String text, int skipLines) {
        int at = QuoteTrace.offsetOfLine(text, skipLines);
        int quotes = 0;
        boolean anything = false;
        for (; at < text.length(); at++) {
            char c = text.charAt(at);
            quotes += c == '"' ? 1 : 0;
            anything |= c > ' ';
            if ((c == '\n' || c == '\r') && anything && quotes % 2 == 0) {
                break;
            }
        }
        return text.substring(0, at);
    }

    private static Loaded<Optional<CsvStream>> none(Failure failure) {
        return new Loaded<>(Optional.empty(), List.of(failure));
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The digest of its bytes, in hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** The headers as they stand there. */
    public List<String> header() {
        return header;
    }

    /** The line of the header, from 1. */
    public long headerLine() {
        return headerLine;
    }

    /** Reads all rows; what is returned makes the rest of the file unreadable. */
    public List<Failure> read(Rows rows) {
        String[] cells = new String[header.size()];
        if (plain.length > 0) {
            int start = TextEncoding.UTF_8.markLength(plain);
            new PlainRows(plain, delimiter).read(start, 1, Math.max(headerLine, options.skipLines()), cells, rows);
            return List.of();
        }
        return readQuoted(cells, rows);
    }

    private List<Failure> readQuoted(String[] cells, Rows rows) {
        List<Failure> failures = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        long line = options.skipLines() + 1L;
        int start = QuoteTrace.offsetOfLine(text, options.skipLines());
        try (CSVParser parser = CSVParser.parse(new StringReader(start == 0 ? text : text.substring(start)), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord values = records.next();
                if (line > headerLine) {
                    accept(values, (int) line, cells, rows);
                }
                line = options.skipLines() + parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException | IOException brokenQuote) {
            failures.add(Failure.of(Code.CSV_QUOTE_OPEN, new Place(file, line, 1), "", ""));
        }
        return failures;
    }

    private static void accept(CSVRecord values, int line, String[] cells, Rows rows) {
        int size = values.size();
        boolean blank = true;
        boolean tooMany = false;
        for (int i = 0; i < size; i++) {
            String cell = Guard.off(values.get(i));
            blank &= cell.isEmpty();
            if (i < cells.length) {
                cells[i] = cell;
            } else {
                tooMany |= !cell.isEmpty();
            }
        }
        if (blank) {
            return;
        }
        if (tooMany || size < cells.length) {
            rows.misshapen(line, size);
        } else {
            rows.row(line, cells);
        }
    }
}
