package org.sunledger.io.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.sunledger.audit.Field;
import org.sunledger.io.foreign.ForeignHeader;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** Which column of a stranger's file is what: what a person maps comes first, names that people use come second. */
final class ForeignColumns {
    static final String IN = "in";
    static final String OUT = "out";
    static final String SIDE = "side";

    private static final Map<String, List<String>> NAMES = names();

    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<String> none = new HashSet<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> header;

    private ForeignColumns(List<String> header) {
        this.header = header;
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        ForeignHeader.columns().forEach(column -> names.put(column, ForeignHeader.names(column)));
        return names;
    }

    /** Whether a line can be the header of a stranger's file: what was mapped stands in it, or amounts and what of. */
    static boolean isHeader(List<String> header, Map<String, String> named) {
        ForeignColumns columns = new ForeignColumns(header);
        named.forEach((column, wanted) -> columns.bind(Place.file(""), column, wanted));
        ForeignHeader.find(header, NAMES, columns.places, columns.none);
        if (ForeignHeader.isTable(header)) {
            columns.guess();
        }
        boolean says =
                columns.has(Field.DATE.text()) || columns.has(Field.PARTY.text()) || columns.has(Field.TEXT.text());
        return columns.failures.isEmpty() && columns.hasAmounts() && says && !ForeignHeader.isRow(header);
    }

    /** Finds the columns; {@code named} says for some under which header they stand. */
    static ForeignColumns of(String file, long line, List<String> header, Map<String, String> named) {
        ForeignColumns columns = new ForeignColumns(header);
        Place place = new Place(file, line, 0);
        named.forEach((column, wanted) -> columns.bind(place, column, wanted));
        ForeignHeader.find(header, NAMES, columns.places, columns.none);
        if (ForeignHeader.isRow(header)) {
            columns.places.clear();
        }
        columns.guess();
        if (!columns.hasAmounts() && columns.failures.isEmpty()) {
            columns.failures.add(Failure.of(
                    Code.CSV_COLUMN_MISSING,
                    place,
                    "amount",
                    "",
                    "column",
                    "amount",
                    "chinese",
                    "金额",
                    "present",
                    String.join(", ", header)));
        }
        return columns;
    }

    private void bind(Place place, String column, String wanted) {
        if (!NAMES.containsKey(column)) {
            failures.add(Failure.of(
                    Code.CSV_MAP_COLUMN_UNKNOWN,
                    place,
                    "",
                    "",
                    "found",
                    column,
                    "kind",
                    "audit test",
                    "known",
                    String.join(", ", NAMES.keySet())));
            return;
        }
        if (wanted.equals(ForeignHeader.NONE)) {
            none.add(column);
            return;
        }
        OptionalInt found = ForeignHeader.place(header, wanted);
        if (found.isPresent()) {
            places.put(column, found.getAsInt());
            return;
        }
        failures.add(Failure.of(
                Code.CSV_MAP_HEADER_MISSING,
                place,
                column,
                "",
                "column",
                column,
                "found",
                wanted,
                "present",
                String.join(", ", header)));
    }

    /** Takes headers that have the word of a column in them, where no name fits. */
    private void guess() {
        if (!has(Field.RECORDED.text())) {
            likely(Field.DATE);
        }
        likely(Field.PARTY);
        if (!hasAmounts()) {
            likely(Field.AMOUNT);
        }
    }

    private void likely(Field field) {
        String column = field.text();
        int place = has(column) || none.contains(column) ? -1 : ForeignHeader.likely(header, column, places);
        if (place >= 0) {
            places.put(column, place);
        }
    }

    private boolean hasAmounts() {
        return has(Field.AMOUNT.text()) || has(IN) || has(OUT);
    }

    /** The same with the way that money went in a column of its own. */
    ForeignColumns withSide(int place) {
        ForeignColumns columns = new ForeignColumns(header);
        columns.places.putAll(places);
        columns.places.values().removeIf(other -> other == place);
        columns.places.put(SIDE, place);
        return columns;
    }

    /** What makes the file unusable. */
    List<Failure> failures() {
        return failures;
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    /** The place of a column; −1 when the file has none. */
    int of(String column) {
        return places.getOrDefault(column, -1);
    }

    /** The header under which each column that was found stands. */
    Map<String, String> used() {
        Map<String, String> used = new LinkedHashMap<>();
        NAMES.keySet().forEach(column -> {
            if (has(column)) {
                used.put(column, header.get(of(column)));
            }
        });
        return used;
    }
}
