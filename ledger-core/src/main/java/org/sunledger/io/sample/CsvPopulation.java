package org.sunledger.io.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sunledger.audit.sampling.Population;
import org.sunledger.audit.sampling.PopulationItem;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
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
            List.of("amount", "金额", "账面金额", "book value", "book", "bookvalue", "交易金额", "发生额", "balance", "余额", "value"),
            ID,
            List.of("id", "编号", "凭证号", "流水号", "voucher", "invoice", "invoice number", "reference", "account", "no"));

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

    /** What a file is in the seed of a sample. */
    public static String source(CsvTable table) {
        return "file sha256:" + table.sha256();
    }

    private static int place(CsvTable table, String column, Map<String, String> headers, List<Failure> failures) {
        String named = headers.get(column);
        if (named != null) {
            OptionalInt place = table.column(named);
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
        for (String usual : NAMES.getOrDefault(column, List.of())) {
            OptionalInt place = table.column(usual);
            if (place.isPresent()) {
                return place.getAsInt();
            }
        }
        return -1;
    }

    private static List<PopulationItem> items(
            CsvTable table, int amount, int id, Amounts amounts, List<Failure> failures) {
        List<PopulationItem> items = new ArrayList<>(table.rows().size());
        for (CsvRow row : table.rows()) {
            AmountReading read = amounts.read(row.cell(amount));
            if (read instanceof AmountReading.Exact exact) {
                String name = id < 0 ? "" : row.cell(id);
                items.add(new PopulationItem(
                        items.size() + 1, name, row.line(), exact.minor(), about(row, Set.of(amount, id))));
            } else if (read instanceof AmountReading.Unread unread) {
                failures.add(AmountCells.failure(table, row, amount, AMOUNT, amounts, unread.reason()));
            }
        }
        return items;
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
