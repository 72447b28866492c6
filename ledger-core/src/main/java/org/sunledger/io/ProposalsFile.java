package org.sunledger.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A CSV file of facts of several kinds: a column says which. What rules propose for the lines of banks is written in
 * this form, looked through and corrected by a person, and imported.
 */
public final class ProposalsFile {
    /** The column that says which kind a row is of. */
    public static final String KIND = "kind";

    private ProposalsFile() {}

    /**
     * Takes a file apart by the kinds of its rows, in the order in which they first appear. Rows without a kind are
     * under the empty name. Every part knows the whole header and the lines of the file.
     */
    public static Map<String, CsvTable> byKind(CsvTable table) {
        OptionalInt column = table.column(KIND);
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            String kind = column.isPresent() ? row.cell(column.getAsInt()) : "";
            rows.computeIfAbsent(kind, unused -> new ArrayList<>()).add(row);
        }
        Map<String, CsvTable> parts = new LinkedHashMap<>();
        rows.forEach((kind, of) -> parts.put(
                kind,
                new CsvTable(
                        table.file(),
                        table.sha256(),
                        table.encoding(),
                        table.delimiter(),
                        table.headerLine(),
                        table.header(),
                        of,
                        parts.isEmpty() ? table.misshapen() : List.of())));
        return parts;
    }
}
