package org.sunledger.cli.given;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sunledger.io.CsvFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.CsvTable;
import org.sunledger.io.FileKind;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankReader;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;

/** Reads a file of rows, whether it is text or a workbook. */
public final class SourceFile {
    private final Path path;
    private final Optional<Workbook> workbook;

    private SourceFile(Path path, Optional<Workbook> workbook) {
        this.path = path;
        this.workbook = workbook;
    }

    /**
     * A file at a path.
     *
     * @param sheet the sheet of a workbook that is wanted; empty for the first
     */
    public static SourceFile at(Path path, String sheet) {
        return new SourceFile(path, workbookAt(path, sheet));
    }

    private static Optional<Workbook> workbookAt(Path path, String sheet) {
        try {
            boolean fits = Files.isRegularFile(path) && Files.size(path) <= CsvOptions.Limits.DEFAULT.fileBytes();
            if (!fits) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(path);
            boolean is = FileKind.of(bytes).filter(FileKind.XLSX::equals).isPresent();
            return is ? Optional.of(Workbook.read(path.toString(), bytes, sheet)) : Optional.empty();
        } catch (IOException refused) {
            // Whoever reads the file as text says what is wrong with it.
            return Optional.empty();
        }
    }

    /** The file as a table with a header. */
    public Loaded<CsvTable> table(CsvOptions options) {
        if (workbook.isEmpty()) {
            return CsvFile.read(path, options);
        }
        Workbook read = workbook.get();
        return read.failures().isEmpty()
                ? CsvFile.read(read.sheet(), options)
                : CsvFile.unread(
                        path.toString(), read.sheet().sha256(), read.failures().get(0));
    }

    /** The file as lines of a bank. */
    public BankFile lines(BankReader reader) {
        if (workbook.isEmpty()) {
            return reader.read(path);
        }
        Workbook read = workbook.get();
        return read.failures().isEmpty()
                ? reader.read(read.sheet())
                : reader.refused(path.toString(), read.failures().get(0));
    }

    /** What should be said of a file that could be read. */
    public List<Failure> warnings() {
        return workbook.map(Workbook::warnings).orElse(List.of());
    }
}
