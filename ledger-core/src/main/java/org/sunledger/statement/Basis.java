package org.sunledger.statement;

import java.util.Optional;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Labels;

/** Whether a statement reads money that moved, or what was earned and owed. */
public enum Basis {
    /** Money that came in and went out 收付实现. */
    SETTLED("settled", "收付实现（实收实付）", "settled (cash)"),
    /** What belongs to the period, paid or not 权责发生. */
    RECOGNISED("recognised", "权责发生（应收应付）", "recognised (accrual)");

    private final String text;
    private final Labels labels;

    Basis(String text, String zh, String en) {
        this.text = text;
        this.labels = new Labels(zh, en);
    }

    /** The stable text in traces, definitions and on the command line. */
    public String text() {
        return text;
    }

    /** What people read. */
    public Labels labels() {
        return labels;
    }

    /** Whether the account is part of a balance on this basis: money, and on the recognised one claims and debts. */
    boolean counts(Account account) {
        return account.isMoney() || (this == RECOGNISED && isOutstanding(account));
    }

    /** Whether the account holds what is still to be received or paid. */
    static boolean isOutstanding(Account account) {
        return account.type() == AccountType.CLAIM || account.type() == AccountType.DEBT;
    }

    /** The basis of this stable text. */
    public static Optional<Basis> find(String text) {
        for (Basis basis : values()) {
            if (basis.text.equals(text)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
