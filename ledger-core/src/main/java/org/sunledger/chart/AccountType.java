package org.sunledger.chart;

import java.util.Optional;

/** What an account is, and on which side it normally stands. */
public enum AccountType {
    /** Where money is. */
    MONEY("money", "货币资金", "Money", true),
    /** What others owe. */
    CLAIM("claim", "应收", "Claim", true),
    /** What is owed to others. */
    DEBT("debt", "应付", "Debt", false),
    /** What came in and belongs to the period. */
    INCOME("income", "收入", "Income", false),
    /** What went out and belongs to the period. */
    EXPENSE("expense", "支出", "Expense", true),
    /** The other half of money crossing between funds or groups; zero over the whole book. */
    TRANSFER("transfer", "划转", "Transfer", false),
    /** The other half of opening balances. */
    OPENING("opening", "期初", "Opening", false);

    private final String text;
    private final Labels labels;
    private final boolean debitNormal;

    AccountType(String text, String zh, String en, boolean debitNormal) {
        this.text = text;
        this.labels = new Labels(zh, en);
        this.debitNormal = debitNormal;
    }

    /** The stable text in facts and files. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** True when a positive balance is a debit. */
    public boolean debitNormal() {
        return debitNormal;
    }

    /** True for income and expense, whose movement is the recognised result. */
    public boolean isResult() {
        return this == INCOME || this == EXPENSE;
    }

    /** The member of this stable text. */
    public static Optional<AccountType> find(String text) {
        return Choice.find(values(), AccountType::text, text);
    }
}
