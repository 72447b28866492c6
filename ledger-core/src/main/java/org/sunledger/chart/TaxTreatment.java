package org.sunledger.chart;

import java.util.Optional;

/** What the amounts of a contract say about tax. */
public enum TaxTreatment {
    /** The amounts include the tax. */
    INCLUSIVE("inclusive", "含税", "Tax included"),
    /** The tax comes on top of the amounts. */
    EXCLUSIVE("exclusive", "不含税", "Tax on top"),
    /** There is no tax on them. */
    EXEMPT("exempt", "免税", "No tax");

    private final String text;
    private final Labels labels;

    TaxTreatment(String text, String zh, String en) {
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
    public static Optional<TaxTreatment> find(String text) {
        return Choice.find(values(), TaxTreatment::text, text);
    }
}
