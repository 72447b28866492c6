package org.sunledger.io.reconcile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvStream;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/**
 * Both files of a reconciliation, read with the same text fields.
 *
 * @param left the lines of the book
 * @param right the lines of the bank
 */
public record TwoSides(ReadSide left, ReadSide right) {
    private static final int MOST_FIELDS = 6;

    /**
     * Where a side is and how it is read.
     *
     * @param path the file
     * @param options encoding and lines to skip
     * @param columns for columns that stand under another header, that header
     * @param carried what the last run left open on this side
     * @param account the account whose rows are meant, in a file that has a column of accounts; empty for all rows
     */
    public record Source(
            Path path, CsvOptions options, Map<String, String> columns, List<OpenItem> carried, String account) {
        public Source {
            columns = Map.copyOf(columns);
            carried = List.copyOf(carried);
        }

        /** A file by itself, all of whose rows are meant. */
        public Source(Path path, CsvOptions options, Map<String, String> columns) {
            this(path, options, columns, List.of(), "");
        }
    }

    /** Reads a file to stand beside an account of a book; empty with all failures when it cannot be read at all. */
    public static Loaded<Optional<ReadSide>> beside(Source source, Amounts amounts) {
        Loaded<Optional<CsvStream>> opened = CsvStream.open(source.path(), source.options());
        if (opened.value().isEmpty()) {
            return new Loaded<>(Optional.empty(), opened.failures());
        }
        CsvStream stream = opened.value().get();
        SideColumns columns = SideColumns.of(stream.header(), source.columns());
        List<Failure> failures = missing(stream, source, columns);
        return failures.isEmpty()
                ? new Loaded<>(
                        Optional.of(new SideReading(
                                        stream, columns, BookSide.FIELDS, amounts, source.carried(), source.account())
                                .read()),
                        List.of())
                : new Loaded<>(Optional.empty(), failures);
    }

    /** Reads both; empty with all failures when one cannot be read at all. */
    public static Loaded<Optional<TwoSides>> read(Source left, Source right, Amounts amounts) {
        List<Failure> failures = new ArrayList<>();
        CompletableFuture<Loaded<Optional<CsvStream>>> opening =
                CompletableFuture.supplyAsync(() -> CsvStream.open(right.path(), right.options()));
        Loaded<Optional<CsvStream>> leftOpened = CsvStream.open(left.path(), left.options());
        Loaded<Optional<CsvStream>> rightOpened = joined(opening);
        failures.addAll(leftOpened.failures());
        failures.addAll(rightOpened.failures());
        if (leftOpened.value().isEmpty() || rightOpened.value().isEmpty()) {
            return new Loaded<>(Optional.empty(), failures);
        }
        CsvStream leftStream = leftOpened.value().get();
        CsvStream rightStream = rightOpened.value().get();
        SideColumns leftColumns = SideColumns.of(leftStream.header(), left.columns());
        SideColumns rightColumns = SideColumns.of(rightStream.header(), right.columns());
        failures.addAll(missing(leftStream, left, leftColumns));
        failures.addAll(missing(rightStream, right, rightColumns));
        if (!failures.isEmpty()) {
            return new Loaded<>(Optional.empty(), failures);
        }
        List<String> fields = SideColumns.fields(leftColumns, rightColumns, MOST_FIELDS);
        CompletableFuture<ReadSide> other = CompletableFuture.supplyAsync(() ->
                new SideReading(rightStream, rightColumns, fields, amounts, right.carried(), right.account()).read());
        ReadSide leftSide =
                new SideReading(leftStream, leftColumns, fields, amounts, left.carried(), left.account()).read();
        return new Loaded<>(Optional.of(new TwoSides(leftSide, joined(other))), List.of());
    }

    private static <T> T joined(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private static List<Failure> missing(CsvStream stream, Source source, SideColumns columns) {
        List<Failure> failures = new ArrayList<>();
        Place place = new Place(stream.file(), stream.headerLine(), 0);
        String present = String.join(", ", stream.header());
        source.columns().forEach((column, header) -> {
            if (SideColumns.place(stream.header(), header).isEmpty()) {
                failures.add(Failure.of(
                        Code.RECONCILE_COLUMN_UNKNOWN, place, column, header, "found", header, "present", present));
            }
        });
        if (!columns.has(SideColumns.DATE)) {
            failures.add(columnMissing(place, SideColumns.DATE, present));
        }
        if (!columns.hasAmounts()) {
            failures.add(columnMissing(place, SideColumns.AMOUNT, present));
        }
        if (!source.account().isEmpty() && !columns.has(SideColumns.ACCOUNT)) {
            failures.add(columnMissing(place, SideColumns.ACCOUNT, present));
        }
        return failures;
    }

    private static Failure columnMissing(Place place, String column, String present) {
        return Failure.of(Code.RECONCILE_COLUMN_MISSING, place, column, "", "column", column, "present", present);
    }
}
