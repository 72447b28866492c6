package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.LateCharge;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;

/** A late charge raises what the unit owes, due on its own day, under a subject that says what was paid late. */
final class LateChargeRule implements PostingRule<LateCharge> {
    @Override
    public void draft(LateCharge fact, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(fact.placement(), Optional.empty(), StandardFunds.PROPERTY_FEE, "");
        draft.unit(fact.unit(), "unit");
        if (draft.positive(fact.amount(), "amount")) {
            Item item = new Item(fact.unit(), fact.period(), fact.effective().toString());
            String kind = fact.kind().text();
            String subject = fact.charge().isEmpty() ? kind : kind + ":" + fact.charge();
            draft.debit(Receivables.of(fundGroup.fund()), fundGroup, subject, item, fact.amount());
            draft.credit(StandardAccounts.LATE_CHARGES, fundGroup, fact.charge(), fact.amount());
        }
    }
}
