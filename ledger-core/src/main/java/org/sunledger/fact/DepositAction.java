package org.sunledger.fact;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** What happened to a deposit. */
public enum DepositAction {
    /** It was received; it is owed back. */
    TAKEN("taken", "收取", "Taken"),
    /** It was given back. */
    RETURNED("returned", "退还", "Returned"),
    /** It became the community's: the money crosses to the stream's fund as income. */
    FORFEITED("forfeited", "没收", "Forfeited");

    private final String text;
    private final Labels labels;

    DepositAction(String text, String zh, String en) {
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
    public static Optional<DepositAction> find(String text) {
        for (DepositAction member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
