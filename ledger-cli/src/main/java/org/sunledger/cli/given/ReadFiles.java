package org.sunledger.cli.given;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sunledger.BookView;
import org.sunledger.FileToImport;
import org.sunledger.cli.shell.Progress;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvTable;
import org.sunledger.io.FactForm;
import org.sunledger.outcome.Failure;

/**
 * Files that were read and are to be booked.
 *
 * @param files the files, as the book takes them
 * @param cells what should be said of cells of workbooks
 */
public record ReadFiles(List<FileToImport> files, List<Failure> cells) {
    /**
     * How files are to be read.
     *
     * @param headers for columns that stand under another header, that header
     * @param source the source whose rows they hold
     * @param sheet the sheet of a workbook that is wanted; empty for the first
     */
    public record How(FactForm form, CsvOptions options, Map<String, String> headers, String source, String sheet) {}

    public static ReadFiles read(How how, List<Path> paths, BookView view, Progress progress) {
        List<FileToImport> files = new ArrayList<>();
        List<Failure> warnings = new ArrayList<>();
        for (Path path : paths) {
            SourceFile source = SourceFile.at(path, how.sheet());
            warnings.addAll(source.warnings());
            files.add(FileToImport.of(how.source(), how.form(), source.table(how.options()), how.headers(), view));
            progress.step();
        }
        return new ReadFiles(files, warnings);
    }

    /** The files as they were read. */
    public List<CsvTable> tables() {
        return files.stream().map(FileToImport::table).toList();
    }

    /** Everything that is wrong with the files before the book looks at them. */
    public List<Failure> failures() {
        return files.stream().flatMap(file -> file.failures().stream()).toList();
    }

    /** What was left out and should be said. */
    public List<Failure> warnings() {
        return Stream.concat(cells.stream(), files.stream().flatMap(file -> file.warnings().stream()))
                .toList();
    }
}
