package org.sunledger.fact;

import java.util.Locale;
import java.util.Optional;
import org.sunledger.chart.Labels;

/** What a person says about lines of a reconciliation. */
public enum DecisionKind {
    /** They belong together. */
    ACCEPT("确认", "Accepted"),
    /** They do not belong together. */
    REJECT("否决", "Rejected"),
    /** Something to remember about them; they stay what they are. */
    NOTE("备注", "Noted");

    private final Labels labels;

    DecisionKind(String zh, String en) {
        this.labels = new Labels(zh, en);
    }

    /** The stable text. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The decision of this text. */
    public static Optional<DecisionKind> find(String text) {
        for (DecisionKind kind : values()) {
            if (kind.text().equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
