package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.Section;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.Expense;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.journal.FundGroup;

/** A use is debited; it was paid from a money account or is owed. */
final class ExpenseRule implements PostingRule<Expense> {
    @Override
    public void draft(Expense fact, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(fact.placement(), Optional.empty(), StandardFunds.PUBLIC_REVENUE, "");
        String category = draft.expense(fact.category(), Section.USE, "category");
        String from = fact.status() == PaymentStatus.PAYABLE
                ? StandardAccounts.EXPENSES_PAYABLE
                : draft.money("account", fact.placement().account(), draft.accountOf(fundGroup.fund()));
        if (draft.positive(fact.amount(), "amount")) {
            draft.debit(category, fundGroup, "", fact.amount());
            draft.credit(from, fundGroup, "", fact.amount());
        }
    }
}
