package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;

/** Fees received are income of the property-fee fund; until units are levied there is no claim that they settle. */
final class FeeReceiptRule implements PostingRule<FeeReceipt> {
    @Override
    public void draft(FeeReceipt fact, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(fact.placement(), Optional.empty(), StandardFunds.PROPERTY_FEE, "");
        draft.unitIfNamed(fact.unit(), "unit");
        String money = draft.money("account", fact.placement().account(), draft.accountOf(fundGroup.fund()));
        if (draft.positive(fact.amount(), "amount")) {
            draft.debit(money, fundGroup, "", fact.amount());
            draft.credit(StandardAccounts.FEE_INCOME, fundGroup, "", Item.of(fact.unit()), fact.amount());
        }
    }
}
