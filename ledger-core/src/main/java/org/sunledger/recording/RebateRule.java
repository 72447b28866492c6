package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.Rebate;
import org.sunledger.journal.FundGroup;

/** Real cash is received; it is other income of the fund. */
final class RebateRule implements PostingRule<Rebate> {
    @Override
    public void draft(Rebate fact, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(fact.placement(), Optional.empty(), StandardFunds.PUBLIC_REVENUE, "");
        String money = draft.money("account", fact.placement().account(), draft.accountOf(fundGroup.fund()));
        if (draft.positive(fact.amount(), "amount")) {
            draft.debit(money, fundGroup, "", fact.amount());
            draft.credit(StandardAccounts.REBATES, fundGroup, "", fact.amount());
        }
    }
}
