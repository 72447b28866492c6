package org.sunledger.chart;

import java.util.Optional;

/** How often a contract is billed. */
public enum BillingRhythm {
    MONTHLY("monthly", "按月", "Monthly", 1),
    QUARTERLY("quarterly", "按季", "Quarterly", 3),
    HALF_YEARLY("half-yearly", "按半年", "Half-yearly", 6),
    YEARLY("yearly", "按年", "Yearly", 12),
    /** One amount for the whole of its days. */
    ONCE("once", "一次性", "Once", 0);

    private final String text;
    private final Labels labels;
    private final int months;

    BillingRhythm(String text, String zh, String en, int months) {
        this.text = text;
        this.labels = new Labels(zh, en);
        this.months = months;
    }

    /** The stable text in facts and files. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The months of a billing period; 0 when the whole contract is one. */
    public int months() {
        return months;
    }

    /** The member of this stable text. */
    public static Optional<BillingRhythm> find(String text) {
        return Choice.find(values(), BillingRhythm::text, text);
    }
}
