package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.FundTransfer;
import org.sunledger.fact.Placement;
import org.sunledger.journal.FundGroup;
import org.sunledger.outcome.Code;

/**
 * The money leaves one fund and group and reaches another; the two halves of the transfer account cancel. Each half
 * names its counterpart, {@code PURPOSE:FUND/GROUP}, where income names its stream: balances alone then tell where the
 * money of a fund went.
 */
final class FundTransferRule implements PostingRule<FundTransfer> {
    @Override
    public void draft(FundTransfer fact, EntryDraft draft) {
        FundGroup from = fundGroup(fact.from(), draft, "from-");
        FundGroup to = fundGroup(fact.to(), draft, "to-");
        if (from.equals(to)) {
            draft.refuse(Code.TRANSFER_TO_ITSELF, "to-fund", "name", to.fund());
        }
        String fromMoney = draft.money("from-account", fact.from().account(), draft.accountOf(from.fund()));
        String toMoney = draft.money("to-account", fact.to().account(), draft.accountOf(to.fund()));
        if (draft.positive(fact.amount(), "amount")) {
            draft.debit(StandardAccounts.TRANSFERS, from, counterpart(fact, to), fact.amount());
            draft.credit(fromMoney, from, "", fact.amount());
            draft.debit(toMoney, to, "", fact.amount());
            draft.credit(StandardAccounts.TRANSFERS, to, counterpart(fact, from), fact.amount());
        }
    }

    private static String counterpart(FundTransfer fact, FundGroup other) {
        return fact.purpose().text() + ":" + other.fund() + "/" + other.group();
    }

    private static FundGroup fundGroup(Placement placement, EntryDraft draft, String prefix) {
        return draft.fundGroup(placement, Optional.empty(), StandardFunds.PUBLIC_REVENUE, prefix);
    }
}
