package org.sunledger;

import java.util.List;

/**
 * What became of one imported file.
 *
 * @param file the name of the file
 * @param importIndex the index of the fact that records the import; -1 when nothing of it was booked
 * @param rows the outcome of every row, in the order of the file
 */
public record FileReport(String file, long importIndex, List<RowOutcome> rows) {
    public FileReport {
        rows = List.copyOf(rows);
    }

    /** How many rows had this outcome. */
    public long count(RowOutcome.Status status) {
        return rows.stream().filter(row -> row.status() == status).count();
    }
}
