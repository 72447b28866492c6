package org.sunledger.io.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sunledger.audit.Field;
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
    private final List<Failure> failures = new ArrayList<>();
    private final List<String> header;

    private ForeignColumns(List<String> header) {
        this.header = header;
    }

    private static Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        String column = "";
        for (String line : ForeignNames.TEXT.lines().toList()) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                column = line.substring(0, colon);
                names.put(column, new ArrayList<>(List.of(folded(column))));
            }
            List<String> known = names.getOrDefault(column, List.of());
            for (String name : line.substring(colon + 1).split(";", -1)) {
                if (!name.isBlank()) {
                    known.add(folded(name));
                }
            }
        }
        return names;
    }

    /** Finds the columns; {@code named} says for some under which header they stand. */
    static ForeignColumns of(String file, long line, List<String> header, Map<String, String> named) {
        ForeignColumns columns = new ForeignColumns(header);
        Place place = new Place(file, line, 0);
        named.forEach((column, wanted) -> columns.bind(place, column, wanted));
        NAMES.forEach(columns::find);
        boolean amounts = columns.has(Field.AMOUNT.text()) || columns.has(IN) || columns.has(OUT);
        if (!amounts && columns.failures.isEmpty()) {
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
        for (int i = 0; i < header.size(); i++) {
            if (folded(header.get(i)).equals(folded(wanted))) {
                places.put(column, i);
                return;
            }
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

    private void find(String column, List<String> names) {
        if (places.containsKey(column)) {
            return;
        }
        for (String name : names) {
            for (int i = 0; i < header.size(); i++) {
                if (folded(header.get(i)).equals(name) && !places.containsValue(i)) {
                    places.put(column, i);
                    return;
                }
            }
        }
    }

    private static String folded(String name) {
        StringBuilder folded = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray()) {
            char narrow = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
            folded.append(narrow == '_' || narrow == '-' || narrow == '\n' ? ' ' : narrow);
        }
        return folded.toString().replace("（", "(").replaceAll("\\s+", " ").strip();
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
