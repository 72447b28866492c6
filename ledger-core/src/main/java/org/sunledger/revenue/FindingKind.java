package org.sunledger.revenue;

import org.sunledger.chart.Labels;

/** What there may be to ask about a stream or contract. */
public enum FindingKind {
    /** Nothing was paid of a due whose date has passed. */
    MISSED("missed", "未付", "Missed"),
    /** A due whose date has passed was paid in part. */
    SHORT("short", "少付", "Short"),
    /** A due was paid after its date. */
    LATE("late", "迟付", "Late"),
    /** A due was paid long before its date. */
    EARLY("early", "提前", "Early"),
    /** A due was paid twice. */
    DOUBLE("double", "重复付款", "Paid twice"),
    /** Paid in advance or paid twice; the receipt does not say. */
    EARLY_OR_DOUBLE("early-or-double", "提前或重复", "Early or paid twice"),
    /** More was received than any due asks for. */
    TOO_MUCH("too-much", "多付", "Too much"),
    /** A receipt states a period for which its contract asks nothing. */
    OUTSIDE("outside", "合同期外", "Outside the contract"),
    /** A receipt of a stream with contracts belongs to none of them, or to more than one. */
    UNASSIGNED("unassigned", "未归属合同", "Without a contract"),
    /** The deposit that was agreed has not been taken in full. */
    DEPOSIT_NOT_TAKEN("deposit-not-taken", "押金未收足", "Deposit not taken"),
    /** The contract is over and its deposit is still held. */
    DEPOSIT_DUE_BACK("deposit-due-back", "押金待退", "Deposit due back"),
    /** The contract ends soon. */
    EXPIRING("expiring", "即将到期", "Expiring"),
    /** A stream brings income, or could, and no contract covers the day. */
    NO_CONTRACT("no-contract", "无合同", "No contract"),
    /** A contract of a kind that needs a resolution names none. */
    NO_RESOLUTION("no-resolution", "无决议", "No resolution");

    private final String text;
    private final Labels labels;

    FindingKind(String text, String zh, String en) {
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
}
