package org.sunledger.chart;

import java.util.Optional;

/** What kind of place a money account is. */
public enum MoneyPlace {
    /** An account at a bank. */
    BANK("bank", "银行账户", "Bank account"),
    /** The supervised account that the property company opens for public revenue 监管账户. */
    SUPERVISED("supervised", "监管账户", "Supervised account"),
    /** A sub-account of the owners at the maintenance-fund bank. */
    SUB_ACCOUNT("sub-account", "子账户", "Sub-account"),
    /** Cash in the office 备用金. */
    PETTY_CASH("petty-cash", "备用金", "Petty cash"),
    /** A balance at a payment platform 支付平台. */
    PLATFORM("platform", "支付平台", "Payment platform"),
    /** A term deposit 定期存款. */
    TERM_DEPOSIT("term-deposit", "定期存款", "Term deposit");

    private final String text;
    private final Labels labels;

    MoneyPlace(String text, String zh, String en) {
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
    public static Optional<MoneyPlace> find(String text) {
        return Choice.find(values(), MoneyPlace::text, text);
    }
}
