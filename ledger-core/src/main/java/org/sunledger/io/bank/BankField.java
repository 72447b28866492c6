package org.sunledger.io.bank;

import java.util.Arrays;
import java.util.Optional;

/** What a column of a bank or wallet file may hold. */
public enum BankField {
    /** The day the bank booked the row, perhaps with a time of day behind it. */
    DATE("date"),
    /** An amount: with its sign, or with the side in another column. */
    AMOUNT("amount"),
    /** Money that came in to the account holder; the bank calls it credit 贷方. */
    IN("in"),
    /** Money that went out; the bank calls it debit 借方. */
    OUT("out"),
    /** A word that says whether the amount came in or went out. */
    SIDE("side"),
    /** What was kept back of the amount as a fee before it reached the account. */
    FEE("fee"),
    /** The balance after the row. */
    BALANCE("balance"),
    /** The currency of the row. */
    CURRENCY("currency"),
    /** The account whose file it is; more than one in a file is refused. */
    ACCOUNT("account"),
    /** The bank's own number of the row. */
    REFERENCE("reference"),
    /** The name of the other side. */
    COUNTERPARTY("counterparty"),
    /** The account of the other side. */
    COUNTERPARTY_ACCOUNT("counterparty-account"),
    /** Purpose, summary, remark: the columns are joined in the order of the profile. */
    MEMO("memo"),
    /** The kind of the row in the bank's words. */
    TYPE("type"),
    /** What became of the row: paid, closed, refunded. */
    STATE("state");

    private final String text;

    BankField(String text) {
        this.text = text;
    }

    /** The name in a profile and in messages. */
    public String text() {
        return text;
    }

    /** The field of a name in a profile. */
    public static Optional<BankField> find(String text) {
        return Arrays.stream(values()).filter(field -> field.text.equals(text)).findFirst();
    }

    /** Whether a file may have several columns of it. */
    boolean mayRepeat() {
        return this == MEMO;
    }
}
