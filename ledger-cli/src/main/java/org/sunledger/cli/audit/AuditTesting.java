package org.sunledger.cli.audit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.jspecify.annotations.Nullable;
import org.sunledger.BookView;
import org.sunledger.audit.AuditTest;
import org.sunledger.audit.AuditTests;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.given.TypedCsv;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Listing;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Nearest;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.examination.AuditQuestion;
import org.sunledger.io.TableCsv;
import org.sunledger.io.audit.AuditTestJson;
import org.sunledger.io.audit.ForeignFile;
import org.sunledger.log.Checkpoint;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Loaded;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.FiscalCalendar;
import org.sunledger.table.AuditTestTable;
import org.sunledger.table.AuditWords;
import org.sunledger.table.Cell;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Note;

/** {@code audit test}: what an auditor asks of a book, or of a stranger's file. */
public final class AuditTesting {
    /** How many exceptions of a test a person is shown. */
    private static final int SHOWN = 20;

    private final Session session;
    private final Arguments arguments;
    private final List<Note> notes = new ArrayList<>();

    private AuditTesting(Session session) {
        this.session = session;
        this.arguments = session.arguments();
    }

    static int run(Session session, List<String> arguments) {
        AuditCommand.none(arguments);
        return new AuditTesting(session).run();
    }

    private int run() {
        if (arguments.has("--list")) {
            return list();
        }
        return arguments.text("--csv").isEmpty() ? book() : file();
    }

    private int list() {
        AuditWords words = AuditWords.of(session.language(), 2);
        Listing listing = new Listing(session)
                .title("audit-test.list")
                .column("test", ColumnType.ID)
                .column("title", ColumnType.TEXT)
                .column("needs", ColumnType.TEXT)
                .column("rule", ColumnType.TEXT)
                .column("limits", ColumnType.TEXT);
        for (AuditTest test : wanted()) {
            List<String> needs = new ArrayList<>();
            test.needs().forEach(field -> needs.add(field.text()));
            if (test.needsMoreThanItems()) {
                needs.add("book");
            }
            listing.row(
                    Cell.id(test.id()),
                    Cell.text(words.title(test)),
                    Cell.text(String.join(", ", needs)),
                    Cell.text(words.rule(test)),
                    Cell.text(words.limits(test)));
        }
        session.answer(listing.list("audit-tests"));
        return ExitStatus.DONE;
    }

    private int book() {
        BookView view = session.view();
        Amounts amounts = new Amounts(view.settings().currency());
        @Nullable DatePeriod period = Periods.find(arguments, view).orElse(null);
        LocalDate last = period == null ? Periods.lastDay(view) : period.last();
        LocalDate asOf = Moments.findDay(arguments, "as-of").orElse(last);
        // What was booked after the period explains its cut-off, so the day is that of the whole book when none is
        // named.
        LocalDate seen = arguments.has("--as-of") ? asOf : later(asOf, Periods.lastDay(view));
        AuditTests tests = new AuditQuestion(period, seen, AuditTerms.of(session, amounts), wanted()).ask(view);
        Checkpoint checkpoint = view.checkpoint();
        note("community", view.settings().community());
        note("book", checkpoint.origin());
        note("facts", Long.toString(checkpoint.size()));
        note("code", checkpoint.shortCode());
        note("period", period == null ? "" : period.range());
        note("as-of", seen.toString());
        return answer(
                tests,
                amounts,
                view.settings().isDemonstration() ? session.words().text("demonstration") : "");
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private int file() {
        Amounts amounts = new Amounts(currency(arguments.text("--currency")));
        @Nullable DatePeriod period = period();
        ForeignFile.How how = new ForeignFile.How(
                TypedCsv.options(arguments), TypedCsv.headers(arguments.all("--map")), order(), way(), period);
        Path path = session.surroundings().path(arguments.text("--csv"));
        Loaded<Optional<ForeignFile>> read = ForeignFile.read(path, how, amounts);
        ForeignFile file = read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
        AuditTests tests = AuditTests.run(file.population(), AuditTerms.of(session, amounts), wanted());
        note("file", file.file() + "  sha256:" + file.sha256());
        note("rows", file.population().size() + " + " + file.refused().size());
        List<String> columns = new ArrayList<>();
        file.columns().forEach((column, header) -> columns.add(column + "=" + header));
        note("columns", String.join(", ", columns));
        note("signs", session.words().text("audit-test.signs." + file.way().text()));
        note("date-order", file.order());
        note("period", period == null ? "" : period.range());
        session.speech().note(file.refused());
        int status = answer(tests, amounts, "");
        return file.refused().isEmpty() ? status : ExitStatus.FOUND;
    }

    private int answer(AuditTests tests, Amounts amounts, String banner) {
        note("terms", AuditWords.of(session.language(), amounts.decimals()).terms(tests.terms()));
        Answer answer = new Answer(
                AuditTestTable.of(tests, banner, notes, session.language(), amounts.decimals(), SHOWN),
                () -> AuditTestJson.of(tests, notes, session.language(), amounts.decimals()),
                () -> TableCsv.list(AuditTestTable.list(tests, session.language(), amounts.decimals()))
                        .toText());
        session.answer(answer);
        return tests.found() == 0 ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    private void note(String key, String text) {
        if (!text.isEmpty()) {
            notes.add(new Note(session.words().text("note-label." + key), text));
        }
    }

    private List<AuditTest> wanted() {
        String only = arguments.text("--only");
        if (only.isEmpty()) {
            return List.of(AuditTest.values());
        }
        List<AuditTest> wanted = new ArrayList<>();
        for (String id : only.split(",", -1)) {
            wanted.add(AuditTest.find(id.strip())
                    .orElseThrow(() -> Nearest.misuse(
                            "misuse.audit-test",
                            "found",
                            id,
                            Arrays.stream(AuditTest.values()).map(AuditTest::id).toList())));
        }
        return wanted;
    }

    private @Nullable DatePeriod period() {
        String named = arguments.text("--period");
        if (!named.isEmpty()) {
            return Moments.period("period", named, FiscalCalendar.CALENDAR_YEAR);
        }
        Optional<LocalDate> from = Moments.findDay(arguments, "from");
        Optional<LocalDate> to = Moments.findDay(arguments, "to");
        if (from.isEmpty() && to.isEmpty()) {
            return null;
        }
        LocalDate first = from.orElse(LocalDate.of(1900, 1, 1));
        LocalDate last = to.orElse(LocalDate.of(2999, 12, 31));
        if (last.isBefore(first)) {
            throw Refusal.of(Code.PERIOD_BACKWARDS, "to", "from", first, "to", last);
        }
        return DatePeriod.closed(first, last);
    }

    private String order() {
        String order = arguments.text("--date-order");
        if (!order.isEmpty() && !List.of("dmy", "mdy").contains(order)) {
            throw Misuse.of("misuse.choice", "option", "--date-order", "found", order, "known", "dmy, mdy");
        }
        return order;
    }

    private ForeignFile.@Nullable Way way() {
        List<ForeignFile.Way> named = Stream.of(
                        ForeignFile.Way.PAYMENTS, ForeignFile.Way.RECEIPTS, ForeignFile.Way.SIGNED)
                .filter(way -> arguments.has("--" + way.text()))
                .toList();
        if (named.size() > 1) {
            throw Misuse.of(
                    "misuse.one-page",
                    "first",
                    "--" + named.get(0).text(),
                    "second",
                    "--" + named.get(1).text());
        }
        return named.isEmpty() ? null : named.get(0);
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code.isEmpty() ? "CNY" : code);
        } catch (IllegalCurrencyException unknown) {
            throw Misuse.of("misuse.currency", "found", code);
        }
    }
}
