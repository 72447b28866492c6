package org.sunledger.fact;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** Why money crosses between funds or groups. */
public enum TransferPurpose {
    /** Net public revenue topping up the maintenance fund. */
    TOP_UP("top-up", "补充维修资金", "Top-up of the maintenance fund"),
    /** Money lent by one fund to another until it is returned. */
    ADVANCE("advance", "垫付", "Advance"),
    /** An advance coming back. */
    RETURN("return", "归还", "Return of an advance"),
    /** Anything else. */
    OTHER("other", "其他", "Other");

    private final String text;
    private final Labels labels;

    TransferPurpose(String text, String zh, String en) {
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
    public static Optional<TransferPurpose> find(String text) {
        for (TransferPurpose member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
