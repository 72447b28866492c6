package org.sunledger.cli.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunledger.Book;
import org.sunledger.ImportReport;
import org.sunledger.ImportWish;
import org.sunledger.Keeper;
import org.sunledger.cli.custody.CopyImport;
import org.sunledger.cli.given.ReadFiles;
import org.sunledger.cli.given.TypedCsv;
import org.sunledger.cli.see.GateDetail;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Output;
import org.sunledger.cli.shell.Progress;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.cli.shell.WholeFile;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.FactForm;
import org.sunledger.io.FactForms;
import org.sunledger.io.RejectsFile;
import org.sunledger.outcome.Failure;
import org.sunledger.revenue.RollUp;

/** {@code import KIND FILE…}: books the rows of files, all of them or, with {@code --rejects}, the good ones. */
public final class ImportCommand implements Command {
    private static final List<String> OF_BANK_FILES =
            List.of("--account", "--profile", "--guess", "--draft", "--propose", "--rules", "--why");

    @Override
    public void declare(Declaration takes) {
        takes.arguments("KIND FILE...")
                .flag("--template")
                .values("COLUMN=HEADER,...", "--map")
                .value("N", "--skip-lines")
                .value("NAME", "--encoding")
                .value("NAME", "--sheet")
                .value("ACCOUNT", "--account")
                .value("PROFILE", "--profile")
                .flag("--guess")
                .value("FILE", "--draft")
                .value("FILE", "--propose")
                .value("FILE", "--rules")
                .flag("--why")
                .value("FILE", "--rejects")
                .value("REASON", "--again")
                .value("week|month", "--roll-up")
                .value("PERIOD", "--late-into")
                .value("NAME", "--source")
                .value("SIZE/CODE", "--expect")
                .writing();
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        if (arguments.first("KIND").equals(CopyImport.KIND)) {
            return new CopyImport(session).run();
        }
        if (arguments.first("KIND").equals(BankImport.KIND)) {
            return new BankImport(session).run();
        }
        for (String option : OF_BANK_FILES) {
            if (arguments.has(option)) {
                throw Misuse.of("misuse.bank-only", "option", option);
            }
        }
        if (arguments.has("--expect")) {
            throw Misuse.of("misuse.expect");
        }
        boolean proposals = arguments.first("KIND").equals(ProposalImport.KIND);
        FactForm form = Refusal.granted(FactForms.of(proposals ? "income" : arguments.first("KIND")));
        if (arguments.has("--template")) {
            return template(session, form);
        }
        List<String> files =
                arguments.positionals().subList(1, arguments.positionals().size());
        if (files.isEmpty()) {
            throw Misuse.of("misuse.argument-missing", "argument", "FILE");
        }
        CsvOptions options = TypedCsv.options(arguments);
        Map<String, String> headers = TypedCsv.headers(arguments.all("--map"));
        Book book = session.write();
        try (Progress progress = session.progress("progress.import")) {
            String source = arguments.text("--source").isBlank()
                    ? form.kind()
                    : arguments.text("--source").strip();
            ReadFiles.How how = new ReadFiles.How(form, options, headers, source, arguments.text("--sheet"));
            ReadFiles read = proposals
                    ? ProposalImport.read(how, TypedCsv.paths(session, files), book.now())
                    : ReadFiles.read(how, TypedCsv.paths(session, files), book.now(), progress);
            if (arguments.has("--roll-up")) {
                read = rolledUp(arguments.text("--roll-up"), form, read);
            }
            session.speech().note(read.warnings());
            return book(session, book, read);
        }
    }

    private static ReadFiles rolledUp(String typed, FactForm form, ReadFiles read) {
        RollUp span = RollUp.find(typed).orElseThrow(() -> Misuse.of("misuse.roll-up", "found", typed));
        if (!form.kind().equals(GateDetail.KIND)) {
            throw Misuse.of("misuse.roll-up-kind", "kind", form.kind());
        }
        return new ReadFiles(
                read.files().stream().map(file -> file.rolledUp(span)).toList(), read.cells());
    }

    private static int template(Session session, FactForm form) {
        session.arguments().only("KIND");
        new Output(session).handText(form.template(session.language()));
        return ExitStatus.DONE;
    }

    private static int book(Session session, Book book, ReadFiles read) {
        Arguments arguments = session.arguments();
        boolean settingAside =
                arguments.has("--rejects") && read.failures().stream().allMatch(RejectsFile::canSetAside);
        ImportWish wish = wish(arguments, settingAside, book);
        Keeper keeper = session.keeper(book);
        if (session.isRehearsal()) {
            ImportReport report = book.draftImport(keeper, read.files(), wish);
            refuseUnless(settingAside, report);
            session.speech().note(report.failures());
            session.answer(new ImportPage(session, book).rehearsal(report));
            return statusOf(report);
        }
        if (!settingAside) {
            ImportReport report = book.importFiles(keeper, read.files(), wish);
            refuseUnless(false, report);
            session.answer(new ImportPage(session, book).report(report));
            return ExitStatus.DONE;
        }
        return bookGoodRows(session, book, read, keeper, wish);
    }

    private static ImportWish wish(Arguments arguments, boolean settingAside, Book book) {
        ImportWish wish = new ImportWish(arguments.text("--again").strip(), settingAside);
        String period = arguments.text("--late-into");
        return period.isEmpty()
                ? wish
                : wish.lateInto(
                        Moments.period("late-into", period, book.settings().calendar()));
    }

    private static int bookGoodRows(Session session, Book book, ReadFiles read, Keeper keeper, ImportWish wish) {
        String typed = session.arguments().text("--rejects");
        // Nothing is booked before it is sure that the refused rows can be kept.
        try (WholeFile rejects = new WholeFile(session.surroundings().path(typed), typed)) {
            ImportReport report = book.importFiles(keeper, read.files(), wish);
            List<Failure> failures = report.failures();
            if (!failures.isEmpty()) {
                rejects.finish(
                        RejectsFile.write(read.tables(), failures, session.speech()::oneLine, session.language()));
                session.speech().note(failures);
            }
            session.answer(new ImportPage(session, book).report(report));
            return statusOf(report);
        }
    }

    private static void refuseUnless(boolean settingAside, ImportReport report) {
        if (!settingAside && !report.failures().isEmpty()) {
            throw Refusal.ofFiles(new ArrayList<>(report.failures()));
        }
    }

    private static int statusOf(ImportReport report) {
        return report.failures().isEmpty() ? ExitStatus.DONE : ExitStatus.FOUND;
    }
}
