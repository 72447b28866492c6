package org.sunledger.recording;

import java.util.Optional;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Placement;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;
import org.sunledger.outcome.Code;

/**
 * What was there is debited or credited on the account's normal side, against the opening account, whose posting names
 * the opened account where income names its stream: balances alone then tell an opening debt from a payment. What a
 * unit owed is an open item, due on the day of the opening unless another day is told; what it had paid ahead settles.
 * Money that names a unit is what the maintenance fund holds for that unit.
 */
final class OpeningRule implements PostingRule<OpeningBalance> {
    @Override
    public void draft(OpeningBalance fact, EntryDraft draft) {
        draft.usable(fact.amount(), "amount");
        FundGroup fundGroup = draft.fundGroup(new Placement(fact.fund(), fact.group(), ""), Optional.empty(), "", "");
        draft.unitIfNamed(fact.unit(), "unit");
        draft.account(fact.account(), "account").ifPresent(account -> {
            AccountType type = account.type();
            if (type != AccountType.MONEY && type != AccountType.CLAIM && type != AccountType.DEBT) {
                draft.wrongType(account, "account", "money, claim, debt");
            } else if (!fact.unit().isEmpty() && type != AccountType.CLAIM && !isHeldForUnit(fact, type)) {
                draft.wrongType(account, "unit", "claim");
            } else if (!fact.deposit().isEmpty() && !account.id().equals(StandardAccounts.DEPOSITS_HELD)) {
                draft.wrongType(account, "deposit", StandardAccounts.DEPOSITS_HELD);
            } else if (fact.unit().isEmpty()
                    && !(fact.period().isEmpty() && fact.due().isEmpty())) {
                draft.refuse(Code.CSV_VALUE_MISSING, "unit", "column", "unit", "chinese", "专有部分");
            } else {
                post(fact, draft, fundGroup, account);
            }
        });
    }

    private static boolean isHeldForUnit(OpeningBalance fact, AccountType type) {
        return type == AccountType.MONEY && fact.fund().equals(StandardFunds.MAINTENANCE);
    }

    private static void post(OpeningBalance fact, EntryDraft draft, FundGroup fundGroup, Account account) {
        if (account.type().debitNormal()) {
            boolean claim = account.type() == AccountType.CLAIM;
            Item owed = claim ? item(fact) : Item.NONE;
            Item held = claim ? Item.NONE : Item.of(fact.unit());
            draft.debit(account.id(), fundGroup, claim ? subject(fact) : "", owed, fact.amount());
            draft.credit(StandardAccounts.OPENING, fundGroup, account.id(), held, fact.amount());
        } else {
            draft.credit(account.id(), fundGroup, "", fact.amount());
            draft.debit(StandardAccounts.OPENING, fundGroup, account.id(), fact.amount());
        }
    }

    /** What a unit brings into the book is told from what it pays later. */
    private static String subject(OpeningBalance fact) {
        return fact.unit().isEmpty() ? "" : fact.kind().text();
    }

    private static Item item(OpeningBalance fact) {
        if (fact.unit().isEmpty()) {
            return Item.NONE;
        } else if (!fact.amount().isPositive()) {
            return new Item(fact.unit(), fact.period(), "");
        }
        String due = fact.due().isEmpty() ? fact.effective().toString() : fact.due();
        return new Item(fact.unit(), fact.period(), due);
    }
}
