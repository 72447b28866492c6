package org.sunledger.chart;

import java.util.Optional;

/** What of a gate's log is charged for. */
public enum TollBasis {
    /** Each vehicle that was not let through free. */
    VEHICLE("vehicle", "每车次", "Per vehicle"),
    /** Each hour that the log counts. */
    HOUR("hour", "每小时", "Per hour"),
    /** Each permit sold. */
    PERMIT("permit", "每张月卡", "Per permit");

    private final String text;
    private final Labels labels;

    TollBasis(String text, String zh, String en) {
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
    public static Optional<TollBasis> find(String text) {
        return Choice.find(values(), TollBasis::text, text);
    }
}
