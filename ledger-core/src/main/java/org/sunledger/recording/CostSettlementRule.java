package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.CostSettlement;
import org.sunledger.fact.SettledDebt;
import org.sunledger.journal.FundGroup;

/** A cost that was recognised as payable is settled from a money account. */
final class CostSettlementRule implements PostingRule<CostSettlement> {
    @Override
    public void draft(CostSettlement fact, EntryDraft draft) {
        Optional<RevenueStream> stream = draft.streamIfNamed(fact.stream(), "stream");
        FundGroup fundGroup = draft.fundGroup(fact.placement(), stream, defaultFund(fact.of()), "");
        String money = draft.money("account", fact.placement().account(), draft.accountOf(fundGroup.fund()));
        if (draft.positive(fact.amount(), "amount")) {
            draft.debit(debt(fact.of()), fundGroup, fact.stream(), fact.amount());
            draft.credit(money, fundGroup, fact.stream(), fact.amount());
        }
    }

    private static String defaultFund(SettledDebt of) {
        return of == SettledDebt.FEE_COST ? StandardFunds.PROPERTY_FEE : StandardFunds.PUBLIC_REVENUE;
    }

    private static String debt(SettledDebt of) {
        return switch (of) {
            case MANAGEMENT_COST -> StandardAccounts.MANAGEMENT_COST_PAYABLE;
            case EXPENSE -> StandardAccounts.EXPENSES_PAYABLE;
            case FEE_COST -> StandardAccounts.FEE_COSTS_PAYABLE;
        };
    }
}
