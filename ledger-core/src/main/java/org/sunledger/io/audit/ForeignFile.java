package org.sunledger.io.audit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sunledger.audit.Population;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvStream;
import org.sunledger.io.foreign.ForeignAmounts;
import org.sunledger.io.foreign.ForeignOpening;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.period.DatePeriod;

/**
 * A stranger's file, read as a population.
 *
 * @param file its name
 * @param sha256 the digest of its bytes
 * @param population its rows that could be read
 * @param columns for each column that was found, its header
 * @param order the order of day and month that was found out or named; empty when no date needed it
 * @param way how the signs of its amounts were read
 * @param refused the rows that could not be read, in the order of their lines
 */
public record ForeignFile(
        String file,
        String sha256,
        Population population,
        Map<String, String> columns,
        String order,
        Way way,
        List<Failure> refused) {
    /** So many failures show what all of them are, when every row has the same one. */
    private static final int SHOWN = 3;

    /** What a positive amount means. */
    public enum Way {
        /** Money went out; a negative amount came back. */
        PAYMENTS("payments"),
        /** Money came in; a negative amount went back. */
        RECEIPTS("receipts"),
        /** Money came in, and a negative amount went out, as in a bank's file. */
        SIGNED("signed"),
        /** Money in and money out stand in columns of their own. */
        COLUMNS("columns"),
        /** A word beside the amount says which way it went. */
        SIDE("side");

        private final String text;

        Way(String text) {
            this.text = text;
        }

        /** The stable text. */
        public String text() {
            return text;
        }
    }

    /**
     * How a file is to be read.
     *
     * @param options encoding and lines to skip
     * @param columns for columns that stand under another header, that header
     * @param order {@code dmy}, {@code mdy}, or empty to find out
     * @param way what a positive amount means; null to find out
     * @param period what is asked about; null for everything
     */
    public record How(
            CsvOptions options,
            Map<String, String> columns,
            String order,
            @Nullable Way way,
            @Nullable DatePeriod period) {
        public How {
            columns = Map.copyOf(columns);
        }
    }

    public ForeignFile {
        refused = List.copyOf(refused);
    }

    /** Reads a file; empty with all failures when it cannot be read at all. */
    public static Loaded<Optional<ForeignFile>> read(Path path, How how, Amounts amounts) {
        Loaded<Optional<CsvStream>> opened =
                ForeignOpening.open(path, how.options(), header -> ForeignColumns.isHeader(header, how.columns()));
        if (opened.value().isEmpty()) {
            return new Loaded<>(Optional.empty(), opened.failures());
        }
        CsvStream stream = opened.value().get();
        ForeignColumns columns = ForeignColumns.of(stream.file(), stream.headerLine(), stream.header(), how.columns());
        if (!columns.failures().isEmpty()) {
            return new Loaded<>(Optional.empty(), columns.failures());
        }
        ForeignReading reading = new ForeignReading(stream, columns, how, new ForeignAmounts(amounts));
        Optional<ForeignFile> read = reading.read();
        if (reading.isReadOtherwise()) {
            reading = reading.again();
            read = reading.read();
        }
        if (read.isPresent() && read.get().population().size() == 0) {
            reading.failures().addAll(brief(read.get().refused()));
            reading.failures().add(Failure.of(Code.AUDIT_NOTHING_READ, Place.file(stream.file()), "", ""));
            return new Loaded<>(Optional.empty(), reading.failures());
        }
        return new Loaded<>(read, reading.failures());
    }

    /** Failures in short when every row has the same one: the column is then another than it was taken for. */
    private static List<Failure> brief(List<Failure> refused) {
        long kinds = refused.stream()
                .map(failure -> failure.code() + failure.field())
                .distinct()
                .count();
        return kinds == 1 ? refused.subList(0, Math.min(SHOWN, refused.size())) : refused;
    }
}
