package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.fact.MoneyTransfer;
import org.sunledger.fact.Placement;
import org.sunledger.journal.FundGroup;
import org.sunledger.outcome.Code;

/** The same fund has its money in another place. */
final class MoneyTransferRule implements PostingRule<MoneyTransfer> {
    @Override
    public void draft(MoneyTransfer fact, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(
                new Placement(fact.fund(), fact.group(), ""), Optional.empty(), StandardFunds.PUBLIC_REVENUE, "from-");
        String from = draft.money("from-account", fact.from());
        String to = draft.money("to-account", fact.to());
        if (from.equals(to)) {
            draft.refuse(Code.TRANSFER_TO_ITSELF, "to-account", "name", to);
        }
        if (draft.positive(fact.amount(), "amount")) {
            draft.debit(to, fundGroup, "", fact.amount());
            draft.credit(from, fundGroup, "", fact.amount());
        }
    }
}
