package org.sunledger.io.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalArray;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.canonical.CanonicalValue;

/**
 * What differs between two documents, place by place: a figure of a table is named by the table's title, its row and
 * the heading of its column, so that whoever holds the printed paper finds it without reading JSON.
 */
public final class DocumentDifferences {
    private static final String BETWEEN = " · ";

    private static final int LONGEST_NAME = 60;

    /** By which member an element of a list is called, the best first. */
    private static final List<String> CALLED = List.of("title", "id", "outcome", "name", "file");

    /** Members whose names tell a reader nothing. */
    private static final Set<String> UNSAID = Set.of("data", "parts");

    private final List<Difference> found = new ArrayList<>();

    private DocumentDifferences() {}

    /**
     * One value that differs.
     *
     * @param place where it stands
     * @param said what the first document has there; empty when it has nothing
     * @param again what the second has
     */
    public record Difference(String place, String said, String again) {}

    /** The values that differ, in the order of the first document's members and rows. */
    public static List<Difference> between(CanonicalObject said, CanonicalObject again) {
        DocumentDifferences differences = new DocumentDifferences();
        differences.compare("", said, again);
        return List.copyOf(differences.found);
    }

    private void compare(String place, @Nullable CanonicalValue said, @Nullable CanonicalValue again) {
        if (Objects.equals(said, again)) {
            return;
        }
        if (said instanceof CanonicalObject one && again instanceof CanonicalObject two) {
            members(place, one, two);
        } else if (said instanceof CanonicalArray one && again instanceof CanonicalArray two) {
            elements(place, one.values(), two.values());
        } else {
            found.add(new Difference(place, text(said), text(again)));
        }
    }

    private void members(String place, CanonicalObject said, CanonicalObject again) {
        if (isTable(said) && isTable(again)) {
            rows(place, said, again);
        }
        TreeSet<String> names = new TreeSet<>(said.names());
        names.addAll(again.names());
        for (String name : names) {
            if (!(name.equals("rows") && isTable(said) && isTable(again))) {
                compare(UNSAID.contains(name) ? place : within(place, name), value(said, name), value(again, name));
            }
        }
    }

    private static boolean isTable(CanonicalObject value) {
        return value.has("columns") && value.has("rows");
    }

    private static @Nullable CanonicalValue value(CanonicalObject document, String name) {
        return document.has(name) ? document.value(name) : null;
    }

    /** Elements that stand at the same place are compared; what one list has more of stands alone. */
    private void elements(String place, List<? extends CanonicalValue> said, List<? extends CanonicalValue> again) {
        Stretch differing = Stretch.of(said, again);
        for (int i = 0; i < differing.length(); i++) {
            CanonicalValue one = differing.said(said, i);
            CanonicalValue two = differing.again(again, i);
            compare(within(place, called(one != null ? one : two, differing.start() + i + 1)), one, two);
        }
    }

    private void rows(String place, CanonicalObject said, CanonicalObject again) {
        List<CanonicalObject> ones = said.objects("rows");
        List<CanonicalObject> twos = again.objects("rows");
        List<CanonicalObject> columns = again.objects("columns");
        Stretch differing = Stretch.of(ones, twos);
        for (int i = 0; i < differing.length(); i++) {
            int number = differing.start() + i + 1;
            CanonicalObject one = differing.said(ones, i);
            CanonicalObject two = differing.again(twos, i);
            if (one == null || two == null) {
                found.add(new Difference(
                        within(place, Integer.toString(number)), wholeRow(one, columns), wholeRow(two, columns)));
            } else if (!one.equals(two)) {
                row(within(place, rowName(two, columns, number)), one, two, columns);
            }
        }
    }

    private void row(String place, CanonicalObject said, CanonicalObject again, List<CanonicalObject> columns) {
        int before = found.size();
        for (CanonicalObject column : columns) {
            compare(within(place, heading(column)), cell(said, column), cell(again, column));
        }
        if (found.size() == before) {
            found.add(new Difference(place, text(said), text(again)));
        }
    }

    private static String heading(CanonicalObject column) {
        return column.findText("heading")
                .orElseGet(() -> column.findText("name").orElse(""));
    }

    private static @Nullable CanonicalValue cell(CanonicalObject row, CanonicalObject column) {
        return row.findObject("cells")
                .map(cells -> value(cells, column.findText("name").orElse("")))
                .orElse(null);
    }

    /** A row by its number and what its first cell says. */
    private static String rowName(CanonicalObject row, List<CanonicalObject> columns, int number) {
        String first = columns.isEmpty() ? "" : text(cell(row, columns.get(0)));
        // A cell that holds a sentence is no name.
        return first.isEmpty() || first.length() > LONGEST_NAME ? Integer.toString(number) : number + " " + first;
    }

    private static String wholeRow(@Nullable CanonicalObject row, List<CanonicalObject> columns) {
        if (row == null) {
            return "";
        }
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(text(cell(row, column))));
        return String.join(", ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
    }

    private static String called(@Nullable CanonicalValue element, int number) {
        if (element instanceof CanonicalObject object) {
            return CALLED.stream()
                    .filter(object::has)
                    .findFirst()
                    .map(member -> text(object.value(member)))
                    .orElse(Integer.toString(number));
        }
        return Integer.toString(number);
    }

    private static String within(String place, String name) {
        return place.isEmpty() ? name : place + BETWEEN + name;
    }

    private static String text(@Nullable CanonicalValue value) {
        return value == null ? "" : value instanceof CanonicalText text ? text.value() : value.toString();
    }

    /**
     * Where two lists differ once what they begin and end with together is left out.
     *
     * @param start how many elements both begin with
     * @param said how many of the first differ from there
     * @param again how many of the second do
     */
    private record Stretch(int start, int said, int again) {
        static Stretch of(List<?> said, List<?> again) {
            int shorter = Math.min(said.size(), again.size());
            int start = 0;
            while (start < shorter && said.get(start).equals(again.get(start))) {
                start++;
            }
            int end = 0;
            while (end < shorter - start && said.get(said.size() - 1 - end).equals(again.get(again.size() - 1 - end))) {
                end++;
            }
            return new Stretch(start, said.size() - start - end, again.size() - start - end);
        }

        int length() {
            return Math.max(said, again);
        }

        <T> @Nullable T said(List<T> list, int i) {
            return i < said ? list.get(start + i) : null;
        }

        <T> @Nullable T again(List<T> list, int i) {
            return i < again ? list.get(start + i) : null;
        }
    }
}
