package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.BookView;
import org.sunledger.chart.Beneficiary;
import org.sunledger.cli.given.Periods;
import org.sunledger.cli.shell.Answer;
import org.sunledger.cli.shell.Arguments;
import org.sunledger.cli.shell.Command;
import org.sunledger.cli.shell.Declaration;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Misuse;
import org.sunledger.cli.shell.Moments;
import org.sunledger.cli.shell.Refusal;
import org.sunledger.cli.shell.Session;
import org.sunledger.io.NearMiss;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.FiscalCalendar;
import org.sunledger.saving.SavingQuestion;
import org.sunledger.statement.Basis;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementDefinition;
import org.sunledger.statement.StatementRequest;

/** {@code statement NAME}: prints a statement, periods side by side. */
public final class StatementCommand implements Command {
    @Override
    public void declare(Declaration takes) {
        takes.arguments("NAME")
                .period()
                .value("PERIODS", "--compare")
                .value("settled|recognised", "--basis")
                .value("DATE", "--as-of")
                .value("FUND", "--fund")
                .value("GROUP", "--group")
                .value("UNIT", "--unit")
                .values("FUND=WHOSE", "--beneficiary")
                .value("building|unit", "--by")
                .flag("--detail")
                .flag("--contracts")
                .flag("--trace");
    }

    @Override
    public int run(Session session) {
        Arguments arguments = session.arguments();
        String name = arguments.only("NAME");
        if (name.equals(UnitStatement.NAME)) {
            session.answer(new UnitStatement(session, session.view()).answer());
            return ExitStatus.DONE;
        }
        Optional<Basis> basis = basis(arguments.text("--basis"));
        SortedMap<String, Beneficiary> assumed = assumed(arguments.all("--beneficiary"));
        BookView view = session.view();
        if (name.equals(MaintenanceFund.NAME)) {
            return MaintenanceFund.run(session, view);
        }
        if (StatementDefinition.find(name).isEmpty()) {
            throw unknown(name);
        }
        List<DatePeriod> periods = periods(arguments, view);
        Statement statement = Refusal.granted(view.statement(new StatementRequest(
                name,
                periods,
                basis,
                Moments.findDay(arguments, "as-of"),
                periods.size() > 1,
                arguments.has("--detail"),
                arguments.text("--fund"),
                arguments.text("--group"),
                assumed)));
        Answer answer = Answer.statement(statement, session.language());
        if (name.equals(ClaimsApart.STATEMENT)) {
            LocalDate day = Moments.findDay(arguments, "as-of")
                    .orElseGet(() -> periods.get(periods.size() - 1).last());
            answer = answer.with(ClaimsApart.under(answer.table(), session, view, day));
        }
        if (name.equals(SavingsApart.STATEMENT)) {
            DatePeriod last = periods.get(periods.size() - 1);
            LocalDate day = Moments.findDay(arguments, "as-of").orElse(last.last());
            if (arguments.has("--contracts")) {
                answer = answer.with(ContractsApart.under(answer.table(), session, view, day, last));
            }
            answer = answer.with(SavingsApart.under(answer.table(), session, view, new SavingQuestion(day, last)));
        }
        session.answer(arguments.has("--trace") ? answer.with(Traces.beside(answer.table())) : answer);
        return ExitStatus.DONE;
    }

    private static Refusal unknown(String name) {
        List<String> known = new ArrayList<>(StatementDefinition.names());
        known.add(MaintenanceFund.NAME);
        known.add(UnitStatement.NAME);
        List<String> nearest = NearMiss.of(name, known);
        List<Object> details = new ArrayList<>(List.of("found", name, "known", String.join(", ", known)));
        if (!nearest.isEmpty()) {
            details.addAll(List.of("nearest", String.join(", ", nearest)));
        }
        return Refusal.of(Code.STATEMENT_UNKNOWN, "statement", details.toArray());
    }

    private static Optional<Basis> basis(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Basis> basis = Basis.find(text);
        if (basis.isEmpty()) {
            throw Misuse.of("misuse.choice", "option", "--basis", "found", text, "known", "settled, recognised");
        }
        return basis;
    }

    private static SortedMap<String, Beneficiary> assumed(List<String> typed) {
        SortedMap<String, Beneficiary> assumed = new TreeMap<>();
        for (String pair : typed) {
            int equals = pair.lastIndexOf('=');
            Beneficiary beneficiary = Beneficiary.find(pair.substring(equals + 1))
                    .filter(known -> equals > 0)
                    .orElseThrow(() -> Misuse.of(
                            "misuse.choice",
                            "option",
                            "--beneficiary",
                            "found",
                            pair,
                            "known",
                            "FUND=owners, FUND=company, FUND=third-party"));
            assumed.put(pair.substring(0, equals), beneficiary);
        }
        return assumed;
    }

    /** The periods asked for, the earliest first; those compared with and the period itself stand side by side. */
    private static List<DatePeriod> periods(Arguments arguments, BookView view) {
        FiscalCalendar calendar = view.settings().calendar();
        DatePeriod period = Periods.wanted(arguments, view);
        TreeSet<DatePeriod> periods = new TreeSet<>(List.of(period));
        String compare = arguments.text("--compare");
        switch (compare) {
            case "" -> {}
            case "previous" -> periods.add(period.previous());
            case "last-year" -> periods.add(period.sameLastYear());
            default -> {
                for (String each : compare.split(",", -1)) {
                    periods.add(Moments.period("compare", each.strip(), calendar));
                }
            }
        }
        return List.copyOf(periods);
    }
}
