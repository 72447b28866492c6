package org.sunledger.revenue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.RevenueStream;

/** What there is to ask about contracts as a whole: deposits, ends, resolutions, and streams that have none. */
final class ContractFindings {
    private final RevenueQuestion question;
    private final LocalDate asOf;
    private final Chart chart;
    private final RevenueRules rules;
    private final List<ContractState> states;

    ContractFindings(RevenueQuestion question, Chart chart, RevenueRules rules, List<ContractState> states) {
        this.question = question;
        this.asOf = question.asOf();
        this.chart = chart;
        this.rules = rules;
        this.states = states;
    }

    void add(List<Receipt> receipts, List<Receipt> unassigned, List<RevenueFinding> findings) {
        for (ContractState state : states) {
            if (!state.contract().closed()) {
                addDeposit(state, findings);
                addEnd(state, findings);
                addResolution(state, findings);
            }
        }
        addUnassigned(unassigned, findings);
        addStreams(receipts, findings);
    }

    private void addDeposit(ContractState state, List<RevenueFinding> findings) {
        Contract contract = state.contract();
        long missing = contract.deposit().amountMinor() - state.depositHeldMinor();
        if (state.covers(asOf) && missing > 0) {
            findings.add(finding(FindingKind.DEPOSIT_NOT_TAKEN, contract, missing, 0));
        } else if (contract.end().isBefore(asOf) && state.depositHeldMinor() > 0 && !isHeldFor(contract)) {
            long days = ChronoUnit.DAYS.between(contract.end(), asOf);
            findings.add(finding(FindingKind.DEPOSIT_DUE_BACK, contract, state.depositHeldMinor(), days));
        }
    }

    /** True when another contract that is not over keeps the same deposit. */
    private boolean isHeldFor(Contract over) {
        return states.stream()
                .map(ContractState::contract)
                .anyMatch(other -> !other.id().equals(over.id())
                        && !other.closed()
                        && other.depositName().equals(over.depositName())
                        && !other.end().isBefore(asOf));
    }

    private void addEnd(ContractState state, List<RevenueFinding> findings) {
        Contract contract = state.contract();
        long days = ChronoUnit.DAYS.between(asOf, contract.end());
        long notice = Math.max(question.expiringDays(), contract.renewal().noticeDays());
        boolean followed = states.stream()
                .map(ContractState::contract)
                .anyMatch(other -> !other.closed()
                        && other.stream().equals(contract.stream())
                        && other.place().equals(contract.place())
                        && other.start().isAfter(contract.end()));
        if (state.covers(asOf) && days <= notice && !followed) {
            findings.add(finding(FindingKind.EXPIRING, contract, 0, days));
        }
    }

    private void addResolution(ContractState state, List<RevenueFinding> findings) {
        Contract contract = state.contract();
        if (contract.resolution().id().isEmpty()
                && rules.of(ExpectedRevenue.kind(chart, contract)).needsResolution()) {
            findings.add(finding(FindingKind.NO_RESOLUTION, contract, 0, 0));
        }
    }

    private static void addUnassigned(List<Receipt> unassigned, List<RevenueFinding> findings) {
        Map<String, List<Receipt>> byStream =
                unassigned.stream().collect(Collectors.groupingBy(Receipt::stream, TreeMap::new, Collectors.toList()));
        byStream.forEach((stream, receipts) -> findings.add(
                new RevenueFinding(FindingKind.UNASSIGNED, stream, "", null, sum(receipts), 0, facts(receipts))));
    }

    /** A stream that should be let by contract and is not on this day; the amount is what it brought in a year. */
    private void addStreams(List<Receipt> receipts, List<RevenueFinding> findings) {
        LocalDate yearAgo = asOf.minusYears(1);
        for (RevenueStream stream : chart.streams(asOf)) {
            boolean covered = states.stream()
                    .anyMatch(state -> state.contract().stream().equals(stream.id()) && state.covers(asOf));
            if (stream.closed() || covered || !rules.of(stream.kind()).needsContract()) {
                continue;
            }
            List<Receipt> brought = receipts.stream()
                    .filter(receipt -> receipt.stream().equals(stream.id())
                            && receipt.day().isAfter(yearAgo))
                    .toList();
            findings.add(new RevenueFinding(
                    FindingKind.NO_CONTRACT, stream.id(), "", null, sum(brought), 0, facts(brought)));
        }
    }

    private static long sum(List<Receipt> receipts) {
        return receipts.stream().mapToLong(Receipt::grossMinor).reduce(0, Math::addExact);
    }

    private static List<Long> facts(List<Receipt> receipts) {
        return receipts.stream().map(Receipt::fact).toList();
    }

    private static RevenueFinding finding(FindingKind kind, Contract contract, long amount, long days) {
        return new RevenueFinding(kind, contract.stream(), contract.id(), null, amount, days, List.of());
    }
}
