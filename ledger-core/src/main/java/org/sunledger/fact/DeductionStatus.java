package org.sunledger.fact;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** Whether a deduction from gross income ever reached us. */
public enum DeductionStatus {
    /** It was received with the income and is now owed to the payee. */
    PAYABLE("payable", "应付", "Payable"),
    /** It was kept back before the income reached us; nothing is owed. */
    WITHHELD("withheld", "已扣", "Withheld");

    private final String text;
    private final Labels labels;

    DeductionStatus(String text, String zh, String en) {
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
    public static Optional<DeductionStatus> find(String text) {
        for (DeductionStatus member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
