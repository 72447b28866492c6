package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.Section;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.FeeCost;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.journal.FundGroup;

/** A cost of the property service is debited; it was paid from a money account or is owed. */
final class FeeCostRule implements PostingRule<FeeCost> {
    @Override
    public void draft(FeeCost fact, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(fact.placement(), Optional.empty(), StandardFunds.PROPERTY_FEE, "");
        String category = draft.expense(fact.category(), Section.FEE_COST, "category");
        String from = fact.status() == PaymentStatus.PAYABLE
                ? StandardAccounts.FEE_COSTS_PAYABLE
                : draft.money("account", fact.placement().account(), draft.accountOf(fundGroup.fund()));
        if (draft.positive(fact.amount(), "amount")) {
            draft.debit(category, fundGroup, "", fact.amount());
            draft.credit(from, fundGroup, "", fact.amount());
        }
    }
}
