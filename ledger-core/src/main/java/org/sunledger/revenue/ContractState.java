package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.sunledger.chart.Contract;
import org.sunledger.period.DatePeriod;

/**
 * A contract as of a day, with everything it asked for and got.
 *
 * @param contract the terms stated last
 * @param dues every due of the contract, those of days to come included, in the order of their due dates
 * @param receipts what was received under it, in order
 * @param outside receipts whose stated period is none of the contract's
 * @param depositHeldMinor the deposit held, in minor units
 */
public record ContractState(
        Contract contract,
        List<SettledDue> dues,
        List<Receipt> receipts,
        List<Receipt> outside,
        long depositHeldMinor) {
    public ContractState {
        dues = List.copyOf(dues);
        receipts = List.copyOf(receipts);
        outside = List.copyOf(outside);
    }

    /** What was due in the days of a period, by due date, in minor units. */
    public long dueMinor(DatePeriod within) {
        return sum(dues.stream()
                .filter(due -> within.contains(due.due().dueDate()))
                .mapToLong(due -> due.due().amountMinor()));
    }

    /** What of the dues of a period, by due date, was paid by the day of this state, in minor units. */
    public long paidMinor(DatePeriod within) {
        return sum(dues.stream()
                .filter(due -> within.contains(due.due().dueDate()))
                .mapToLong(SettledDue::paidMinor));
    }

    /** What is overdue on a day, in minor units. */
    public long overdueMinor(LocalDate asOf) {
        return sum(
                dues.stream().filter(due -> due.due().dueDate().isBefore(asOf)).mapToLong(SettledDue::owedMinor));
    }

    /** The first due on or after a day of which something is still owed. */
    public Optional<SettledDue> next(LocalDate day) {
        return dues.stream()
                .filter(due -> due.owedMinor() > 0 && !due.due().dueDate().isBefore(day))
                .findFirst();
    }

    /** True when the day lies in the contract's days and it is not closed. */
    public boolean covers(LocalDate day) {
        return !contract.closed() && !day.isBefore(contract.start()) && !day.isAfter(contract.end());
    }

    private static long sum(LongStream amounts) {
        return amounts.reduce(0, Math::addExact);
    }
}
