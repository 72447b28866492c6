package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.Deposit;
import org.sunledger.fact.DepositAction;
import org.sunledger.fact.Placement;
import org.sunledger.journal.FundGroup;

/**
 * A deposit taken is a debt of the deposits fund. A forfeited one is no longer owed: its money crosses to the stream
 * and fund whose income it becomes.
 */
final class DepositRule implements PostingRule<Deposit> {
    @Override
    public void draft(Deposit fact, EntryDraft draft) {
        FundGroup held = draft.fundGroup(
                new Placement(fact.placement().fund(), OwnershipGroup.ALL, ""),
                Optional.empty(),
                StandardFunds.DEPOSITS,
                "");
        String money = draft.money("account", fact.placement().account(), draft.accountOf(held.fund()));
        if (!draft.positive(fact.amount(), "amount")) {
            return;
        }
        if (fact.action() == DepositAction.TAKEN) {
            draft.debit(money, held, "", fact.amount());
            draft.credit(StandardAccounts.DEPOSITS_HELD, held, "", fact.amount());
        } else {
            draft.debit(StandardAccounts.DEPOSITS_HELD, held, "", fact.amount());
            draft.credit(money, held, "", fact.amount());
        }
        if (fact.action() == DepositAction.FORFEITED) {
            becomeIncome(fact, money, draft);
        }
    }

    private static void becomeIncome(Deposit fact, String money, EntryDraft draft) {
        Optional<RevenueStream> stream = draft.stream(fact.stream(), "stream");
        if (stream.isPresent()) {
            Placement placement = new Placement("", fact.placement().group(), "");
            FundGroup income = draft.fundGroup(placement, stream, "", "");
            draft.debit(money, income, fact.stream(), fact.amount());
            draft.credit(StandardAccounts.GROSS_INCOME, income, fact.stream(), fact.amount());
        }
    }
}
