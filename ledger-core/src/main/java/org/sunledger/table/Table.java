package org.sunledger.table;

import java.util.List;
import java.util.Objects;
import org.sunledger.chart.Language;

/**
 * A finished table: immutable, complete, and in the order in which it is to be shown.
 *
 * @param language the language of its words
 * @param title what it is
 * @param banner what must stand on every page of it, such as that the book is a demonstration; empty for nothing
 * @param notes the provenance, shown above the figures
 * @param columns its columns; at least one
 * @param rows its rows, each with one cell per column
 * @param remarks what stands under the figures
 */
public record Table(
        Language language,
        String title,
        String banner,
        List<Note> notes,
        List<Column> columns,
        List<Row> rows,
        List<Remark> remarks) {
    public Table {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(banner, "banner");
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs at least one column");
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.cells().size() + " cells in a table of " + columns.size() + " columns");
            }
        }
    }

    /** A table without notes and remarks, as a plain list is. */
    public static Table list(Language language, String title, List<Column> columns, List<Row> rows) {
        return new Table(language, title, "", List.of(), columns, rows, List.of());
    }
}
