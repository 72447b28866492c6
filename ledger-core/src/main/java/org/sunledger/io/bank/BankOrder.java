package org.sunledger.io.bank;

import java.util.List;

/** Finds out whether a file stands with its newest line first. */
final class BankOrder {
    private BankOrder() {}

    /** What the days say, and where they say nothing the running balances. */
    static boolean isNewestFirst(List<BankLine> lines) {
        if (lines.size() < 2) {
            return false;
        }
        int byDays = lines.get(0).day().compareTo(lines.get(lines.size() - 1).day());
        if (byDays != 0) {
            return byDays > 0;
        }
        int forward = 0;
        int backward = 0;
        for (int i = 1; i < lines.size(); i++) {
            forward += follows(lines.get(i - 1), lines.get(i)) ? 1 : 0;
            backward += follows(lines.get(i), lines.get(i - 1)) ? 1 : 0;
        }
        return backward > forward;
    }

    private static boolean follows(BankLine before, BankLine after) {
        return before.hasBalance()
                && after.hasBalance()
                && before.balanceMinor() + after.amountMinor() == after.balanceMinor();
    }
}
