package org.sunledger.fact;

import java.util.Optional;
import org.sunledger.chart.Labels;

/** Which debt a settlement settles. */
public enum SettledDebt {
    /** The manager's cost of the streams. */
    MANAGEMENT_COST("management-cost", "管理成本", "Management cost"),
    /** An expense recognised as payable. */
    EXPENSE("expense", "支出", "Expense"),
    /** A cost of the property service recognised as payable. */
    FEE_COST("fee-cost", "物业支出", "Property-service cost");

    private final String text;
    private final Labels labels;

    SettledDebt(String text, String zh, String en) {
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
    public static Optional<SettledDebt> find(String text) {
        for (SettledDebt member : values()) {
            if (member.text.equals(text)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }
}
