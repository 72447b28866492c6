package org.sunledger.fact;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** Whether an expense was paid on the day or is owed. */
public enum PaymentStatus {
    /** Paid from a money account on the effective date. */
    PAID("paid", "已付", "Paid"),
    /** Recognised now and settled later. */
    PAYABLE("payable", "应付", "Payable");

    private final String text;
    private final Labels labels;

    PaymentStatus(String text, String zh, String en) {
        this.text = text;
        this.labels = new Labels(zh, en);
    }

    /** The stable text in facts and files. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The member of this stable text. */
    public static Optional<PaymentStatus> find(String text) {
        for (PaymentStatus member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
