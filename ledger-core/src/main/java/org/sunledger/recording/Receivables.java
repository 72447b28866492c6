package org.sunledger.recording;

import org.sunledger.chart.StandardAccounts;

/** The current account of the units with a fund. */
final class Receivables {
    private Receivables() {}

    /** What units owe a fund, and what they paid it ahead. */
    static String of(String fund) {
        return fund.equals(StandardFunds.MAINTENANCE)
                ? StandardAccounts.CONTRIBUTIONS_RECEIVABLE
                : StandardAccounts.FEES_RECEIVABLE;
    }
}
