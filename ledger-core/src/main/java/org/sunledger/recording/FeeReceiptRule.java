package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;

/**
 * Fees received from a unit settle what it owes, the period it names first; which items they settle is worked out when
 * somebody asks, never posted, so facts may be recorded in any order. What nobody owes yet stands as paid ahead. Fees
 * of a batch name no unit and are income at once.
 */
final class FeeReceiptRule implements PostingRule<FeeReceipt> {
    @Override
    public void draft(FeeReceipt fact, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(fact.placement(), Optional.empty(), StandardFunds.PROPERTY_FEE, "");
        draft.unitIfNamed(fact.unit(), "unit");
        String money = draft.money("account", fact.placement().account(), draft.accountOf(fundGroup.fund()));
        if (!draft.positive(fact.amount(), "amount")) {
            return;
        }
        draft.debit(money, fundGroup, "", fact.amount());
        if (fact.unit().isEmpty()) {
            draft.credit(StandardAccounts.FEE_INCOME, fundGroup, "", fact.amount());
        } else {
            Item item = new Item(fact.unit(), fact.period(), "");
            draft.credit(Receivables.of(fundGroup.fund()), fundGroup, "", item, fact.amount());
        }
    }
}
