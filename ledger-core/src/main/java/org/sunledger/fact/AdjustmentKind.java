package org.sunledger.fact;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** Why a baseline is adjusted. */
public enum AdjustmentKind {
    /** What was expected to change, such as opening hours. */
    ROUTINE("routine", "常规", "Routine"),
    /** What was not, such as more lamps or a new garage. */
    NON_ROUTINE("non-routine", "非常规", "Non-routine");

    private final String text;
    private final Labels labels;

    AdjustmentKind(String text, String zh, String en) {
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
    public static Optional<AdjustmentKind> find(String text) {
        for (AdjustmentKind member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
