package org.sunledger.io;

import java.util.List;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.revenue.RollUp;

/**
 * What a file states.
 *
 * @param rows the rows that state a fact, in the order of the file
 * @param refusedLines the physical lines on which the other rows begin, ascending; each row once, however many failures
 *     it has
 * @param warnings what was left out and should be said: the columns that belong to no column of the kind
 */
public record ImportRows(List<ImportRow> rows, List<Long> refusedLines, List<Failure> warnings) {

    /** A file of which nothing could be read. */
    static final ImportRows NONE = new ImportRows(List.of(), List.of(), List.of());

    /** Rows of gate settlements added up by span; a day that stands there twice is a failure. */
    public static Loaded<List<ImportRow>> rolledUp(CsvTable table, List<ImportRow> rows, RollUp span) {
        return RolledUp.of(table, rows, span);
    }

    public ImportRows {
        rows = List.copyOf(rows);
        refusedLines = List.copyOf(refusedLines);
        warnings = List.copyOf(warnings);
    }
}
