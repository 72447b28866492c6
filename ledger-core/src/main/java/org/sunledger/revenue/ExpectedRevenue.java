package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;

/**
 * What contracts should have brought by a day beside what they brought, and everything there is to ask about it.
 *
 * @param question what was asked
 * @param contracts every contract known on the day, by stream and id
 * @param findings what there is to ask, by stream, contract and period
 */
public record ExpectedRevenue(RevenueQuestion question, List<ContractState> contracts, List<RevenueFinding> findings) {
    public ExpectedRevenue {
        contracts = List.copyOf(contracts);
        findings = List.copyOf(findings);
    }

    /**
     * Lays receipts beside contracts.
     *
     * @param question what is asked
     * @param chart the names the book knows
     * @param receipts the income that counts for the day or an earlier one and was not reversed by then
     * @param depositsHeld what is held of each deposit, by its name, in minor units
     * @param rules what the place says about contracts, resolutions and tax
     */
    public static ExpectedRevenue of(
            RevenueQuestion question,
            Chart chart,
            List<Receipt> receipts,
            Map<String, Long> depositsHeld,
            RevenueRules rules) {
        LocalDate asOf = question.asOf();
        List<Contract> known = new ArrayList<>(chart.contracts(asOf));
        known.sort(Comparator.comparing(Contract::stream).thenComparing(Contract::id));
        Assignment assignment = Assignment.of(known, receipts);
        List<ContractState> states = new ArrayList<>();
        for (Contract contract : known) {
            SortedMap<LocalDate, Contract> statements = chart.contractUntil(contract.id(), asOf);
            List<Due> dues = Schedule.of(statements, rules.pricing(question.payer(), kind(chart, contract)));
            List<Receipt> own = assignment.of(contract.id());
            Matching.Result matched = Matching.match(dues, own, asOf);
            states.add(new ContractState(
                    contract,
                    matched.dues(),
                    own,
                    matched.outside(),
                    depositsHeld.getOrDefault(contract.depositName(), 0L)));
        }
        List<RevenueFinding> findings = new ArrayList<>();
        states.forEach(state -> DueFindings.add(state, asOf, findings));
        new ContractFindings(question, chart, rules, states).add(receipts, assignment.unassigned(), findings);
        findings.sort(Comparator.comparing(RevenueFinding::stream)
                .thenComparing(RevenueFinding::contract)
                .thenComparing(ExpectedRevenue::firstDay)
                .thenComparing(RevenueFinding::kind));
        return new ExpectedRevenue(question, states, findings);
    }

    private static LocalDate firstDay(RevenueFinding finding) {
        return finding.period() == null ? LocalDate.MAX : finding.period().start();
    }

    static StreamKind kind(Chart chart, Contract contract) {
        return chart.newest(NameKind.STREAM, contract.stream())
                .map(RevenueStream.class::cast)
                .map(RevenueStream::kind)
                .orElse(StreamKind.OTHER);
    }
}
