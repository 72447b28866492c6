package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Sweep;
import org.sunledger.journal.FundGroup;
import org.sunledger.outcome.Code;

/** The net part moves to the account that receives it; the cost part settles management cost payable. */
final class SweepRule implements PostingRule<Sweep> {
    @Override
    public void draft(Sweep fact, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(
                new Placement(fact.fund(), fact.group(), ""), Optional.empty(), StandardFunds.PUBLIC_REVENUE, "");
        String from = draft.money("from", fact.from());
        String to = draft.money("to", fact.to());
        if (from.equals(to)) {
            draft.refuse(Code.TRANSFER_TO_ITSELF, "to", "name", to);
        }
        if (draft.notNegative(fact.amount(), "amount") && draft.notNegative(fact.cost(), "cost")) {
            draft.debit(to, fundGroup, "", fact.amount());
            draft.debit(StandardAccounts.MANAGEMENT_COST_PAYABLE, fundGroup, "", fact.cost());
            draft.credit(from, fundGroup, "", fact.amount().plus(fact.cost()));
        }
    }
}
