package org.sunledger.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sunledger.chart.Account;
import org.sunledger.chart.Labels;
import org.sunledger.journal.FundGroup;

/** Money accounts down, and under each the funds and groups whose money it holds. */
final class MoneyAccountsShape {
    private final Sheet sheet;

    MoneyAccountsShape(Sheet sheet) {
        this.sheet = sheet;
    }

    List<StatementColumn> columns() {
        return new FundsShape(sheet).columns();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int column = 0; column < sheet.periods.size(); column++) {
            Labels labels = PeriodLabels.of(sheet.periods.get(column));
            blocks.add(new Block(labels, List.of(), false, lines(column)));
        }
        return blocks;
    }

    private List<StatementLine> lines(int column) {
        Set<FundGroup> places = new TreeSet<>(sheet.placeOrder());
        places.addAll(sheet.buckets(column).places());
        places.removeIf(place -> !sheet.isAsked(place));
        List<StatementLine> lines = new ArrayList<>();
        long[] total = new long[sheet.definition.lines().size()];
        for (Account account : sheet.chart.accounts(sheet.request.lastDay())) {
            if (account.isMoney() && !places.isEmpty()) {
                add(lines, total, column, account, places);
            }
        }
        List<Figure> totals = new ArrayList<>();
        for (int i = 0; i < total.length; i++) {
            totals.add(new Figure.Amount(total[i], places.isEmpty() ? "" : totalTrace(column, i, places)));
        }
        lines.add(new StatementLine(
                "total", "", new Labels("货币资金合计", "All money"), 0, Weight.TOTAL, List.copyOf(totals)));
        check(column, places, total);
        return lines;
    }

    private void add(List<StatementLine> lines, long[] total, int column, Account account, Set<FundGroup> places) {
        List<Figure> whole = figures(column, account.id(), askedOrAll(places));
        List<StatementLine> details = new ArrayList<>();
        for (FundGroup place : places) {
            List<Figure> figures = figures(column, account.id(), Set.of(place));
            if (moved(figures)) {
                String detail = "account=" + account.id() + "," + place.fund() + "/" + place.group();
                details.add(new StatementLine("fund", detail, sheet.labels.of(place), 1, Weight.FIGURE, figures));
            }
        }
        if (details.isEmpty()) {
            return;
        }
        Labels labels = sheet.labels.account(account.id());
        lines.add(new StatementLine("account", "account=" + account.id(), labels, 0, Weight.SUBTOTAL, whole));
        lines.addAll(details);
        for (int i = 0; i < total.length; i++) {
            total[i] = Math.addExact(total[i], minor(whole.get(i)));
        }
    }

    /** Without a filter the trace says all places, which stays short. */
    private Set<FundGroup> askedOrAll(Set<FundGroup> places) {
        return sheet.isFiltered() ? places : Set.of();
    }

    private List<Figure> figures(int column, String account, Set<FundGroup> places) {
        List<Figure> figures = new ArrayList<>();
        long[] inAndOut = sheet.buckets(column).inAndOut(account, places);
        for (DefinedLine line : sheet.definition.lines()) {
            figures.add(
                    switch (line.kind()) {
                        case MONEY_IN -> new Figure.Amount(inAndOut[0], "");
                        case MONEY_OUT -> new Figure.Amount(inAndOut[1], "");
                        case OPENING, MONEY ->
                            sheet.amount(
                                    line.id(),
                                    column,
                                    balance(line, column, places).of("account=" + account));
                        default -> throw new IllegalStateException("money has no column of kind " + line.kind());
                    });
        }
        sheet.tie(
                account,
                Math.addExact(minor(figures.get(0)), Math.subtractExact(inAndOut[0], inAndOut[1])),
                minor(figures.get(figures.size() - 1)));
        return figures;
    }

    private Selection balance(DefinedLine line, int column, Set<FundGroup> places) {
        return sheet.selection(line.kind(), Basis.SETTLED, line.sections(), false, Grouping.ACCOUNT, column, places);
    }

    private String totalTrace(int column, int index, Set<FundGroup> places) {
        DefinedLine line = sheet.definition.lines().get(index);
        boolean traced = line.kind() == LineKind.OPENING || line.kind() == LineKind.MONEY;
        return traced ? sheet.trace(line.id(), balance(line, column, askedOrAll(places))) : "";
    }

    /** The money of the accounts is the money of the funds. */
    private void check(int column, Set<FundGroup> places, long[] total) {
        if (places.isEmpty()) {
            return;
        }
        Selection closing =
                sheet.selection(LineKind.CLOSING, Basis.SETTLED, Set.of(), false, Grouping.NONE, column, places);
        sheet.tie("money", total[total.length - 1], sheet.buckets(column).sum(closing));
    }

    private static boolean moved(List<Figure> figures) {
        return figures.stream().anyMatch(figure -> minor(figure) != 0);
    }

    private static long minor(Figure figure) {
        return figure instanceof Figure.Amount amount ? amount.minor() : 0;
    }
}
