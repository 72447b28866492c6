package org.sunledger.revenue;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A due, what paid it, and what was paid beyond it.
 *
 * @param due what was asked for
 * @param status how it stands
 * @param payments what paid it, the earliest first
 * @param surpluses receipts in its place that nothing asks for
 */
public record SettledDue(Due due, DueStatus status, List<Payment> payments, List<Surplus> surpluses) {
    public SettledDue {
        payments = List.copyOf(payments);
        surpluses = List.copyOf(surpluses);
    }

    /** What was paid of it, in minor units. */
    public long paidMinor() {
        return payments.stream().mapToLong(Payment::amountMinor).reduce(0, Math::addExact);
    }

    /** What is still owed, in minor units. */
    public long owedMinor() {
        return due.amountMinor() - paidMinor();
    }

    /** The days between its due date and the last payment; negative when that came before, 0 when nothing did. */
    public long daysLate() {
        return payments.isEmpty()
                ? 0
                : ChronoUnit.DAYS.between(
                        due.dueDate(), payments.get(payments.size() - 1).day());
    }
}
