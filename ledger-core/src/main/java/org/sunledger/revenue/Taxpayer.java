package org.sunledger.revenue;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** How whoever owes the tax is registered. */
public enum Taxpayer {
    /** A small-scale taxpayer, by the simple method; exempt up to a threshold. */
    SMALL("small", "小规模纳税人", "Small-scale taxpayer"),
    /** A general taxpayer. */
    GENERAL("general", "一般纳税人", "General taxpayer");

    private final String text;
    private final Labels labels;

    Taxpayer(String text, String zh, String en) {
        this.text = text;
        this.labels = new Labels(zh, en);
    }

    /** The stable text in rules and on the command line. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The member of this stable text. */
    public static Optional<Taxpayer> find(String text) {
        for (Taxpayer member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
