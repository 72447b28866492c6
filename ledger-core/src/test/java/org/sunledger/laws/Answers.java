package org.sunledger.laws;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sunledger.BookView;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.NameKind;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.log.Checkpoint;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.Basis;
import org.sunledger.statement.Block;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementRequest;

/**
 * What a view of a book answers: everything that anybody can ask it about money.
 *
 * @param checkpoint the checkpoint of the prefix
 * @param balances every balance by day
 * @param statements every statement, on both bases
 * @param savings the claimed savings
 * @param names every name of the chart with its newest statement
 */
record Answers(
        Checkpoint checkpoint,
        List<DayBalance> balances,
        List<Statement> statements,
        List<ClaimedSaving> savings,
        List<String> names) {
    static final List<String> STATEMENTS =
            List.of("public-revenue", "property-fee", "funds", "money-accounts", "trial-balance");

    static Answers of(BookView view, DatePeriod period) {
        return new Answers(
                view.checkpoint(), balances(view), statements(view, period), view.claimedSavings(), names(view));
    }

    static List<DayBalance> balances(BookView view) {
        return balances(view, LocalDate.MIN, LocalDate.MAX);
    }

    static List<DayBalance> balances(BookView view, LocalDate from, LocalDate toExclusive) {
        List<DayBalance> cells = new ArrayList<>();
        view.balances(from, toExclusive, cells::add);
        return cells;
    }

    /** The net of every balance by day that is not zero: what is left when reversals and what they undo are gone. */
    static SortedMap<BalanceKey, Long> nets(BookView view) {
        SortedMap<BalanceKey, Long> nets = new TreeMap<>();
        balances(view).forEach(cell -> nets.put(cell.key(), cell.amountMinor()));
        nets.values().removeIf(net -> net == 0);
        return nets;
    }

    static List<Statement> statements(BookView view, DatePeriod period) {
        List<Statement> statements = new ArrayList<>();
        for (String name : STATEMENTS) {
            for (Basis basis : Basis.values()) {
                statements.add(view.statement(
                                StatementRequest.of(name, List.of(period)).on(basis))
                        .orThrow());
            }
        }
        return statements;
    }

    /** The figures alone, for comparing books that differ in what they were told but not in what it adds up to. */
    static List<List<Block>> figures(BookView view, DatePeriod period) {
        return statements(view, period).stream().map(Statement::blocks).toList();
    }

    /** The figures of the statements answered. */
    List<List<Block>> figures() {
        return statements.stream().map(Statement::blocks).toList();
    }

    private static List<String> names(BookView view) {
        List<String> names = new ArrayList<>();
        for (NameKind kind : NameKind.values()) {
            view.chart().ids(kind).forEach(id -> names.add(view.chart().newest(kind, id) + ""));
        }
        return names;
    }
}
