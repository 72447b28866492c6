package org.sunledger.io;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sunledger.outcome.Place;

/**
 * A file of rows under a header.
 *
 * @param file the file's name as it was given
 * @param sha256 the lower-case hexadecimal SHA-256 of the file's bytes
 * @param encoding the encoding it was read in
 * @param delimiter what stands between two fields: comma, tab or semicolon
 * @param headerLine the physical line of the header, from 1
 * @param header the names of the columns as they are written
 * @param rows the rows that have one value for each column, in the order of the file
 * @param misshapen the rows that have more or fewer, in the order of the file; each has its failure
 */
public record CsvTable(
        String file,
        String sha256,
        TextEncoding encoding,
        char delimiter,
        long headerLine,
        List<String> header,
        List<CsvRow> rows,
        List<CsvRow> misshapen) {

    public CsvTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        misshapen = List.copyOf(misshapen);
    }

    /** A file of which nothing could be read. */
    static CsvTable unread(String file, String sha256) {
        return new CsvTable(file, sha256, TextEncoding.UTF_8, ',', 1, List.of(), List.of(), List.of());
    }

    /** The place of the header. */
    public Place headerPlace() {
        return new Place(file, headerLine, 0);
    }

    /** The place of a cell; its column is counted from 0 here and from 1 in the place. */
    public Place place(CsvRow row, int column) {
        return new Place(file, row.lineOf(column), column + 1);
    }

    /** The column with this name, however it is spaced, cased or widened. */
    public OptionalInt column(String name) {
        String wanted = HeaderName.fold(name);
        for (int i = 0; i < header.size(); i++) {
            if (HeaderName.fold(header.get(i)).equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The columns by their folded names; columns without a name are left out. */
    Map<String, Integer> columnsByName() {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).isEmpty()) {
                columns.put(HeaderName.fold(header.get(i)), i);
            }
        }
        return columns;
    }
}
