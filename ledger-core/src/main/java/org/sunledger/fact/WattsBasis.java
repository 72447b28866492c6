package org.sunledger.fact;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** Where the watts of lamps come from. */
public enum WattsBasis {
    /** Somebody put an instrument to the circuit. */
    MEASURED("measured", "实测", "Measured"),
    /** They are stated, such as by the label of the lamp. */
    STATED("stated", "标称", "Stated");

    private final String text;
    private final Labels labels;

    WattsBasis(String text, String zh, String en) {
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
    public static Optional<WattsBasis> find(String text) {
        for (WattsBasis member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
