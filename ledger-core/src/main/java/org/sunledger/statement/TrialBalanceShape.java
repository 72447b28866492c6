package org.sunledger.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.chart.Account;
import org.sunledger.chart.Labels;
import org.sunledger.journal.FundGroup;
import org.sunledger.period.DatePeriod;

/** Accounts down, each with its balance on the side where it stands; both sides add up to the same. */
final class TrialBalanceShape {
    private final Sheet sheet;

    TrialBalanceShape(Sheet sheet) {
        this.sheet = sheet;
    }

    List<StatementColumn> columns() {
        return new FundsShape(sheet).columns();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int column = 0; column < sheet.periods.size(); column++) {
            DatePeriod period = sheet.periods.get(column);
            Labels labels = new Labels("截至 " + period.last(), "As of " + period.last());
            blocks.add(new Block(labels, List.of(), false, lines(column)));
        }
        return blocks;
    }

    private List<StatementLine> lines(int column) {
        Set<FundGroup> places = sheet.buckets(column).places();
        places.removeIf(place -> !sheet.isAsked(place));
        List<StatementLine> lines = new ArrayList<>();
        long debits = 0;
        long credits = 0;
        if (!places.isEmpty()) {
            Selection debit = selection(LineKind.DEBIT, column, sheet.isFiltered() ? places : Set.of());
            Selection credit = selection(LineKind.CREDIT, column, debit.places());
            for (Map.Entry<Account, Long> balance : balances(debit, column).entrySet()) {
                String key = "account=" + balance.getKey().id();
                long minor = balance.getValue();
                Figure figure = minor > 0
                        ? new Figure.Amount(minor, sheet.trace("debit", debit.of(key)))
                        : new Figure.Amount(Math.negateExact(minor), sheet.trace("credit", credit.of(key)));
                debits = Math.addExact(debits, Math.max(0, minor));
                credits = Math.addExact(credits, Math.max(0, Math.negateExact(minor)));
                List<Figure> figures = minor > 0 ? List.of(figure, Figure.BLANK) : List.of(Figure.BLANK, figure);
                Labels labels = sheet.labels.account(balance.getKey().id());
                lines.add(new StatementLine("account", key, labels, 0, Weight.FIGURE, figures));
            }
        }
        sheet.tie("trial balance", debits, credits);
        List<Figure> total = List.of(new Figure.Amount(debits, ""), new Figure.Amount(credits, ""));
        lines.add(new StatementLine("total", "", new Labels("合计", "Total"), 0, Weight.TOTAL, total));
        return lines;
    }

    private Selection selection(LineKind kind, int column, Set<FundGroup> places) {
        return sheet.selection(kind, sheet.basis, Set.of(), false, Grouping.ACCOUNT, column, places);
    }

    /** The accounts that do not stand at zero, by type and id. */
    private SortedMap<Account, Long> balances(Selection debit, int column) {
        SortedMap<Account, Long> balances =
                new TreeMap<>(Comparator.comparing(Account::type).thenComparing(Account::id));
        sheet.buckets(column).details(debit).forEach((key, sum) -> {
            if (sum != 0) {
                balances.put(sheet.accounts.get(key.substring("account=".length())), sum);
            }
        });
        return balances;
    }
}
