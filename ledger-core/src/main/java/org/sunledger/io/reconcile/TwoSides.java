package org.sunledger.io.reconcile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sunledger.io.CsvStream;
import org.sunledger.io.foreign.ForeignOpening;
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
     * @param style what was said of it
     * @param columns for columns that stand under another header, that header
     * @param carried what the last run left open on this side
     * @param account the account whose rows are meant, in a file that has a column of accounts; empty for all rows
     */
    public record Source(
            Path path, FileStyle style, Map<String, String> columns, List<OpenItem> carried, String account) {
        public Source {
            columns = Map.copyOf(columns);
            carried = List.copyOf(carried);
        }

        /** A file by itself, all of whose rows are meant. */
        public Source(Path path, FileStyle style, Map<String, String> columns) {
            this(path, style, columns, List.of(), "");
        }

        private Loaded<Optional<CsvStream>> open() {
            return ForeignOpening.open(path, style.options(), header -> SideColumns.isHeader(header, columns));
        }
    }

    /** Reads a file to stand beside an account of a book; empty with all failures when it cannot be read at all. */
    public static Loaded<Optional<ReadSide>> beside(Source source, Amounts amounts) {
        Loaded<Optional<CsvStream>> opened = source.open();
        if (opened.value().isEmpty()) {
            return new Loaded<>(Optional.empty(), opened.failures());
        }
        CsvStream stream = opened.value().get();
        SideColumns columns = SideColumns.of(stream.header(), source.columns());
        List<Failure> failures = missing(stream, source, columns);
        return failures.isEmpty()
                ? SideReading.read(stream, new SideReading.How(source, columns, BookSide.FIELDS, amounts, false))
                : new Loaded<>(Optional.empty(), failures);
    }

    /** Reads both; empty with all failures when one cannot be read at all. */
    public static Loaded<Optional<TwoSides>> read(Source left, Source right, Amounts amounts) {
        List<Failure> failures = new ArrayList<>();
        CompletableFuture<Loaded<Optional<CsvStream>>> opening = CompletableFuture.supplyAsync(right::open);
        Loaded<Optional<CsvStream>> leftOpened = left.open();
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
        CompletableFuture<Loaded<Optional<ReadSide>>> other = CompletableFuture.supplyAsync(
                () -> SideReading.read(rightStream, new SideReading.How(right, rightColumns, fields, amounts, false)));
        Loaded<Optional<ReadSide>> leftSide =
                SideReading.read(leftStream, new SideReading.How(left, leftColumns, fields, amounts, true));
        Loaded<Optional<ReadSide>> rightSide = joined(other);
        failures.addAll(leftSide.failures());
        failures.addAll(rightSide.failures());
        return leftSide.value().isEmpty() || rightSide.value().isEmpty()
                ? new Loaded<>(Optional.empty(), failures)
                : new Loaded<>(
                        Optional.of(new TwoSides(
                                leftSide.value().get(), rightSide.value().get())),
                        List.of());
    }

    /** A warning about the right file when its amounts agree with the left ones far more often with the other sign. */
    public Optional<Failure> oppositeSigns() {
        return OppositeSigns.of(this);
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
