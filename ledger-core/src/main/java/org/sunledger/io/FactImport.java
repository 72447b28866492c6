package org.sunledger.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.Chart;
import org.sunledger.fact.Fact;
import org.sunledger.fee.ReceiptMatching;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/** Turns the rows of files, or values given one by one, into facts of one kind. It writes nothing. */
public final class FactImport {

    /** From how many rows on it is worth calling for help. */
    private static final int MANY = 1_000;

    private FactImport() {}

    /**
     * Reads every row of a file. A row either states a fact or has failures; a file that lacks a required column has a
     * failure and no rows.
     *
     * @param form the kind of the rows
     * @param file the file as {@link CsvFile} gave it, with what was wrong with it already
     * @param chart the names the book knows before the import
     * @param currency the book's currency
     * @param headers for columns that stand under another header, that header by the column's name
     */
    public static Loaded<ImportRows> read(
            FactForm form, Loaded<CsvTable> file, Chart chart, CurrencyUnit currency, Map<String, String> headers) {
        return read(form, file, chart, currency, headers, ReceiptMatching.byReference(chart));
    }

    /**
     * As above, with what finds the units that receipts come from.
     *
     * @param matching asked for rows of kinds that do not name the unit
     */
    public static Loaded<ImportRows> read(
            FactForm form,
            Loaded<CsvTable> file,
            Chart chart,
            CurrencyUnit currency,
            Map<String, String> headers,
            ReceiptMatching matching) {
        CsvTable table = file.value();
        List<Failure> failures = new ArrayList<>(file.failures());
        if (table.header().isEmpty()) {
            return new Loaded<>(ImportRows.NONE, failures);
        }
        HeaderBinding binding = HeaderBinding.of(form, table, headers);
        failures.addAll(binding.failures());
        NavigableSet<Long> refused = new TreeSet<>();
        table.misshapen().forEach(row -> refused.add(row.line()));
        List<ImportRow> rows = new ArrayList<>();
        if (binding.failures().isEmpty()) {
            Map<String, Integer> positions = binding.positions();
            for (ReadRow read :
                    readAll(form, table, positions, new NameFinder(chart), new Amounts(currency), matching)) {
                ImportRow stated = read.stated();
                if (stated == null) {
                    failures.addAll(read.failures());
                    refused.add(read.row().line());
                } else {
                    rows.add(stated);
                }
            }
        }
        failures.sort(Comparator.comparingLong(failure -> failure.place().line()));
        return new Loaded<>(new ImportRows(rows, List.copyOf(refused), binding.warnings()), failures);
    }

    /** A row, and the same with the fact it states; null when it has failures. */
    private record ReadRow(CsvRow row, @Nullable ImportRow stated, List<Failure> failures) {}

    /** Every row by itself, in the order of the file; those of a large file by several threads. */
    private static List<ReadRow> readAll(
            FactForm form,
            CsvTable table,
            Map<String, Integer> positions,
            NameFinder names,
            Amounts amounts,
            ReceiptMatching matching) {
        Map<String, FormColumn> columns = RowReader.byName(form);
        Stream<CsvRow> rows = table.rows().size() > MANY ? table.rows().parallelStream() : table.rows().stream();
        return rows.map(row -> {
                    RowReader reader =
                            new RowReader(columns, RowCells.of(table, row, positions), names, amounts, matching);
                    Fact fact = form.read(reader);
                    ImportRow stated = reader.failures().isEmpty()
                            ? new FileRow(table, row, positions, fact, fact.document())
                            : null;
                    return new ReadRow(row, stated, reader.failures());
                })
                .toList();
    }

    /**
     * The fact that values given one by one state, as with {@code record KIND key=value}, or every reason why not. The
     * keys are names of columns in English or Chinese.
     */
    public static Outcome<Fact> fact(FactForm form, Map<String, String> values, Chart chart, CurrencyUnit currency) {
        List<Rejection> rejections = new ArrayList<>();
        Map<String, String> byColumn = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Optional<FormColumn> column = form.column(key);
            if (column.isEmpty()) {
                rejections.add(unknown(form, key));
            } else if (byColumn.putIfAbsent(column.get().name(), value) != null) {
                String name = column.get().name();
                rejections.add(Rejection.of(Code.CSV_COLUMN_TWICE, name, "column", name, "first", name, "second", key));
            }
        });
        RowReader reader = new RowReader(
                RowReader.byName(form),
                RowCells.of(byColumn),
                new NameFinder(chart),
                new Amounts(currency),
                ReceiptMatching.byReference(chart));
        Fact fact = form.read(reader);
        reader.failures().forEach(failure -> rejections.add(rejection(failure)));
        return rejections.isEmpty() ? Outcome.accepted(fact) : Outcome.refused(rejections);
    }

    private static Rejection unknown(FactForm form, String key) {
        List<String> names = form.columns().stream().map(FormColumn::name).toList();
        SortedMap<String, String> details = new TreeMap<>();
        details.put("found", key);
        details.put("kind", form.kind());
        details.put("known", form.columnsShown());
        List<String> nearest = NearMiss.of(key, names);
        if (!nearest.isEmpty()) {
            details.put("nearest", String.join(", ", nearest));
        }
        return new Rejection(Code.CSV_COLUMN_UNKNOWN, key, details);
    }

    private static Rejection rejection(Failure failure) {
        return new Rejection(failure.code(), failure.field(), failure.details());
    }
}
