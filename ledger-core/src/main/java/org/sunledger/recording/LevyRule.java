package org.sunledger.recording;

import org.sunledger.chart.Account;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Section;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.Levy;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;

/**
 * What a unit is asked to pay is a claim on it, and income of the charge's fund and group. A contribution to the
 * maintenance fund has a claim account of its own, so that it never looks like a property fee.
 */
final class LevyRule implements PostingRule<Levy> {
    @Override
    public void draft(Levy fact, EntryDraft draft) {
        draft.unitIfNamed(fact.unit(), "unit");
        draft.charge(fact.charge(), "charge").ifPresent(charge -> post(fact, charge, draft));
    }

    private static void post(Levy fact, Charge charge, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(charge.fund(), charge.group());
        String claim = draft.account(charge.account(), "account")
                .map(Account::section)
                .filter(section -> section == Section.CONTRIBUTION)
                .map(section -> StandardAccounts.CONTRIBUTIONS_RECEIVABLE)
                .orElse(StandardAccounts.FEES_RECEIVABLE);
        if (draft.positive(fact.amount(), "amount")) {
            Item item = new Item(fact.unit(), fact.period().text(), fact.due().toString());
            draft.debit(claim, fundGroup, charge.id(), item, fact.amount());
            draft.credit(charge.account(), fundGroup, charge.id(), fact.amount());
        }
    }
}
