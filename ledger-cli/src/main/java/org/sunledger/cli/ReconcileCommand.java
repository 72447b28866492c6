package org.sunledger.cli;

import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.sunledger.io.CsvOptions;
import org.sunledger.io.reconcile.ResultHead;
import org.sunledger.io.reconcile.ResultJson;
import org.sunledger.io.reconcile.RuleFile;
import org.sunledger.io.reconcile.TwoSides;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Loaded;
import org.sunledger.reconcile.Reconciler;
import org.sunledger.reconcile.Reconciliation;

/** {@code reconcile}: what became of every line of two lists of the same money. */
final class ReconcileCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.value("FILE", "--left")
                .value("FILE", "--right")
                .value("FILE", "--rules")
                .value("CODE", "--currency")
                .value("NUMBER", "--threads");
    }

    @Override
    public int run(Session session) {
        session.arguments().none();
        Amounts amounts = new Amounts(currency(session.arguments().text("--currency")));
        RuleFile rules = rules(session);
        Loaded<Optional<TwoSides>> read = TwoSides.read(
                source(session, "--left", rules.leftColumns()),
                source(session, "--right", rules.rightColumns()),
                amounts);
        if (read.value().isEmpty()) {
            throw Refusal.ofFiles(read.failures());
        }
        TwoSides sides = read.value().get();
        Reconciliation result =
                Reconciler.reconcile(sides.left().side(), sides.right().side(), rules.rules(), threads(session));
        ResultHead head = new ResultHead(sides.left(), sides.right(), amounts, "", true);
        new Output(session).stream(out -> ResultJson.write(result, head, out));
        return ExitStatus.DONE;
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
        return new TwoSides.Source(session.surroundings().path(file), CsvOptions.DEFAULT, columns);
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
