package org.sunledger.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** Finds the columns of a form among the headers of a file. What a person maps comes first, names come second. */
final class HeaderBinding {

    private final FactForm form;
    private final CsvTable table;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Failure> warnings = new ArrayList<>();

    private HeaderBinding(FactForm form, CsvTable table) {
        this.form = form;
        this.table = table;
    }

    /** Binds a file; {@code headers} says for some columns under which header they stand. */
    static HeaderBinding of(FactForm form, CsvTable table, Map<String, String> headers) {
        HeaderBinding binding = new HeaderBinding(form, table);
        binding.bindMapped(headers);
        binding.bindNamed();
        binding.refuseMissing();
        return binding;
    }

    /** The position of each column that the file has, by the column's English name. */
    Map<String, Integer> positions() {
        return positions;
    }

    /** What makes the file unusable. */
    List<Failure> failures() {
        return failures;
    }

    /** The headers that belong to no column. */
    List<Failure> warnings() {
        return warnings;
    }

    private void bindMapped(Map<String, String> headers) {
        headers.forEach((name, header) -> {
            Optional<FormColumn> column = form.column(name);
            OptionalInt position = table.column(header);
            if (column.isEmpty()) {
                failures.add(failure(
                        Code.CSV_MAP_COLUMN_UNKNOWN,
                        table.headerPlace(),
                        "",
                        NearMiss.of(name, columnNames()),
                        "found",
                        name,
                        "kind",
                        form.kind(),
                        "known",
                        form.columnsShown()));
            } else if (position.isEmpty()) {
                failures.add(failure(
                        Code.CSV_MAP_HEADER_MISSING,
                        table.headerPlace(),
                        column.get().name(),
                        NearMiss.of(header, table.header()),
                        "column",
                        column.get().name(),
                        "found",
                        header,
                        "present",
                        String.join(", ", table.header())));
            } else {
                positions.put(column.get().name(), position.getAsInt());
            }
        });
    }

    private void bindNamed() {
        Set<Integer> mapped = new HashSet<>(positions.values());
        Set<String> fixed = Set.copyOf(positions.keySet());
        for (int i = 0; i < table.header().size(); i++) {
            String header = table.header().get(i);
            if (mapped.contains(i) || header.isEmpty() || RejectsFile.isOwnHeader(header)) {
                continue;
            }
            Optional<FormColumn> column = form.column(header);
            if (column.isEmpty() || fixed.contains(column.get().name())) {
                warnings.add(unknown(header, i));
            } else {
                bind(column.get().name(), i);
            }
        }
    }

    private void bind(String column, int position) {
        Integer first = positions.putIfAbsent(column, position);
        if (first != null) {
            failures.add(Failure.of(
                    Code.CSV_COLUMN_TWICE,
                    place(position),
                    column,
                    table.header().get(position),
                    "column",
                    column,
                    "first",
                    table.header().get(first),
                    "second",
                    table.header().get(position)));
        }
    }

    private Failure unknown(String header, int position) {
        return failure(
                Code.CSV_COLUMN_LEFT_OUT,
                place(position),
                "",
                NearMiss.of(header, everyHeader()),
                "found",
                header,
                "kind",
                form.kind());
    }

    private void refuseMissing() {
        for (FormColumn column : form.columns()) {
            if (column.required() && !positions.containsKey(column.name())) {
                List<String> nearest = new ArrayList<>();
                column.headers().forEach(name -> nearest.addAll(NearMiss.of(name, table.header())));
                failures.add(failure(
                        Code.CSV_COLUMN_MISSING,
                        table.headerPlace(),
                        column.name(),
                        nearest.stream().distinct().toList(),
                        "column",
                        column.name(),
                        "chinese",
                        column.chinese(),
                        "present",
                        String.join(", ", table.header())));
            }
        }
    }

    private static Failure failure(
            Code code, Place place, String field, List<String> nearest, Object... namesAndValues) {
        List<Object> details = new ArrayList<>(List.of(namesAndValues));
        if (!nearest.isEmpty()) {
            details.add("nearest");
            details.add(String.join(", ", nearest));
        }
        return Failure.of(code, place, field, "", details.toArray());
    }

    private Place place(int position) {
        return new Place(table.file(), table.headerLine(), position + 1);
    }

    private List<String> columnNames() {
        return form.columns().stream().map(FormColumn::name).toList();
    }

    private List<String> everyHeader() {
        return form.columns().stream()
                .flatMap(column -> column.headers().stream())
                .toList();
    }
}
