package org.sunledger.chart;

import java.util.Optional;

/** By what an allocation key weighs units. */
public enum KeyBasis {
    /** The exclusive area. */
    AREA("area", "面积", "Area"),
    /** One for each unit. */
    UNIT("unit", "户数", "Units"),
    /** A share stated for each unit. */
    SHARE("share", "份额", "Share"),
    /** A count stated for each unit, such as persons or taps. */
    COUNT("count", "数量", "Count"),
    /** An amount stated for each unit; there is no whole to split. */
    FIXED("fixed", "固定金额", "Fixed amount"),
    /** What a meter of the unit measured during the period. */
    METER("meter", "计量", "Meter");

    private final String text;
    private final Labels labels;

    KeyBasis(String text, String zh, String en) {
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

    /** True when each unit's value is stated by a {@link KeyShare}; units without one do not take part. */
    public boolean isStated() {
        return this != AREA && this != UNIT;
    }

    /** The member of this stable text. */
    public static Optional<KeyBasis> find(String text) {
        return Choice.find(values(), KeyBasis::text, text);
    }
}
