package org.sunledger.io.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvRow;
import org.sunledger.io.CsvTable;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

/** A sample file that came back, as it is written: nothing of it is believed yet. */
public final class ReadSample {
    private final CsvTable table;
    private final SampleHead head;
    private final Map<SampleColumn, Integer> places;

    private ReadSample(CsvTable table, SampleHead head, Map<SampleColumn, Integer> places) {
        this.table = table;
        this.head = head;
        this.places = places;
    }

    /** Reads a file with the options given, be it text or a sheet. */
    public interface Reader {
        /** The file as a table under its header. */
        Loaded<CsvTable> read(CsvOptions options);
    }

    /** True when a file begins as samples do. */
    public static boolean isOne(Reader reader) {
        return SampleHead.read(reader.read(CsvOptions.DEFAULT).value().header()).isPresent();
    }

    /** Reads a file; empty with what is wrong with it when it is no sample. */
    public static Loaded<Optional<ReadSample>> of(Reader reader) {
        CsvTable first = reader.read(CsvOptions.DEFAULT).value();
        String file = first.file();
        Optional<SampleHead> head = SampleHead.read(first.header());
        if (head.isEmpty()) {
            return malformed(file, "it does not begin with " + SampleHead.FORMAT);
        }
        Loaded<CsvTable> rows = reader.read(CsvOptions.DEFAULT.withSkipLines(1));
        if (!rows.isClean()) {
            return new Loaded<>(Optional.empty(), rows.failures());
        }
        try {
            boolean ofAmounts = head.get().question().isOfAmounts();
            head.get().interval();
            Map<SampleColumn, Integer> places = new HashMap<>();
            List<Failure> failures = new ArrayList<>();
            for (SampleColumn column : SampleColumn.of(ofAmounts)) {
                OptionalInt place = column.in(rows.value());
                place.ifPresent(found -> places.put(column, found));
                if (place.isEmpty() && column != SampleColumn.ABOUT && column != SampleColumn.NOTE) {
                    failures.add(malformed(rows.value().headerPlace(), "it has no column " + column.both()));
                }
            }
            return failures.isEmpty()
                    ? new Loaded<>(Optional.of(new ReadSample(rows.value(), head.get(), places)), List.of())
                    : new Loaded<>(Optional.empty(), failures);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            return malformed(file, String.valueOf(wrong.getMessage()));
        }
    }

    private static Loaded<Optional<ReadSample>> malformed(String file, String reason) {
        return new Loaded<>(Optional.empty(), List.of(malformed(new Place(file, 1, 0), reason)));
    }

    private static Failure malformed(Place place, String reason) {
        return Failure.of(Code.SAMPLE_MALFORMED, place, "", "", "reason", reason);
    }

    /** Its first line. */
    public SampleHead head() {
        return head;
    }

    List<CsvRow> rows() {
        return table.rows();
    }

    CsvTable table() {
        return table;
    }

    String cell(CsvRow row, SampleColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cell(place);
    }

    Place place(CsvRow row, SampleColumn column) {
        return table.place(row, places.getOrDefault(column, 0));
    }

    int column(SampleColumn column) {
        return places.getOrDefault(column, 0);
    }

    Place firstLine() {
        return new Place(table.file(), 1, 0);
    }
}
