package org.sunledger.statement;

import java.util.Locale;
import java.util.Optional;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;

/** By what the detail lines under a line are told apart. */
enum Grouping {
    /** No detail lines. */
    NONE,
    /** By revenue stream; what names none, by account. */
    STREAM,
    /** By account. */
    ACCOUNT,
    /** By the fund and ownership group at the other end of a transfer, and its purpose. */
    COUNTERPART;

    /**
     * The key of the detail line that a posting belongs to, such as {@code stream=lift-advertising}.
     *
     * @param account its account; for an opening claim or debt the account that was opened
     */
    String key(Account account, String stream) {
        if (this == COUNTERPART) {
            return "counterpart=" + stream;
        }
        boolean named =
                !stream.isEmpty() && account.type() != AccountType.TRANSFER && account.type() != AccountType.OPENING;
        return this == STREAM && named ? "stream=" + stream : "account=" + account.id();
    }

    static Optional<Grouping> find(String text) {
        for (Grouping grouping : values()) {
            if (grouping.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(grouping);
            }
        }
        return Optional.empty();
    }
}
