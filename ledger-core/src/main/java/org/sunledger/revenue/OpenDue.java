package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A due while receipts are being applied to it. */
final class OpenDue {
    private final Due due;
    /** From this day on a receipt that does not say what it pays for is taken for this due. */
    private final LocalDate opens;
    /** The day after which an early payment is no longer early. */
    private final LocalDate early;

    private final List<Receipt> own = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<Surplus> surpluses = new ArrayList<>();
    private long openMinor;
    private boolean paidAhead;

    OpenDue(Due due, LocalDate opens, LocalDate early) {
        this.due = due;
        this.opens = opens;
        this.early = early;
        this.openMinor = due.amountMinor();
    }

    Due due() {
        return due;
    }

    LocalDate opens() {
        return opens;
    }

    /** The receipts of its days that do not say what they pay for. */
    List<Receipt> own() {
        return own;
    }

    boolean isOpen() {
        return openMinor > 0;
    }

    /** What is still to be paid, in minor units. */
    long openMinor() {
        return openMinor;
    }

    /** True when nothing was paid and no receipt of its days could. */
    boolean isLeftAlone() {
        return payments.isEmpty() && own.isEmpty();
    }

    /** Takes as much of a receipt as is open; gives back what is left of it. */
    Part take(Part part, boolean sure) {
        long taken = Math.min(openMinor, part.leftMinor());
        if (taken > 0) {
            payments.add(new Payment(part.receipt().fact(), part.receipt().day(), taken, sure));
            openMinor -= taken;
        }
        return new Part(part.receipt(), part.leftMinor() - taken);
    }

    /** Takes all that is open from a receipt of earlier days. */
    Part takeAhead(Part part, boolean sure) {
        paidAhead = true;
        return take(part, sure);
    }

    boolean isPaidAhead() {
        return paidAhead;
    }

    void refuse(Part part) {
        surpluses.add(new Surplus(part.receipt().fact(), part.receipt().day(), part.leftMinor()));
    }

    /** What is left of a receipt, in minor units. */
    record Part(Receipt receipt, long leftMinor) {
        static Part whole(Receipt receipt) {
            return new Part(receipt, receipt.grossMinor());
        }

        boolean isSpent() {
            return leftMinor == 0;
        }
    }

    SettledDue settled(LocalDate asOf) {
        payments.sort(Comparator.comparing(Payment::day).thenComparingLong(Payment::fact));
        return new SettledDue(due, status(asOf), payments, surpluses);
    }

    private DueStatus status(LocalDate asOf) {
        boolean overdue = due.dueDate().isBefore(asOf);
        if (isOpen()) {
            return !overdue ? DueStatus.OPEN : payments.isEmpty() ? DueStatus.MISSED : DueStatus.SHORT;
        }
        LocalDate last = payments.get(payments.size() - 1).day();
        if (payments.stream().anyMatch(payment -> !payment.sure())) {
            return DueStatus.EARLY_OR_DOUBLE;
        } else if (last.isAfter(due.dueDate())) {
            return DueStatus.LATE;
        }
        return last.isAfter(early) ? DueStatus.PAID : DueStatus.EARLY;
    }
}
