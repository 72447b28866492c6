package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.FeeRefund;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;

/** A refund is posted as the receipt it returns, with the opposite signs. */
final class FeeRefundRule implements PostingRule<FeeRefund> {
    @Override
    public void draft(FeeRefund fact, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(fact.placement(), Optional.empty(), StandardFunds.PROPERTY_FEE, "");
        draft.unitIfNamed(fact.unit(), "unit");
        String money = draft.money("account", fact.placement().account(), draft.accountOf(fundGroup.fund()));
        if (!draft.positive(fact.amount(), "amount")) {
            return;
        }
        if (fact.unit().isEmpty()) {
            draft.debit(StandardAccounts.FEE_INCOME, fundGroup, "", fact.amount());
        } else {
            Item item = new Item(fact.unit(), fact.period(), "");
            draft.debit(Receivables.of(fundGroup.fund()), fundGroup, "", item, fact.amount());
        }
        draft.credit(money, fundGroup, "", fact.amount());
    }
}
