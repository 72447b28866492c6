package org.sunledger.chart;

import java.util.Optional;

/** What a tariff is multiplied by. */
public enum TariffBasis {
    /** Square metres of exclusive area. */
    AREA("area", "每平方米", "Per square metre"),
    /** One for the unit, whatever its area: a home, a parking space. */
    UNIT("unit", "每户", "Per unit");

    private final String text;
    private final Labels labels;

    TariffBasis(String text, String zh, String en) {
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
    public static Optional<TariffBasis> find(String text) {
        return Choice.find(values(), TariffBasis::text, text);
    }
}
