package org.sunledger.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sunledger.io.JsonOut.Members;
import org.sunledger.table.Cell;
import org.sunledger.table.Column;
import org.sunledger.table.Row;
import org.sunledger.table.Table;

/** Any table for programs, where there is no richer form: columns by name, cells in their plain form. */
public final class JsonTable {
    private JsonTable() {}

    /**
     * The envelope of a table.
     *
     * @param name the name of the schema, such as {@code balance}
     * @param table the table; its notes are the provenance
     */
    public static String of(String name, Table table) {
        return Envelope.of(name, 1, out -> notes(out, table), out -> data(out, table));
    }

    private static void notes(JsonOut out, Table table) {
        out.put("title", table.title());
        if (!table.banner().isEmpty()) {
            out.put("banner", table.banner());
        }
        List<Members> notes = new ArrayList<>();
        table.notes()
                .forEach(note ->
                        notes.add(each -> each.put("label", note.label()).put("text", note.text())));
        out.putObjects("notes", notes);
    }

    /** The members of a table as part of a larger answer. */
    public static void data(JsonOut out, Table table) {
        List<Members> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(each -> each.put("name", column.name())
                    .put("heading", column.heading())
                    .put("type", lower(column.type())));
        }
        out.putObjects("columns", columns);
        List<Members> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(each -> row(each, table.columns(), row)));
        out.putObjects("rows", rows);
        List<Members> remarks = new ArrayList<>();
        table.remarks()
                .forEach(remark -> remarks.add(
                        each -> each.put("heading", remark.heading()).putTexts("lines", remark.lines())));
        out.putObjects("remarks", remarks);
    }

    private static void row(JsonOut out, List<Column> columns, Row row) {
        out.put("emphasis", lower(row.emphasis()));
        out.put("level", row.level());
        out.put("cells", cells -> {
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = row.cells().get(i);
                if (!cell.isEmpty()) {
                    cells.put(columns.get(i).name(), cell.value());
                }
            }
        });
    }

    private static String lower(Enum<?> member) {
        return member.name().toLowerCase(Locale.ROOT);
    }
}
