package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.TaxPayment;
import org.sunledger.journal.FundGroup;

/** Tax payable is settled from a money account. */
final class TaxPaymentRule implements PostingRule<TaxPayment> {
    @Override
    public void draft(TaxPayment fact, EntryDraft draft) {
        Optional<RevenueStream> stream = draft.streamIfNamed(fact.stream(), "stream");
        FundGroup fundGroup = draft.fundGroup(fact.placement(), stream, StandardFunds.PUBLIC_REVENUE, "");
        String money = draft.money("account", fact.placement().account(), draft.accountOf(fundGroup.fund()));
        if (draft.positive(fact.amount(), "amount")) {
            draft.debit(StandardAccounts.TAX_PAYABLE, fundGroup, fact.stream(), fact.amount());
            draft.credit(money, fundGroup, fact.stream(), fact.amount());
        }
    }
}
