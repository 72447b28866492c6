package org.sunledger.revenue;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** How a due stands on a day. */
public enum DueStatus {
    /** Nothing was paid, and it is not yet due. */
    OPEN("open", "未到期", "Not yet due"),
    /** Paid in full and in time. */
    PAID("paid", "已收", "Paid"),
    /** Paid in full before the due date of the period before. */
    EARLY("early", "提前", "Early"),
    /** Paid in advance, or the period before was paid twice: the receipt does not say. */
    EARLY_OR_DOUBLE("early-or-double", "提前或重复", "Early or double"),
    /** Paid in full after its due date. */
    LATE("late", "迟付", "Late"),
    /** Paid in part, and the due date has passed. */
    SHORT("short", "少付", "Short"),
    /** Nothing was paid, and the due date has passed. */
    MISSED("missed", "未付", "Missed");

    private final String text;
    private final Labels labels;

    DueStatus(String text, String zh, String en) {
        this.text = text;
        this.labels = new Labels(zh, en);
    }

    /** The stable text for programs. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** The member of this stable text. */
    public static Optional<DueStatus> find(String text) {
        for (DueStatus member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
