package org.sunledger.planted;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A case as files of a folder, UTF-8, comma-separated, with a header.
 *
 * <ul>
 *   <li>{@code book.csv}, {@code bank.csv}: {@code id,date,amount,reference,counterparty,memo}; the only files that a
 *       matcher may see
 *   <li>{@code truth.csv}: {@code side,id,group,twins,keyed,review,allowed,operators}, one row for each line of both
 *       files; lists are divided by spaces
 *   <li>{@code case.csv}: {@code name,value}; level, seed, period and balances
 * </ul>
 */
public final class CaseFiles {

    private static final String[] LINE = {"id", "date", "amount", "reference", "counterparty", "memo"};
    private static final String[] TRUTH = {"side", "id", "group", "twins", "keyed", "review", "allowed", "operators"};
    private static final CSVFormat READ =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CaseFiles() {}

    /** Writes the four files; the folder is made where it is missing. */
    public static void write(PlantedCase planted, Path folder) throws IOException {
        Files.createDirectories(folder);
        lines(planted.book(), folder.resolve("book.csv"));
        lines(planted.bank(), folder.resolve("bank.csv"));
        truth(planted, folder.resolve("truth.csv"));
        try (CsvOut out = new CsvOut(folder.resolve("case.csv"), "name", "value")) {
            out.row("level", planted.level());
            out.row("seed", planted.seed());
            out.row("from", planted.from());
            out.row("to", planted.to());
            for (Side side : Side.values()) {
                out.row(word(side) + "-opening", decimal(planted.opening(side)));
                out.row(word(side) + "-closing", decimal(planted.closing(side)));
            }
        }
    }

    private static void lines(List<Line> lines, Path file) throws IOException {
        try (CsvOut out = new CsvOut(file, LINE)) {
            for (Line line : lines) {
                out.row(
                        line.id(),
                        line.date(),
                        decimal(line.amount()),
                        line.reference(),
                        line.counterparty(),
                        line.memo());
            }
        }
    }

    private static void truth(PlantedCase planted, Path file) throws IOException {
        Map<Integer, TrueGroup> groups = new HashMap<>();
        planted.groups().forEach(group -> groups.put(group.number(), group));
        try (CsvOut out = new CsvOut(file, TRUTH)) {
            for (Verdict verdict : planted.verdicts()) {
                TrueGroup group = groups.get(verdict.group());
                out.row(
                        word(verdict.side()),
                        verdict.id(),
                        verdict.group() == 0 ? "" : verdict.group(),
                        verdict.twins() == 0 ? "" : verdict.twins(),
                        group != null && group.keyed() ? "keyed" : "",
                        group != null && group.review() ? "review" : "",
                        words(verdict.allowed()),
                        words(verdict.marks()));
            }
        }
    }

    /** Reads the four files of a folder. */
    public static PlantedCase read(Path folder) throws IOException {
        Map<String, String> said = new HashMap<>();
        for (CSVRecord row : rows(folder.resolve("case.csv"))) {
            said.put(row.get("name"), row.get("value"));
        }
        List<Verdict> verdicts = new ArrayList<>();
        Map<Integer, List<CSVRecord>> members = new LinkedHashMap<>();
        for (CSVRecord row : rows(folder.resolve("truth.csv"))) {
            verdicts.add(verdict(row));
            if (!row.get("group").isEmpty()) {
                members.computeIfAbsent(number(row.get("group")), group -> new ArrayList<>())
                        .add(row);
            }
        }
        return new PlantedCase(
                said(said, "level"),
                Long.parseLong(said(said, "seed")),
                LocalDate.parse(said(said, "from")),
                LocalDate.parse(said(said, "to")),
                minorUnits(said(said, "book-opening")),
                minorUnits(said(said, "bank-opening")),
                readLines(folder.resolve("book.csv")),
                readLines(folder.resolve("bank.csv")),
                members.entrySet().stream()
                        .map(group -> group(group.getKey(), group.getValue()))
                        .toList(),
                verdicts);
    }

    private static String said(Map<String, String> said, String name) {
        String value = said.get(name);
        if (value == null) {
            throw new IllegalArgumentException("case.csv does not say " + name);
        }
        return value;
    }

    /** Reads the lines of one side, as a matcher sees them. */
    public static List<Line> readLines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (CSVRecord row : rows(file)) {
            lines.add(new Line(
                    row.get("id"),
                    LocalDate.parse(row.get("date")),
                    minorUnits(row.get("amount")),
                    row.get("reference"),
                    row.get("counterparty"),
                    row.get("memo")));
        }
        return lines;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return READ.parse(reader).getRecords();
        }
    }

    private static Verdict verdict(CSVRecord row) {
        Set<Outcome> allowed = EnumSet.noneOf(Outcome.class);
        for (String word : list(row.get("allowed"))) {
            allowed.add(Outcome.valueOf(constant(word)));
        }
        return new Verdict(
                row.get("side").equals(word(Side.BOOK)) ? Side.BOOK : Side.BANK,
                row.get("id"),
                number(row.get("group")),
                number(row.get("twins")),
                allowed,
                operators(row));
    }

    private static TrueGroup group(int number, List<CSVRecord> rows) {
        return new TrueGroup(
                number,
                ids(rows, Side.BOOK),
                ids(rows, Side.BANK),
                operators(rows.get(0)),
                rows.get(0).get("keyed").equals("keyed"),
                rows.get(0).get("review").equals("review"));
    }

    private static List<String> ids(List<CSVRecord> rows, Side side) {
        return rows.stream()
                .filter(row -> row.get("side").equals(word(side)))
                .map(row -> row.get("id"))
                .toList();
    }

    private static Set<Operator> operators(CSVRecord row) {
        Set<Operator> operators = EnumSet.noneOf(Operator.class);
        for (String word : list(row.get("operators"))) {
            operators.add(Operator.valueOf(constant(word)));
        }
        return operators;
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }

    private static int number(String text) {
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    /** An amount of minor units with two decimals. */
    public static String decimal(long minorUnits) {
        return BigDecimal.valueOf(minorUnits, 2).toPlainString();
    }

    /** The minor units of an amount with two decimals at most. */
    public static long minorUnits(String decimal) {
        return new BigDecimal(decimal).movePointRight(2).longValueExact();
    }

    /** A constant as it is written in files: {@code MISSING_IN_BANK} is {@code missing-in-bank}. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String words(Collection<? extends Enum<?>> constants) {
        Set<String> words = new TreeSet<>();
        constants.forEach(constant -> words.add(word(constant)));
        return String.join(" ", words);
    }
}
