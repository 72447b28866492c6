package org.sunledger.io.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.sunledger.audit.sampling.Population;
import org.sunledger.audit.sampling.PopulationItem;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
import org.sunledger.io.foreign.ForeignAmounts;
import org.sunledger.io.foreign.ForeignHeader;
import org.sunledger.io.foreign.ForeignOpening;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;

/**
 * A population from a file of any shape: each row is an item.
 *
 * @param population the items
 * @param chosen under which headers amount and id stand, by name, so that the same file gives the same items again
 */
public record CsvPopulation(Population population, Map<String, String> chosen) {
    /** Under which header the amount stands. */
    public static final String AMOUNT = "amount";

    /** Under which header the id stands. */
    public static final String ID = "id";

    private static final int ABOUT = 120;
    private static final Map<String, List<String>> NAMES = Map.of(
            AMOUNT,
            names(
                    List.of("amount", "金额", "账面金额", "book value", "book", "交易金额", "发生额"),
                    ForeignHeader.names(AMOUNT),
                    List.of("balance", "余额")),
            ID,
            names(
                    List.of(
                            "id",
                            "编号",
                            "凭证号",
                            "流水号",
                            "voucher",
                            "invoice",
                            "invoice number",
                            "reference",
                            "account",
                            "no"),
                    ForeignHeader.names("number"),
                    ForeignHeader.names(ID)));

    private static List<String> names(List<String> own, List<String> foreign, List<String> more) {
        return Stream.of(own, foreign, more).flatMap(List::stream).toList();
    }

    public CsvPopulation {
        chosen = Map.copyOf(chosen);
    }

    /**
     * Takes the items of a table. Every row counts: one that is misshapen or whose amount cannot be read is a failure,
     * because a population with a hole is another population.
     *
     * @param headers for amount and id, under which header they stand; found by the usual names where nothing is said
     */
    public static Loaded<Optional<CsvPopulation>> of(CsvTable table, Map<String, String> headers, Amounts amounts) {
        List<Failure> failures = new ArrayList<>();
        for (String name : headers.keySet()) {
            if (!NAMES.containsKey(name)) {
                failures.add(Failure.of(
                        Code.CSV_MAP_COLUMN_UNKNOWN,
                        table.headerPlace(),
                        "",
                        "",
                        "found",
                        name,
                        "kind",
                        "sample",
                        "known",
                        AMOUNT + ", " + ID));
            }
        }
        int amount = place(table, AMOUNT, headers, failures);
        int id = place(table, ID, headers, failures);
        if (amount < 0 && failures.isEmpty()) {
            failures.add(Failure.of(
                    Code.CSV_COLUMN_MISSING,
                    table.headerPlace(),
                    AMOUNT,
                    "",
                    "chinese",
                    "金额",
                    "present",
                    String.join(", ", table.header())));
        }
        if (!failures.isEmpty()) {
            return new Loaded<>(Optional.empty(), failures);
        }
        List<PopulationItem> items = items(table, amount, id, amounts, failures);
        long sum = 0;
        for (PopulationItem item : items) {
            // Each amount is far below the end of a long, so the sum is caught before it turns over.
            sum = Math.min(Long.MAX_VALUE / 2, sum + Math.abs(item.amountMinor()));
        }
        if (sum > Amounts.MAX_MINOR) {
            failures.add(
                    Failure.of(Code.AMOUNT_OVERFLOW, table.headerPlace(), AMOUNT, "", "amount", amounts.grouped(sum)));
        }
        if (!failures.isEmpty()) {
            return new Loaded<>(Optional.empty(), failures);
        }
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put(AMOUNT, table.header().get(amount));
        if (id >= 0) {
            chosen.put(ID, table.header().get(id));
        }
        Population population = new Population(source(table), items);
        return new Loaded<>(Optional.of(new CsvPopulation(population, chosen)), List.of());
    }

    /** After how many lines the header of a stranger's file stands; 0 where it is the first, or none is found. */
    public static int linesBeforeHeader(Path path, CsvOptions options, Map<String, String> headers) {
        if (options.skipLines() > 0) {
            return options.skipLines();
        }
        return ForeignOpening.open(path, options, header -> isHeader(header, headers))
                .value()
                .map(stream -> (int) stream.headerLine() - 1)
                .orElse(0);
    }

    private static boolean isHeader(List<String> header, Map<String, String> headers) {
        boolean amounts = headers.containsKey(AMOUNT)
                ? ForeignHeader.place(header, headers.getOrDefault(AMOUNT, "")).isPresent()
                : usual(header, AMOUNT).isPresent()
                        || (ForeignHeader.isTable(header) && ForeignHeader.likely(header, AMOUNT, Map.of()) >= 0);
        return amounts && !ForeignHeader.isRow(header);
    }

    private static OptionalInt usual(List<String> header, String column) {
        return NAMES.getOrDefault(column, List.of()).stream()
                .map(name -> ForeignHeader.place(header, name))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }

    /** What a file is in the seed of a sample. */
    public static String source(CsvTable table) {
        return "file sha256:" + table.sha256();
    }

    private static int place(CsvTable table, String column, Map<String, String> headers, List<Failure> failures) {
        String named = headers.get(column);
        if (named != null) {
            OptionalInt place = ForeignHeader.place(table.header(), named);
            if (place.isEmpty()) {
                failures.add(Failure.of(
                        Code.CSV_MAP_HEADER_MISSING,
                        table.headerPlace(),
                        column,
                        "",
                        "column",
                        column,
                        "found",
                        named,
                        "present",
                        String.join(", ", table.header())));
            }
            return place.orElse(-1);
        }
        int likely = column.equals(AMOUNT) ? ForeignHeader.likely(table.header(), AMOUNT, Map.of()) : -1;
        return usual(table.header(), column).orElse(likely);
    }

    private static List<PopulationItem> items(
            CsvTable table, int amount, int id, Amounts amounts, List<Failure> failures) {
        ForeignAmounts first = new ForeignAmounts(amounts);
        table.rows().forEach(row -> first.read(row.cell(amount)));
        ForeignAmounts cells = first.settled();
        List<PopulationItem> items = new ArrayList<>(table.rows().size());
        for (CsvRow row : table.rows()) {
            long minor = cells.read(row.cell(amount));
            if (minor == ForeignAmounts.UNREAD) {
                failures.add(
                        AmountCells.failure(table, row, amount, AMOUNT, amounts, reason(row.cell(amount), amounts)));
            } else {
                String name = id < 0 ? "" : row.cell(id);
                items.add(
                        new PopulationItem(items.size() + 1, name, row.line(), minor, about(row, Set.of(amount, id))));
            }
        }
        return items;
    }

    private static AmountReading.Reason reason(String cell, Amounts amounts) {
        return amounts.read(cell) instanceof AmountReading.Unread unread
                ? unread.reason()
                : AmountReading.Reason.NOT_A_NUMBER;
    }

    /** The other cells, so that whoever stands before a shelf knows which paper to look for. */
    private static String about(CsvRow row, Set<Integer> without) {
        StringBuilder about = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cell(i);
            if (!without.contains(i) && !cell.isEmpty()) {
                about.append(about.length() == 0 ? "" : " · ").append(cell);
            }
        }
        if (about.length() <= ABOUT) {
            return about.toString();
        }
        int end = Character.isHighSurrogate(about.charAt(ABOUT - 2)) ? ABOUT - 2 : ABOUT - 1;
        return about.substring(0, end) + "…";
    }
}
