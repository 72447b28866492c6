package org.sunledger;

import java.util.List;
import org.sunledger.io.ImportRow;
import org.sunledger.outcome.Failure;

/**
 * A file that was read and is to be booked.
 *
 * @param source the source whose rows it holds, such as {@code income}; the same rows of the same source are booked
 *     once, whatever the file is called
 * @param rowKind the CSV kind of its rows
 * @param file the file's name, without its folder
 * @param digest lower-case hexadecimal SHA-256 of the file's bytes
 * @param encoding the character encoding it was read in
 * @param rows the rows that could be read, in the order of the file
 * @param failures why the other rows could not be read
 */
public record FileToImport(
        String source,
        String rowKind,
        String file,
        String digest,
        String encoding,
        List<ImportRow> rows,
        List<Failure> failures) {
    public FileToImport {
        rows = List.copyOf(rows);
        failures = List.copyOf(failures);
    }
}
