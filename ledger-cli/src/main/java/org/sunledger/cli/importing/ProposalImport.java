package org.sunledger.cli.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunledger.BookView;
import org.sunledger.FileToImport;
import org.sunledger.cli.given.ReadFiles;
import org.sunledger.cli.given.SourceFile;
import org.sunledger.fact.BankFileNote;
import org.sunledger.io.CsvTable;
import org.sunledger.io.FactForm;
import org.sunledger.io.FactForms;
import org.sunledger.io.ProposalsFile;
import org.sunledger.io.bank.BankRule;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Place;
import org.sunledger.outcome.Rejection;

/** {@code import proposals FILE…}: books what was proposed for lines of banks, each row as the kind it names. */
public final class ProposalImport {
    static final String KIND = "proposals";

    private ProposalImport() {}

    static ReadFiles read(ReadFiles.How how, List<Path> paths, BookView view) {
        List<FileToImport> files = new ArrayList<>();
        List<Failure> notes = new ArrayList<>();
        for (Path path : paths) {
            SourceFile source = SourceFile.at(path, how.sheet());
            notes.addAll(source.warnings());
            Loaded<CsvTable> loaded = source.table(how.options());
            if (loaded.value().header().isEmpty()
                    || loaded.value().column(ProposalsFile.KIND).isEmpty()) {
                files.add(unread(loaded));
                continue;
            }
            boolean first = true;
            for (Map.Entry<String, CsvTable> part :
                    ProposalsFile.byKind(loaded.value()).entrySet()) {
                List<Failure> failures = first ? loaded.failures() : List.of();
                if (part.getKey().isEmpty() || part.getKey().equals(BankRule.NOTHING)) {
                    notes.addAll(open(part.getKey(), part.getValue()));
                } else {
                    files.add(part(part.getKey(), part.getValue(), failures, how, view));
                    first = false;
                }
            }
        }
        return new ReadFiles(files, notes);
    }

    private static FileToImport part(
            String kind, CsvTable table, List<Failure> failures, ReadFiles.How how, BookView view) {
        Outcome<FactForm> form = FactForms.of(kind);
        if (!form.isAccepted()) {
            List<Failure> unknown = new ArrayList<>(failures);
            List<Long> lines = new ArrayList<>();
            for (Rejection rejection : form.rejections()) {
                table.rows().forEach(row -> {
                    lines.add(row.line());
                    unknown.add(new Failure(
                            rejection.code(),
                            new Place(table.file(), row.line(), 0),
                            ProposalsFile.KIND,
                            kind,
                            rejection.details()));
                });
            }
            return new FileToImport(KIND, kind, table, List.of(), lines, unknown, BankFileNote.NONE, List.of());
        }
        FileToImport read = FileToImport.of(KIND, form.orThrow(), new Loaded<>(table, failures), how.headers(), view);
        // The columns of other kinds and the reasons are no columns of this one.
        return new FileToImport(
                read.source(),
                read.rowKind(),
                read.table(),
                read.rows(),
                read.refusedLines(),
                read.failures(),
                read.bank(),
                List.of());
    }

    private static FileToImport unread(Loaded<CsvTable> loaded) {
        List<Failure> failures = new ArrayList<>(loaded.failures());
        if (failures.isEmpty()) {
            failures.add(Failure.of(
                    Code.CSV_COLUMN_MISSING,
                    loaded.value().headerPlace(),
                    ProposalsFile.KIND,
                    "",
                    "column",
                    ProposalsFile.KIND,
                    "chinese",
                    ProposalsFile.KIND,
                    "present",
                    String.join(", ", loaded.value().header())));
        }
        return new FileToImport(
                KIND, KIND, loaded.value(), List.of(), List.of(), failures, BankFileNote.NONE, List.of());
    }

    private static List<Failure> open(String kind, CsvTable table) {
        return kind.equals(BankRule.NOTHING)
                ? List.of()
                : List.of(Failure.of(
                        Code.BANK_PROPOSALS_OPEN,
                        new Place(table.file(), table.rows().get(0).line(), 0),
                        ProposalsFile.KIND,
                        "",
                        "rows",
                        table.rows().size()));
    }
}
