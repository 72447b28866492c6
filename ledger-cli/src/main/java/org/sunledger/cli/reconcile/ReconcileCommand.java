package org.sunledger.cli.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Output;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.TableCsv;
import org.sunledger.io.reconcile.EarlierResult;
import org.sunledger.io.reconcile.ReadSide;
import org.sunledger.io.reconcile.ResultHead;
import org.sunledger.io.reconcile.ResultJson;
import org.sunledger.io.reconcile.RuleFile;
import org.sunledger.io.reconcile.TwoSides;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;
import org.sunledger.reconcile.Given;
import org.sunledger.reconcile.Identities;
import org.sunledger.reconcile.ProposalChange;
import org.sunledger.reconcile.Reconciler;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.table.Note;
import org.sunledger.table.ReconciliationTable;
import org.sunledger.table.Table;

/** {@code reconcile}: what became of every line of two lists of the same money. */
public final class ReconcileCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.value("FILE", "--left")
                .value("FILE", "--right")
                .value("FILE", "--rules")
                .value("CODE", "--currency")
                .value("ORDER", "--date-order")
                .value("AMOUNT", "--left-opening")
                .value("AMOUNT", "--left-closing")
                .value("AMOUNT", "--right-opening")
                .value("AMOUNT", "--right-closing")
                .value("NUMBER", "--threads")
                .value("ACCOUNT", "--account")
                .value("FILE", "--bank")
                .value("PROFILE", "--profile")
                .value("NAME", "--sheet")
                .value("NAME", "--encoding")
                .value("ACCOUNT", "--right-account")
                .value("RESULT", "--carried")
                .value("RESULT", "--previous")
                .value("FILE", "--engagement")
                .value("TEXT", "--reason")
                .value("ACCOUNT", "--difference")
                .writing()
                .period()
                .arguments("[verify|accept|reject|note RESULT LINES...]");
    }

    @Override
    public int run(Session session) {
        List<String> words = session.arguments().positionals();
        if (!words.isEmpty()) {
            return words.get(0).equals("verify")
                    ? new ReconcileVerification(session).run(words)
                    : new ReconcileDecision(session).run(words);
        }
        Amounts amounts = amounts(session);
        RuleFile rules = rules(session);
        DatePeriod period = period(session.arguments());
        EarlierFiles earlier = EarlierFiles.of(session);
        ReconcileSides sides = ReconcileSides.read(session, rules, amounts, period, earlier.carried());
        TwoSides two = sides.two();
        List<Failure> findings = new ArrayList<>(earlier.findings(two, amounts));
        session.speech()
                .note(RuleFields.warnings(
                        rules.rules(), two, session.arguments().text("--rules")));
        two.oppositeSigns().ifPresent(warning -> session.speech().note(List.of(warning)));
        Given given = sides.given()
                .keeping(earlier.previous().map(EarlierResult::standing).orElse(List.of()))
                .deciding(earlier.decisions(session, session.arguments().has("--account")));
        Reconciliation result = Reconciler.reconcile(
                two.left().side(), two.right().side(), rules.rules(), period, threads(session), given);
        Identities identities = Identities.of(
                result,
                two.left().ends(),
                two.right().ends(),
                two.left().rejected().size(),
                two.right().rejected().size());
        String range = period.equals(Reconciler.ALL_DAYS) ? "" : period.range();
        List<ProposalChange> changes =
                earlier.previous().map(before -> before.changes(result)).orElse(List.of());
        ResultHead head = new ResultHead(two.left(), two.right(), amounts, range, identities, earlier.given(), changes);
        answer(session, result, head);
        session.speech().note(findings);
        return status(session, result, head, rules.timingDays()) == ExitStatus.DONE && findings.isEmpty()
                ? ExitStatus.DONE
                : ExitStatus.FOUND;
    }

    private static Amounts amounts(Session session) {
        String named = session.arguments().text("--currency");
        return new Amounts(
                session.arguments().has("--account") ? session.view().settings().currency() : currency(named));
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
                head.changes(),
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
        head.given()
                .forEach((name, file) -> notes.add(new Note(
                        session.words().text("note-label." + name), file.file() + "  sha256:" + file.sha256())));
        return notes;
    }

    /** Everything wrong with the rows is said; the run is clean when it ties and nothing is left to explain. */
    private static int status(Session session, Reconciliation result, ResultHead head, int timingDays) {
        for (ReadSide side : List.of(head.left(), head.right())) {
            session.speech().note(side.failures());
            session.speech()
                    .note(side.rejected().stream().map(row -> row.failure()).toList());
        }
        boolean sound =
                head.left().failures().isEmpty() && head.right().failures().isEmpty();
        return sound && head.identities().hold() && result.isExplained(timingDays) ? ExitStatus.DONE : ExitStatus.FOUND;
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
