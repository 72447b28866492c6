package org.sunledger.io;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/** Takes the decoded text of one file apart, once, from its header to its last row. */
final class CsvParsing {

    /** How much of a row a message shows. */
    private static final int EXCERPT = 60;

    private final String file;
    private final Supplier<String> sha256;
    private final DecodedText decoded;
    private final CsvOptions options;
    private final List<Failure> failures = new ArrayList<>();
    private final List<CsvRow> rows = new ArrayList<>();
    private final List<CsvRow> misshapen = new ArrayList<>();
    private List<String> header = List.of();
    private long headerLine;
    private char delimiter = ',';
    private boolean tooMany;

    CsvParsing(String file, Supplier<String> sha256, DecodedText decoded, CsvOptions options) {
        this.file = file;
        this.sha256 = sha256;
        this.decoded = decoded;
        this.options = options;
    }

    Loaded<CsvTable> table() {
        String text = decoded.text();
        int start = QuoteTrace.offsetOfLine(text, options.skipLines());
        if (!text.substring(start).isBlank()) {
            delimiter = delimiter(text, start);
            parse(text, start);
        }
        if (header.isEmpty() && failures.isEmpty()) {
            long lines = text.lines().count();
            int skipped = options.skipLines();
            failures.add(
                    Failure.of(Code.CSV_HEADER_MISSING, Place.file(file), "", "", "lines", lines, "skipped", skipped));
        }
        CsvTable table =
                new CsvTable(file, sha256.get(), decoded.encoding(), delimiter, headerLine, header, rows, misshapen);
        return new Loaded<>(table, failures);
    }

    /** The separator of the first line that is not blank: a comma unless it has none and another instead. */
    private static char delimiter(String text, int start) {
        String line = text.substring(start)
                .lines()
                .filter(l -> !l.isBlank())
                .findFirst()
                .orElse("");
        if (line.indexOf(',') < 0 && line.indexOf('\t') >= 0) {
            return '\t';
        }
        return line.indexOf(',') < 0 && line.indexOf(';') >= 0 ? ';' : ',';
    }

    private void parse(String text, int start) {
        long firstLine = options.skipLines() + 1L;
        if (PlainLines.arePlain(text, start)) {
            PlainLines lines = new PlainLines(text, start, delimiter, firstLine);
            while (lines.hasNext() && !tooMany) {
                accept(lines.next());
                checkLimits(lines.line());
            }
        } else {
            parseQuoted(text, start, firstLine);
        }
    }

    private void parseQuoted(String text, int start, long firstLine) {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        long line = firstLine;
        try (CSVParser parser = CSVParser.parse(new StringReader(text.substring(start)), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (!tooMany && records.hasNext()) {
                accept(row(records.next(), line));
                line = firstLine + parser.getCurrentLineNumber();
                checkLimits(line);
            }
        } catch (UncheckedIOException | IOException brokenQuote) {
            // A StringReader does not fail, so the parser met a quote that it cannot make sense of.
            failures.add(openQuote(text, line));
        }
    }

    /** Stops at the row that is one too many. */
    private void checkLimits(long line) {
        CsvOptions.Limits limits = options.limits();
        if (rows.size() > limits.rows()) {
            tooMany(Code.CSV_TOO_MANY_ROWS, line, rows.size(), limits.rows());
        } else if (header.size() > limits.columns()) {
            tooMany(Code.CSV_TOO_MANY_COLUMNS, line, header.size(), limits.columns());
        }
    }

    private void tooMany(Code code, long line, int found, int limit) {
        tooMany = true;
        failures.add(Failure.of(code, new Place(file, line, 0), "", "", "found", found, "limit", limit));
    }

    private Failure openQuote(String text, long rowLine) {
        QuoteTrace trace = QuoteTrace.of(text, QuoteTrace.offsetOfLine(text, rowLine - 1), rowLine, delimiter);
        Place place = new Place(file, trace.line(), trace.column());
        String excerpt = excerptOfLine(text, trace.line());
        return trace.strayLine() == 0
                ? Failure.of(Code.CSV_QUOTE_OPEN, place, "", excerpt)
                : Failure.of(Code.CSV_QUOTE_STRAY, place, "", excerpt, "closed", trace.strayLine());
    }

    private static String excerptOfLine(String text, long line) {
        String rest = text.substring(QuoteTrace.offsetOfLine(text, line - 1));
        return shortened(rest.lines().findFirst().orElse(""));
    }

    private static String shortened(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }

    private void accept(CsvRow row) {
        if (row.isBlank()) {
            return;
        }
        if (header.isEmpty()) {
            headerLine = row.line();
            header = withoutTrailingBlanks(row.cells());
            checkHeader();
        } else {
            acceptRow(row);
        }
    }

    private CsvRow row(CSVRecord values, long line) {
        int size = values.size();
        List<String> cells = new ArrayList<>(size);
        List<Long> lines = List.of();
        long at = line;
        for (int i = 0; i < size; i++) {
            String value = values.get(i);
            if (at > line && lines.isEmpty()) {
                lines = new ArrayList<>(Collections.nCopies(i, line));
            }
            if (at > line) {
                lines.add(at);
            }
            at += value.indexOf('\n') < 0 && value.indexOf('\r') < 0 ? 0 : linesIn(value);
            cells.add(Guard.off(value));
        }
        return new CsvRow(line, cells, lines);
    }

    private static long linesIn(String value) {
        long lines = 0;
        for (int i = 0; i < value.length(); i++) {
            lines += QuoteTrace.endsLine(value, i) ? 1 : 0;
        }
        return lines;
    }

    private static List<String> withoutTrailingBlanks(List<String> cells) {
        int size = cells.size();
        while (size > 0 && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return List.copyOf(cells.subList(0, size));
    }

    private void checkHeader() {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < header.size() && !options.isLoose(); i++) {
            String name = header.get(i);
            Place place = new Place(file, headerLine, i + 1);
            if (name.isEmpty()) {
                failures.add(Failure.of(Code.CSV_HEADER_UNNAMED, place, "", ""));
            } else if (!seen.add(HeaderName.fold(name))) {
                failures.add(Failure.of(Code.CSV_HEADER_DUPLICATE, place, name, name));
            }
        }
    }

    private void acceptRow(CsvRow row) {
        // Spreadsheets end their rows with as many separators as their widest row; empty values there are no values.
        CsvRow fitted = row.cells().size() > header.size()
                ? new CsvRow(row.line(), trimmedTo(header.size(), row.cells()), row.cellLines())
                : row;
        List<String> cells = fitted.cells();
        if (cells.size() != header.size()) {
            misshapen.add(fitted);
            failures.add(Failure.of(
                    Code.CSV_RAGGED,
                    new Place(file, row.line(), Math.min(cells.size(), header.size()) + 1),
                    "",
                    shortened(String.join(String.valueOf(delimiter), cells)),
                    "found",
                    cells.size(),
                    "expected",
                    header.size()));
        } else if (!hasTooLargeField(fitted)) {
            rows.add(fitted);
        }
    }

    private static List<String> trimmedTo(int width, List<String> cells) {
        int size = cells.size();
        while (size > width && cells.get(size - 1).isEmpty()) {
            size--;
        }
        return cells.subList(0, size);
    }

    private boolean hasTooLargeField(CsvRow row) {
        int limit = options.limits().fieldBytes();
        boolean tooLarge = false;
        for (int i = 0; i < row.cells().size(); i++) {
            String value = row.cell(i);
            // A character takes at most three bytes for each UTF-16 unit, so most fields need no counting.
            if (value.length() > limit / 3 && value.getBytes(StandardCharsets.UTF_8).length > limit) {
                tooLarge = true;
                failures.add(Failure.of(
                        Code.CSV_FIELD_TOO_LARGE,
                        new Place(file, row.lineOf(i), i + 1),
                        header.get(i),
                        shortened(value),
                        "found",
                        value.getBytes(StandardCharsets.UTF_8).length,
                        "limit",
                        limit));
            }
        }
        if (tooLarge) {
            misshapen.add(row);
        }
        return tooLarge;
    }
}
