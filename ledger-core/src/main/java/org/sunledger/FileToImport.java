package org.sunledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunledger.fact.BankFileNote;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvTable;
import org.sunledger.io.FactForm;
import org.sunledger.io.FactImport;
import org.sunledger.io.ImportRow;
import org.sunledger.io.ImportRows;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.revenue.RollUp;

/**
 * A file that was read and is to be booked.
 *
 * @param source the source whose rows it holds, such as {@code income}; the same rows of the same source are booked
 *     once, whatever the file is called
 * @param rowKind the CSV kind of its rows
 * @param table the file itself
 * @param rows the rows that could be read, in the order of the file
 * @param refusedLines the lines of the rows that could not be read
 * @param failures everything that is wrong with the file
 * @param bank what the file of a bank says of itself; {@link BankFileNote#NONE} for other files
 * @param warnings what was left out and should be said, such as columns that nothing is known of
 */
public record FileToImport(
        String source,
        String rowKind,
        CsvTable table,
        List<ImportRow> rows,
        List<Long> refusedLines,
        List<Failure> failures,
        BankFileNote bank,
        List<Failure> warnings) {
    /** The fund whose open items tell which unit a receipt comes from. */
    private static final String PROPERTY_FEE = "property-fee";

    public FileToImport {
        rows = List.copyOf(rows);
        refusedLines = List.copyOf(refusedLines);
        failures = List.copyOf(failures);
        warnings = List.copyOf(warnings);
    }

    /**
     * Reads a file for a book. What is wrong with it is in {@link #failures()}; nothing is written.
     *
     * @param form the kind of its rows
     * @param file the file
     * @param options how it is written, when that is not to be found out
     * @param headers for columns that stand under another header, that header by the column's name
     * @param view the book, whose names and currency the rows are read with
     */
    public static FileToImport read(
            FactForm form, Path file, CsvOptions options, Map<String, String> headers, BookView view) {
        return of(form.kind(), form, CsvFile.read(file, options), headers, view);
    }

    /** A file that {@link CsvFile} has read, as rows of a source. */
    public static FileToImport of(
            String source, FactForm form, Loaded<CsvTable> file, Map<String, String> headers, BookView view) {
        UnitClaims claims = UnitClaims.of(view, PROPERTY_FEE);
        Loaded<ImportRows> read =
                FactImport.read(form, file, view.chart(), view.settings().currency(), headers, claims.matching());
        ImportRows rows = read.value();
        return new FileToImport(
                source,
                form.kind(),
                file.value(),
                rows.rows(),
                rows.refusedLines(),
                read.failures(),
                BankFileNote.NONE,
                rows.warnings());
    }

    /** The same file of gate settlements with its days added up; they stay in the file, which each sum names. */
    public FileToImport rolledUp(RollUp span) {
        Loaded<List<ImportRow>> sums = ImportRows.rolledUp(table, rows, span);
        List<Failure> all = new ArrayList<>(failures);
        all.addAll(sums.failures());
        return new FileToImport(source, rowKind, table, sums.value(), refusedLines, all, bank, warnings);
    }

    /** The file's name without its folder. */
    public String name() {
        String file = table.file().replace('\\', '/');
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
