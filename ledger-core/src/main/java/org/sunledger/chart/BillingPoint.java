package org.sunledger.chart;

import java.util.Optional;

/** At which end of a billing period its amount is due. */
public enum BillingPoint {
    /** When it begins. */
    ADVANCE("advance", "先付", "In advance"),
    /** When it is over. */
    ARREARS("arrears", "后付", "In arrears");

    private final String text;
    private final Labels labels;

    BillingPoint(String text, String zh, String en) {
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
    public static Optional<BillingPoint> find(String text) {
        return Choice.find(values(), BillingPoint::text, text);
    }
}
