package org.sunledger.cli.see;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sunledger.BookView;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.cli.shell.FactWords;
import org.sunledger.cli.shell.Session;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.ContractState;
import org.sunledger.revenue.RevenueQuestion;
import org.sunledger.table.Remark;
import org.sunledger.table.Table;
import org.sunledger.table.Thousands;

/**
 * Says under the statement of public revenue what contracts asked for and got, apart from the figures. Only when asked:
 * it reads every receipt, and a statement is quick because it reads none.
 */
public final class ContractsApart {
    private final Session session;
    private final Chart chart;
    private final FactWords facts;
    private final LocalDate asOf;
    private final DatePeriod within;

    private ContractsApart(Session session, BookView view, LocalDate asOf, DatePeriod period) {
        this.session = session;
        this.chart = view.chartWithoutUnits();
        this.facts = new FactWords(session.language(), view.settings().currency());
        this.asOf = asOf;
        this.within = DatePeriod.closed(period.start(), period.last().isAfter(asOf) ? asOf : period.last());
    }

    /** The same table with a line for each contract that something was due of in the period. */
    static Table under(Table table, Session session, BookView view, LocalDate asOf, DatePeriod period) {
        Chart chart = view.chartWithoutUnits();
        if (asOf.isBefore(period.start()) || chart.ids(NameKind.CONTRACT).isEmpty()) {
            return table;
        }
        ContractsApart apart = new ContractsApart(session, view, asOf, period);
        List<String> lines = new ArrayList<>();
        for (ContractState state :
                view.expectedRevenue(RevenueQuestion.asOf(asOf)).contracts()) {
            boolean anything = state.dueMinor(apart.within) != 0 || state.overdueMinor(asOf) != 0;
            if (anything && apart.isWanted(state.contract())) {
                lines.add(apart.line(state));
            }
        }
        if (lines.isEmpty()) {
            return table;
        }
        List<Remark> remarks = new ArrayList<>(table.remarks());
        remarks.add(new Remark(session.words().text("contracts-apart.heading"), lines));
        return new Table(
                table.language(), table.title(), table.banner(), table.notes(), table.columns(), table.rows(), remarks);
    }

    private boolean isWanted(Contract contract) {
        String fund = session.arguments().text("--fund");
        String group = session.arguments().text("--group");
        return chart.stream(contract.stream(), asOf)
                .filter(stream -> fund.isEmpty() || stream.fund().equals(fund))
                .filter(stream -> group.isEmpty() || stream.group().equals(group))
                .isPresent();
    }

    private String money(long minor) {
        return Thousands.grouped(facts.money(minor).value());
    }

    private String line(ContractState state) {
        Contract contract = state.contract();
        long overdue = state.overdueMinor(asOf);
        String late =
                overdue == 0 ? "" : session.words().text("contracts-apart.overdue", Map.of("amount", money(overdue)));
        return session.words()
                .text(
                        "contracts-apart.line",
                        Map.of(
                                "stream",
                                chart.newest(NameKind.STREAM, contract.stream())
                                        .map((Named named) -> named.label(session.language()))
                                        .orElse(contract.stream()),
                                "contract",
                                contract.id(),
                                "due",
                                money(state.dueMinor(within)),
                                "paid",
                                money(state.paidMinor(within)),
                                "overdue",
                                late));
    }
}
