package org.sunledger.io;

import java.util.List;
import org.sunledger.table.Cell;
import org.sunledger.table.Column;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Note;
import org.sunledger.table.Remark;
import org.sunledger.table.Row;
import org.sunledger.table.Table;

/**
 * Writes a table as CSV. Amounts, counts and days stay bare, so that a spreadsheet can count with them; everything else
 * is defused text.
 *
 * <p>Two shapes: the <em>page</em> has title, provenance, figures and remarks, each note in two cells, as a person
 * expects to see a statement in a spreadsheet; the <em>list</em> has headings and rows only, for programs and for
 * reading back.
 */
public final class TableCsv {
    private TableCsv() {}

    /** Everything: title, notes, headings, rows, remarks, with empty rows between them. */
    public static CsvWriter page(Table table) {
        CsvWriter csv = new CsvWriter();
        csv.textRow(List.of(table.title()));
        if (!table.banner().isEmpty()) {
            csv.textRow(List.of(table.banner()));
        }
        for (Note note : table.notes()) {
            csv.textRow(List.of(note.label(), note.text()));
        }
        csv.endRow();
        rows(csv, table);
        for (Remark remark : table.remarks()) {
            csv.endRow();
            if (!remark.heading().isEmpty()) {
                csv.textRow(List.of(remark.heading()));
            }
            remark.lines().forEach(line -> csv.textRow(List.of(line)));
        }
        return csv;
    }

    /** Headings and rows only. */
    public static CsvWriter list(Table table) {
        CsvWriter csv = new CsvWriter();
        rows(csv, table);
        return csv;
    }

    private static void rows(CsvWriter csv, Table table) {
        csv.textRow(table.columns().stream().map(Column::heading).toList());
        for (Row row : table.rows()) {
            row.cells().forEach(cell -> cell(csv, cell));
            csv.endRow();
        }
    }

    private static void cell(CsvWriter csv, Cell cell) {
        if (cell.type() == ColumnType.TEXT || cell.type() == ColumnType.ID) {
            csv.text(cell.value());
        } else {
            csv.plain(cell.value());
        }
    }
}
