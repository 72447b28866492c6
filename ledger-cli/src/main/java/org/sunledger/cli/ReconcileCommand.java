package org.sunledger.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.TableCsv;
import org.sunledger.io.reconcile.ReadSide;
import org.sunledger.io.reconcile.ResultHead;
import org.sunledger.io.reconcile.ResultJson;
import org.sunledger.io.reconcile.RuleFile;
import org.sunledger.io.reconcile.TwoSides;
import org.sunledger.money.AmountReading;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;
import org.sunledger.reconcile.Ends;
import org.sunledger.reconcile.Identities;
import org.sunledger.reconcile.Reconciler;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.table.Note;
import org.sunledger.table.ReconciliationTable;
import org.sunledger.table.Table;

/** {@code reconcile}: what became of every line of two lists of the same money. */
final class ReconcileCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.value("FILE", "--left")
                .value("FILE", "--right")
                .value("FILE", "--rules")
                .value("CODE", "--currency")
                .value("AMOUNT", "--left-opening")
                .value("AMOUNT", "--left-closing")
                .value("AMOUNT", "--right-opening")
                .value("AMOUNT", "--right-closing")
                .value("NUMBER", "--threads")
                .period()
                .arguments("[verify RESULT]");
    }

    @Override
    public int run(Session session) {
        List<String> words = session.arguments().positionals();
        if (!words.isEmpty()) {
            return new ReconcileVerification(session).run(words);
        }
        Amounts amounts = new Amounts(currency(session.arguments().text("--currency")));
        RuleFile rules = rules(session);
        TwoSides sides = read(session, rules, amounts);
        DatePeriod period = period(session.arguments());
        Reconciliation result = Reconciler.reconcile(
                sides.left().side(), sides.right().side(), rules.rules(), period, threads(session));
        Identities identities = Identities.of(
                result,
                sides.left().ends(),
                sides.right().ends(),
                sides.left().rejected().size(),
                sides.right().rejected().size());
        String range = period.equals(Reconciler.ALL_DAYS) ? "" : period.range();
        ResultHead head = new ResultHead(sides.left(), sides.right(), amounts, range, identities);
        answer(session, result, head);
        return status(session, result, head);
    }

    private static void answer(Session session, Reconciliation result, ResultHead head) {
        Output output = new Output(session);
        if (output.isJson()) {
            output.stream(out -> ResultJson.write(result, head, out));
            return;
        }
        Table table = ReconciliationTable.of(
                result,
                head.identities(),
                notes(session, result, head),
                session.language(),
                head.amounts().decimals());
        output.hand(new Answer(table, () -> "", () -> TableCsv.page(table).toText()));
    }

    private static List<Note> notes(Session session, Reconciliation result, ResultHead head) {
        List<Note> notes = new ArrayList<>();
        for (ReadSide side : List.of(head.left(), head.right())) {
            String key = side.equals(head.left()) ? "note-label.left" : "note-label.right";
            notes.add(new Note(session.words().text(key), side.file() + "  sha256:" + side.sha256()));
        }
        notes.add(new Note(
                session.words().text("note-label.matching"), result.rules().name()));
        if (!head.period().isEmpty()) {
            notes.add(new Note(session.words().text("note-label.period"), head.period()));
        }
        return notes;
    }

    /** Everything wrong with the rows is said; the run is clean when it ties and nothing is left to explain. */
    private static int status(Session session, Reconciliation result, ResultHead head) {
        for (ReadSide side : List.of(head.left(), head.right())) {
            session.speech().note(side.failures());
            session.speech()
                    .note(side.rejected().stream().map(row -> row.failure()).toList());
        }
        boolean sound =
                head.left().failures().isEmpty() && head.right().failures().isEmpty();
        return sound && head.identities().hold() && result.isExplained(10) ? ExitStatus.DONE : ExitStatus.FOUND;
    }

    private static TwoSides read(Session session, RuleFile rules, Amounts amounts) {
        TwoSides.Source left = source(session, "--left", rules.leftColumns());
        TwoSides.Source right = source(session, "--right", rules.rightColumns());
        Loaded<Optional<TwoSides>> read = TwoSides.read(left, right, amounts);
        TwoSides sides = read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
        List<Failure> nothing = new ArrayList<>();
        for (ReadSide side : List.of(sides.left(), sides.right())) {
            if (side.side().size() == 0) {
                side.rejected().forEach(row -> nothing.add(row.failure()));
                nothing.add(Failure.of(Code.RECONCILE_NOTHING_READ, Place.file(side.file()), "", ""));
            }
        }
        if (!nothing.isEmpty()) {
            throw Refusal.ofFiles(nothing);
        }
        return new TwoSides(
                sides.left().with(ends(session, "--left", sides.left().ends(), amounts)),
                sides.right().with(ends(session, "--right", sides.right().ends(), amounts)));
    }

    private static Ends ends(Session session, String side, Ends found, Amounts amounts) {
        String opening = session.arguments().text(side + "-opening");
        String closing = session.arguments().text(side + "-closing");
        if (opening.isEmpty() != closing.isEmpty()) {
            throw Misuse.of("misuse.balances", "option", side);
        }
        return opening.isEmpty()
                ? found
                : Ends.of(amount(amounts, side + "-opening", opening), amount(amounts, side + "-closing", closing));
    }

    private static long amount(Amounts amounts, String option, String text) {
        if (amounts.read(text) instanceof AmountReading.Exact exact) {
            return exact.minor();
        }
        throw Misuse.of("misuse.amount", "option", option, "found", text);
    }

    private static DatePeriod period(Arguments arguments) {
        String named = arguments.text("--period");
        String text = named.isEmpty() && arguments.has("--from")
                ? arguments.text("--from") + ".." + arguments.text("--to")
                : named;
        if (text.isEmpty()) {
            return Reconciler.ALL_DAYS;
        }
        if (DatePeriod.read(text) instanceof Reading.Read<DatePeriod> read) {
            return read.value();
        }
        throw Refusal.of(Code.PERIOD_MALFORMED, "period", "found", text);
    }

    private static RuleFile rules(Session session) {
        String file = session.arguments().text("--rules");
        if (file.isEmpty()) {
            return RuleFile.NONE;
        }
        Loaded<Optional<RuleFile>> read = RuleFile.read(session.surroundings().path(file));
        return read.value().orElseThrow(() -> Refusal.ofFiles(read.failures()));
    }

    private static TwoSides.Source source(Session session, String option, Map<String, String> columns) {
        String file = session.arguments().text(option);
        if (file.isEmpty()) {
            throw Misuse.of("misuse.argument-missing", "argument", option);
        }
        Path path = session.surroundings().path(file);
        return new TwoSides.Source(path, CsvOptions.DEFAULT, columns);
    }

    private static int threads(Session session) {
        String threads = session.arguments().text("--threads");
        if (threads.isEmpty()) {
            return Math.min(8, Runtime.getRuntime().availableProcessors());
        }
        if (!threads.matches("[1-9][0-9]?")) {
            throw Misuse.of("misuse.number", "option", "--threads", "found", threads);
        }
        return Integer.parseInt(threads);
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code.isEmpty() ? "CNY" : code);
        } catch (IllegalCurrencyException unknown) {
            throw Misuse.of("misuse.currency", "found", code);
        }
    }
}
