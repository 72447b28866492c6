package org.sunledger.chart;

import java.util.Optional;

/** Who holds a unit. */
public enum OwnerKind {
    /** Whoever bought it. */
    OWNER("owner", "业主", "Owner"),
    /** The developer 建设单位, who has not sold it. */
    DEVELOPER("developer", "建设单位", "Developer");

    private final String text;
    private final Labels labels;

    OwnerKind(String text, String zh, String en) {
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
    public static Optional<OwnerKind> find(String text) {
        return Choice.find(values(), OwnerKind::text, text);
    }
}
