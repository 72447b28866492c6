package org.sunledger.revenue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** What there is to ask about the dues of one contract. */
final class DueFindings {
    private DueFindings() {}

    static void add(ContractState state, LocalDate asOf, List<RevenueFinding> findings) {
        for (SettledDue due : state.dues()) {
            switch (due.status()) {
                case OPEN, PAID -> {}
                case MISSED -> findings.add(owed(FindingKind.MISSED, state, due, asOf));
                case SHORT -> findings.add(owed(FindingKind.SHORT, state, due, asOf));
                case LATE -> findings.add(paid(FindingKind.LATE, state, due, lateMinor(due), due.daysLate()));
                case EARLY -> findings.add(early(FindingKind.EARLY, state, due));
                case EARLY_OR_DOUBLE -> findings.add(early(FindingKind.EARLY_OR_DOUBLE, state, due));
            }
            for (Surplus surplus : due.surpluses()) {
                FindingKind kind =
                        surplus.amountMinor() == due.due().amountMinor() ? FindingKind.DOUBLE : FindingKind.TOO_MUCH;
                findings.add(finding(kind, state, due, surplus.amountMinor(), 0, facts(due, surplus)));
            }
        }
        for (Receipt receipt : state.outside()) {
            findings.add(new RevenueFinding(
                    FindingKind.OUTSIDE,
                    state.contract().stream(),
                    state.contract().id(),
                    receipt.paidFor().period(),
                    receipt.grossMinor(),
                    0,
                    List.of(receipt.fact())));
        }
    }

    private static RevenueFinding owed(FindingKind kind, ContractState state, SettledDue due, LocalDate asOf) {
        return paid(
                kind,
                state,
                due,
                due.owedMinor(),
                ChronoUnit.DAYS.between(due.due().dueDate(), asOf));
    }

    private static RevenueFinding early(FindingKind kind, ContractState state, SettledDue due) {
        return paid(kind, state, due, due.paidMinor(), Math.max(0, -due.daysLate()));
    }

    private static long lateMinor(SettledDue due) {
        return due.payments().stream()
                .filter(payment -> payment.day().isAfter(due.due().dueDate()))
                .mapToLong(Payment::amountMinor)
                .sum();
    }

    private static RevenueFinding paid(FindingKind kind, ContractState state, SettledDue due, long amount, long days) {
        List<Long> facts = due.payments().stream().map(Payment::fact).toList();
        return finding(kind, state, due, amount, days, facts);
    }

    private static List<Long> facts(SettledDue due, Surplus surplus) {
        List<Long> facts = new ArrayList<>(List.of(surplus.fact()));
        due.payments().forEach(payment -> facts.add(payment.fact()));
        return facts;
    }

    private static RevenueFinding finding(
            FindingKind kind, ContractState state, SettledDue due, long amount, long days, List<Long> facts) {
        return new RevenueFinding(
                kind,
                state.contract().stream(),
                state.contract().id(),
                due.due().period(),
                amount,
                days,
                facts);
    }
}
