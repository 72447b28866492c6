package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Placement;
import org.sunledger.journal.FundGroup;

/**
 * What was there is debited or credited on the account's normal side, against the opening account, whose posting names
 * the opened account where income names its stream: balances alone then tell an opening debt from a payment.
 */
final class OpeningRule implements PostingRule<OpeningBalance> {
    @Override
    public void draft(OpeningBalance fact, EntryDraft draft) {
        draft.usable(fact.amount(), "amount");
        FundGroup fundGroup = draft.fundGroup(new Placement(fact.fund(), fact.group(), ""), Optional.empty(), "", "");
        draft.account(fact.account(), "account").ifPresent(account -> {
            AccountType type = account.type();
            if (type != AccountType.MONEY && type != AccountType.CLAIM && type != AccountType.DEBT) {
                draft.wrongType(account, "account", "money, claim, debt");
            } else if (type.debitNormal()) {
                draft.debit(account.id(), fundGroup, "", fact.amount());
                draft.credit(StandardAccounts.OPENING, fundGroup, account.id(), fact.amount());
            } else {
                draft.credit(account.id(), fundGroup, "", fact.amount());
                draft.debit(StandardAccounts.OPENING, fundGroup, account.id(), fact.amount());
            }
        });
    }
}
