package org.sunledger.statement;

import java.util.Locale;
import java.util.Optional;

/** What a line of a definition shows. */
public enum LineKind {
    /** The balance at the beginning of the period. */
    OPENING,
    /** The movement of sections during the period. */
    FLOW,
    /** A flow that is named surplus or deficit after its sign. */
    RESULT,
    /** The balance at the end of the period. */
    CLOSING,
    /** The money at the end, account by account. */
    MONEY,
    /** What others owe at the end, account by account. */
    CLAIMS,
    /** What is owed to others at the end, account by account. */
    DEBTS,
    /** From the settled to the recognised figure: the change of claims and debts of sections, account by account. */
    BRIDGE,
    /** Transfers for a purpose as a share of a flow. */
    SHARE,
    /** What the property company may take under the remuneration agreed with it; a memorandum. */
    REMUNERATION,
    /** Whose the result is. */
    WHOSE,
    /** Money that reached an account: its debits. */
    MONEY_IN,
    /** Money that left an account: its credits. */
    MONEY_OUT,
    /** The balance of an account standing on the debit side. */
    DEBIT,
    /** The balance of an account standing on the credit side. */
    CREDIT;

    /** The text in a definition. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LineKind> find(String text) {
        for (LineKind kind : values()) {
            if (kind.text().equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
