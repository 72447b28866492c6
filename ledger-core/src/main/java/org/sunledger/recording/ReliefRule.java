package org.sunledger.recording;

import java.util.Optional;
import org.joda.money.Money;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Waiver;
import org.sunledger.fact.WriteOff;
import org.sunledger.journal.FundGroup;
import org.sunledger.journal.Item;
import org.sunledger.outcome.Code;

/**
 * What a unit need not pay, or never will, settles its charges without money. The posting is named after the kind of
 * fact, so that relief is told from what was really received.
 */
final class ReliefRule {
    private ReliefRule() {}

    static final class Waived implements PostingRule<Waiver> {
        @Override
        public void draft(Waiver fact, EntryDraft draft) {
            if (fact.reason().isBlank()) {
                draft.refuse(Code.REASON_MISSING, "reason");
            }
            if (fact.approver().isBlank()) {
                draft.refuse(Code.CSV_VALUE_MISSING, "approver", "column", "approver", "chinese", "批准人");
            }
            Item item = item(fact.unit(), fact.period(), draft);
            relieve(fact.placement(), StandardAccounts.FEE_WAIVERS, fact.kind().text(), item, fact.amount(), draft);
        }
    }

    static final class WrittenOff implements PostingRule<WriteOff> {
        @Override
        public void draft(WriteOff fact, EntryDraft draft) {
            if (fact.resolution().isBlank()) {
                draft.refuse(Code.CSV_VALUE_MISSING, "resolution", "column", "resolution", "chinese", "决议");
            }
            if (fact.effective().isBefore(fact.resolved())) {
                draft.refuse(Code.DATE_BEFORE_ORIGINAL, "date", "day", fact.effective(), "original", fact.resolved());
            }
            Item item = item(fact.unit(), fact.period(), draft);
            relieve(
                    fact.placement(),
                    StandardAccounts.FEE_WRITE_OFFS,
                    fact.kind().text(),
                    item,
                    fact.amount(),
                    draft);
        }
    }

    private static Item item(String unit, String period, EntryDraft draft) {
        draft.unit(unit, "unit");
        return unit.isEmpty() ? Item.NONE : new Item(unit, period, "");
    }

    private static void relieve(
            Placement placement, String relief, String kind, Item item, Money amount, EntryDraft draft) {
        FundGroup fundGroup = draft.fundGroup(placement, Optional.empty(), StandardFunds.PROPERTY_FEE, "");
        if (draft.positive(amount, "amount")) {
            boolean fees = Receivables.of(fundGroup.fund()).equals(StandardAccounts.FEES_RECEIVABLE);
            draft.debit(fees ? relief : StandardAccounts.CONTRIBUTIONS, fundGroup, "", amount);
            draft.credit(Receivables.of(fundGroup.fund()), fundGroup, kind, item, amount);
        }
    }
}
