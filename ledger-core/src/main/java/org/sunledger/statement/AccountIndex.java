package org.sunledger.statement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sunledger.chart.Account;
import org.sunledger.chart.Chart;
import org.sunledger.chart.NameKind;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;

/** The accounts of a chart by id. Type and section never change, so one look-up serves every day. Not thread-safe. */
final class AccountIndex {
    private final Chart chart;
    private final LocalDate day;
    private final Map<String, Account> found = new HashMap<>();

    /** The accounts with the labels of a day. */
    AccountIndex(Chart chart, LocalDate day) {
        this.chart = chart;
        this.day = day;
    }

    /** The account; a posting to one that the chart does not know breaks the book. */
    Account get(String id) {
        return found.computeIfAbsent(id, this::lookUp);
    }

    private Account lookUp(String id) {
        return chart.account(id, day)
                .or(() -> chart.newest(NameKind.ACCOUNT, id).map(Account.class::cast))
                .orElseThrow(() -> new IntegrityException(Code.ACCOUNT_UNKNOWN, "name", id));
    }
}
