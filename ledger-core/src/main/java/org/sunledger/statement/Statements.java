package org.sunledger.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;

/** The engine: computes statements from balances, and explains their figures. */
public final class Statements {
    private Statements() {}

    /**
     * Computes a statement.
     *
     * @param request what is asked
     * @param chart the names of the prefix
     * @param cells the balances of the prefix by day, in any order
     * @param savings the claimed savings of the prefix; those that overlap a period are carried as a memorandum by the
     *     statements that name a surplus or deficit
     * @param book which book and prefix this is, for the provenance
     * @return the statement; refused when the statement, the fund or the group is unknown, or when the as-of day lies
     *     before a period
     * @throws org.sunledger.outcome.IntegrityException when a block does not tie
     */
    public static Outcome<Statement> compute(
            StatementRequest request,
            Chart chart,
            Iterable<DayBalance> cells,
            List<ClaimedSaving> savings,
            BookState book) {
        return compute(request, chart, cells, List.of(), savings, book);
    }

    /**
     * The same for a book with facts that belong to earlier days than they count for; they are in the cells, too.
     *
     * @param items the facts of the prefix that belong to earlier days
     */
    public static Outcome<Statement> compute(
            StatementRequest request,
            Chart chart,
            Iterable<DayBalance> cells,
            List<PriorItem> items,
            List<ClaimedSaving> savings,
            BookState book) {
        Optional<StatementDefinition> definition = StatementDefinition.find(request.name());
        List<Rejection> rejections = new ArrayList<>();
        if (definition.isEmpty()) {
            rejections.add(unknownStatement(request.name()));
        }
        check(request, chart, rejections);
        if (!rejections.isEmpty()) {
            return Outcome.refused(rejections);
        }
        Sheet sheet = new Sheet(definition.orElseThrow(), request, chart, cells, items);
        return Outcome.accepted(statement(sheet, savings, book));
    }

    /**
     * Says which postings a figure is made of.
     *
     * @param trace the trace that the figure carries
     * @param chart the names of the prefix the statement was computed from
     */
    public static Outcome<Explanation> explain(String trace, Chart chart) {
        Optional<Trace> parsed = Trace.parse(trace);
        if (parsed.isEmpty()) {
            return Outcome.refused(Rejection.of(Code.TRACE_UNKNOWN, "trace", "found", trace));
        }
        Optional<StatementDefinition> definition =
                StatementDefinition.find(parsed.get().definition());
        if (definition.isEmpty()) {
            return Outcome.refused(unknownStatement(parsed.get().definition()));
        }
        if (parsed.get().line().equals(PriorLine.ID)) {
            return Outcome.accepted(new Explanation(PriorLine.selection(parsed.get()), chart, true));
        }
        return definition
                .get()
                .line(parsed.get().line())
                .flatMap(line -> selection(parsed.get(), line))
                .<Outcome<Explanation>>map(selection -> Outcome.accepted(new Explanation(selection, chart, false)))
                .orElseGet(() -> Outcome.refused(Rejection.of(Code.TRACE_UNKNOWN, "trace", "found", trace)));
    }

    /** The selection that the engine used for the figure with this trace. */
    private static Optional<Selection> selection(Trace trace, DefinedLine line) {
        boolean summed = switch (line.kind()) {
            case SHARE, WHOSE, REMUNERATION, MONEY_IN, MONEY_OUT -> false;
            default -> true;
        };
        if (!summed) {
            return Optional.empty();
        }
        boolean back = line.kind() == LineKind.BRIDGE && trace.basis() == Basis.RECOGNISED;
        return Optional.of(new Selection(
                line.kind(),
                trace.basis(),
                trace.period(),
                trace.places(),
                line.sections(),
                line.cost() || back,
                line.keyedBy(),
                trace.detail()));
    }

    private static Rejection unknownStatement(String name) {
        return Rejection.of(
                Code.STATEMENT_UNKNOWN,
                "statement",
                "found",
                name,
                "known",
                String.join(", ", StatementDefinition.shipped()));
    }

    private static void check(StatementRequest request, Chart chart, List<Rejection> rejections) {
        if (!request.fund().isEmpty()
                && chart.newest(NameKind.FUND, request.fund()).isEmpty()) {
            rejections.add(unknown(Code.FUND_UNKNOWN, "fund", request.fund(), chart, NameKind.FUND));
        }
        if (!request.group().isEmpty()
                && chart.newest(NameKind.GROUP, request.group()).isEmpty()) {
            rejections.add(unknown(Code.GROUP_UNKNOWN, "group", request.group(), chart, NameKind.GROUP));
        }
        for (String fund : request.assumed().keySet()) {
            if (chart.newest(NameKind.FUND, fund).isEmpty()) {
                rejections.add(unknown(Code.FUND_UNKNOWN, "assume", fund, chart, NameKind.FUND));
            }
        }
        LocalDate last = request.lastDay();
        for (DatePeriod period : request.periods()) {
            if (last.isBefore(period.start())) {
                rejections.add(Rejection.of(
                        Code.AS_OF_BEFORE_PERIOD,
                        "as-of",
                        "found",
                        last,
                        "period",
                        period.text(),
                        "start",
                        period.start()));
            }
        }
    }

    private static Rejection unknown(Code code, String field, String name, Chart chart, NameKind kind) {
        return Rejection.of(code, field, "name", name, "known", String.join(", ", chart.ids(kind)));
    }

    private static Statement statement(Sheet sheet, List<ClaimedSaving> savings, BookState book) {
        StatementDefinition definition = sheet.definition;
        StatementRequest request = sheet.request;
        Provenance provenance = new Provenance(
                book,
                definition.id(),
                definition.digest(),
                sheet.basis,
                request.lastDay(),
                sheet.periods,
                request.fund(),
                request.group(),
                request.assumed());
        List<StatementColumn> columns;
        List<Block> blocks;
        switch (definition.shape()) {
            case FLOW -> {
                FlowShape shape = new FlowShape(sheet);
                columns = shape.columns();
                blocks = shape.blocks();
            }
            case FUNDS -> {
                FundsShape shape = new FundsShape(sheet);
                columns = shape.columns();
                blocks = shape.blocks();
            }
            case MONEY_ACCOUNTS -> {
                MoneyAccountsShape shape = new MoneyAccountsShape(sheet);
                columns = shape.columns();
                blocks = shape.blocks();
            }
            case TRIAL_BALANCE -> {
                TrialBalanceShape shape = new TrialBalanceShape(sheet);
                columns = shape.columns();
                blocks = shape.blocks();
            }
            default -> throw new IllegalStateException("no such shape");
        }
        return new Statement(
                definition.name(),
                definition.labels(),
                provenance,
                columns,
                blocks,
                definition.shape() == StatementDefinition.Shape.FLOW
                        ? overlapping(savings, sheet.periods, request.lastDay())
                        : List.of());
    }

    private static List<ClaimedSaving> overlapping(
            List<ClaimedSaving> savings, List<DatePeriod> periods, LocalDate last) {
        return savings.stream()
                .filter(saving -> !saving.effective().isAfter(last))
                .filter(saving -> periods.stream()
                        .anyMatch(period -> period.overlaps(DatePeriod.closed(saving.from(), saving.to()))))
                .toList();
    }
}
