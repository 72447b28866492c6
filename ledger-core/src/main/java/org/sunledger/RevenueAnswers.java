package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.NameKind;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.Assigned;
import org.sunledger.revenue.ContractState;
import org.sunledger.revenue.ExpectedRevenue;
import org.sunledger.revenue.NetRevenue;
import org.sunledger.revenue.RevenueQuestion;
import org.sunledger.revenue.RevenueRules;
import org.sunledger.revenue.TaxRounding;
import org.sunledger.revenue.TaxSummary;
import org.sunledger.revenue.Taxpayer;

/** Answers what is asked about revenue from the facts of a view; reads no more of them than the question needs. */
final class RevenueAnswers {
    private final BookView view;
    private final Chart chart;
    private final RevenueRules rules = RevenueRules.shipped();

    RevenueAnswers(BookView view) {
        this.view = view;
        this.chart = view.chartWithoutUnits();
    }

    /** Income of a stream that has no contract and needs none answers nothing here. */
    ExpectedRevenue expected(RevenueQuestion question) {
        Set<String> streams = new TreeSet<>();
        chart.contracts(question.asOf()).forEach(contract -> streams.add(contract.stream()));
        chart.streams(question.asOf()).stream()
                .filter(stream -> rules.of(stream.kind()).needsContract())
                .forEach(stream -> streams.add(stream.id()));
        return expected(question, ReceiptReader.read(view, question.asOf(), streams));
    }

    private ExpectedRevenue expected(RevenueQuestion question, ReceiptReader.Found found) {
        return ExpectedRevenue.of(question, chart, found.receipts(), found.depositsHeld(), rules);
    }

    NetRevenue net(DatePeriod period) {
        List<DayBalance> cells = new ArrayList<>();
        view.balances(period.start(), period.end(), cells::add);
        Set<String> streams = new TreeSet<>();
        for (Contract contract : chart.contracts(period.last())) {
            if (contract.management().shareBasisPoints() > 0) {
                streams.add(contract.stream());
            }
        }
        RevenueQuestion question = RevenueQuestion.asOf(period.last());
        List<ContractState> contracts = streams.isEmpty()
                ? List.of()
                : expected(question, ReceiptReader.read(view, period.last(), streams))
                        .contracts();
        return NetRevenue.of(period, chart, cells, contracts);
    }

    /** A reversal counts for the period in which it was made, as a corrected invoice does. */
    List<TaxSummary> tax(List<DatePeriod> periods, Taxpayer payer, TaxRounding rounding) {
        LocalDate last = periods.stream()
                .map(DatePeriod::last)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        ReceiptReader.Found found = ReceiptReader.read(view, last, chart.ids(NameKind.STREAM));
        Assigned assigned = Assigned.of(chart, last, found.everything());
        return periods.stream()
                .map(period -> TaxSummary.of(period, found.everything(), assigned, chart, rules, payer, rounding))
                .toList();
    }
}
