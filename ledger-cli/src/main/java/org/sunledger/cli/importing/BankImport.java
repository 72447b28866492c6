package org.sunledger.cli.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.sunledger.BankFileToImport;
import org.sunledger.Book;
import org.sunledger.FileToImport;
import org.sunledger.ImportReport;
import org.sunledger.ImportWish;
import org.sunledger.chart.NameKind;
import org.sunledger.cli.given.Encodings;
import org.sunledger.cli.given.Names;
import org.sunledger.cli.given.SourceFile;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Progress;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.io.CsvTable;
import org.sunledger.io.RejectsFile;
import org.sunledger.io.TextEncoding;
import org.sunledger.io.bank.BankFile;
import org.sunledger.io.bank.BankProfile;
import org.sunledger.io.bank.BankReader;
import org.sunledger.io.bank.ProfileGuess;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** {@code import bank FILE… --account ACCOUNT}: keeps the lines of bank files as evidence beside the facts. */
public final class BankImport {
    static final String KIND = "bank";

    private final Session session;
    private final Arguments arguments;

    public BankImport(Session session) {
        this.session = session;
        this.arguments = session.arguments();
    }

    int run() {
        List<String> files =
                arguments.positionals().subList(1, arguments.positionals().size());
        for (String option : List.of("--template", "--map", "--skip-lines", "--source", "--expect")) {
            if (arguments.has(option)) {
                throw Misuse.of("misuse.bank-option", "option", option);
            }
        }
        if (arguments.has("--late-into")) {
            throw Misuse.of("misuse.bank-late");
        }
        if (arguments.has("--propose")) {
            return new BankPropose(session).run(files);
        }
        if (files.isEmpty()) {
            throw Misuse.of("misuse.argument-missing", "argument", "FILE");
        }
        if (arguments.has("--guess")) {
            return new BankGuess(session).run(files);
        }
        if (!arguments.has("--account")) {
            throw Misuse.of("misuse.option-missing", "option", "--account");
        }
        Book book = session.write();
        String account =
                Names.find(arguments, "account", NameKind.ACCOUNT, book.now().chart());
        try (Progress progress = session.progress("progress.import")) {
            List<BankFile> read = new ArrayList<>();
            List<Failure> warnings = new ArrayList<>();
            for (String file : files) {
                SourceFile source = source(file);
                warnings.addAll(source.warnings());
                read.add(read(source, book.settings().currency()));
                progress.step();
            }
            session.speech().note(warnings);
            return keep(book, account, read);
        }
    }

    private SourceFile source(String file) {
        return SourceFile.at(session.surroundings().path(file), arguments.text("--sheet"));
    }

    /** Reads a file as it would be imported. */
    public BankFile read(String file, CurrencyUnit currency) {
        SourceFile source = source(file);
        session.speech().note(source.warnings());
        return read(source, currency);
    }

    /** Reads with the profile that was named, else with the likeliest of those that can. */
    private BankFile read(SourceFile source, CurrencyUnit currency) {
        TextEncoding encoding = Encodings.named(arguments).orElse(null);
        if (arguments.has("--profile")) {
            BankProfile profile = BankProfiles.named(session, arguments.text("--profile"));
            return source.lines(new BankReader(profile, currency, encoding));
        }
        List<ProfileGuess> guesses = ProfileGuess.of(source::lines, currency, encoding);
        if (guesses.isEmpty()) {
            throw noProfile(source, currency, encoding);
        }
        return guesses.get(0).file();
    }

    private int keep(Book book, String account, List<BankFile> read) {
        List<FileToImport> files =
                read.stream().map(file -> BankFileToImport.of(file, account)).toList();
        List<Failure> failures =
                files.stream().flatMap(file -> file.failures().stream()).toList();
        boolean unread = read.stream().anyMatch(file -> !file.isRead());
        if (unread) {
            throw Refusal.ofFiles(failures);
        }
        boolean goodRows = arguments.has("--rejects");
        BankPage page = new BankPage(session, book);
        if (!failures.isEmpty() && !goodRows) {
            session.speech().note(failures);
            session.answer(page.notTied(read));
            return ExitStatus.FOUND;
        }
        ImportWish wish = new ImportWish(arguments.text("--again").strip(), goodRows);
        if (session.isRehearsal()) {
            ImportReport report = book.draftImport(session.keeper(book), files, wish);
            refuseRows(read, report);
            session.speech().note(report.failures());
            session.answer(page.rehearsal(read, report));
            return statusOf(report);
        }
        if (goodRows) {
            return keepGoodRows(book, read, files, wish, page);
        }
        ImportReport report = book.importFiles(session.keeper(book), files, wish);
        refuseRows(read, report);
        session.answer(page.report(read, report));
        return ExitStatus.DONE;
    }

    /** A line that the book refuses, such as one before its opening day, stops all of them. */
    private void refuseRows(List<BankFile> read, ImportReport report) {
        boolean byTheBook = report.failures().size()
                > read.stream().mapToLong(file -> file.failures().size()).sum();
        if (byTheBook && !arguments.has("--rejects")) {
            throw Refusal.ofFiles(report.failures());
        }
    }

    private int keepGoodRows(Book book, List<BankFile> read, List<FileToImport> files, ImportWish wish, BankPage page) {
        String typed = arguments.text("--rejects");
        try (WholeFile rejects = new WholeFile(session.surroundings().path(typed), typed)) {
            ImportReport report = book.importFiles(session.keeper(book), files, wish);
            Set<Long> lines = new HashSet<>();
            read.forEach(file -> lines.addAll(file.refused()));
            List<Failure> ofRows = report.failures().stream()
                    .filter(failure -> lines.contains(failure.place().line()))
                    .toList();
            if (!ofRows.isEmpty()) {
                List<CsvTable> tables = files.stream().map(FileToImport::table).toList();
                rejects.finish(RejectsFile.write(tables, ofRows, session.speech()::oneLine, session.language()));
            }
            session.speech().note(report.failures());
            session.answer(page.report(read, report));
            return statusOf(report);
        }
    }

    private static int statusOf(ImportReport report) {
        return report.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    /** The refusal of a file that no profile can read: that none fits, unless it cannot be opened at all. */
    static Refusal noProfile(SourceFile source, CurrencyUnit currency, @Nullable TextEncoding encoding) {
        BankFile unread =
                source.lines(new BankReader(BankProfile.find("generic").orElseThrow(), currency, encoding));
        Failure first = unread.failures().get(0);
        boolean opened = first.code() == Code.BANK_OTHER_LAYOUT || first.code() == Code.BANK_COLUMN_GONE;
        if (!opened) {
            return Refusal.ofFiles(unread.failures());
        }
        String known = String.join(", ", BankProfile.shipped());
        List<Failure> failures = new ArrayList<>();
        failures.add(Failure.of(Code.BANK_NO_PROFILE, Place.file(unread.file()), "", "", "known", known));
        ProfileGuess.nearest(source::lines, currency, encoding).ifPresent(failures::add);
        return Refusal.ofFiles(failures);
    }
}
