package org.sunledger.recording;

import static org.sunledger.chart.StandardAccounts.GROSS_INCOME;
import static org.sunledger.chart.StandardAccounts.MANAGEMENT_COST;
import static org.sunledger.chart.StandardAccounts.TAX;
import static org.sunledger.chart.StandardAccounts.TAX_PAYABLE;

import java.util.Optional;
import org.sunledger.chart.Channel;
import org.sunledger.chart.RevenueStream;
import org.sunledger.fact.GateSettlement;
import org.sunledger.journal.FundGroup;
import org.sunledger.outcome.Code;

/**
 * Gross income is credited whole and what was given back is taken from it; the channel's fee never reached us and is a
 * cost; the net waits on the channel's account.
 */
final class GateSettlementRule implements PostingRule<GateSettlement> {
    @Override
    public void draft(GateSettlement fact, EntryDraft draft) {
        Optional<RevenueStream> stream = draft.stream(fact.stream(), "stream");
        Optional<Channel> channel = draft.channel(fact.channel(), "channel");
        draft.notNegative(fact.takings().gross(), "gross");
        draft.notNegative(fact.takings().refunds(), "refunds");
        draft.usable(fact.takings().fee(), "fee");
        draft.notNegative(fact.tax(), "tax");
        days(fact, draft);
        if (fact.counts().free() > fact.counts().vehicles()) {
            draft.refuse(
                    Code.AMOUNT_EXCEEDS,
                    "free",
                    "amount",
                    fact.counts().free(),
                    "limit",
                    fact.counts().vehicles());
        }
        if (stream.isEmpty() || channel.isEmpty()) {
            return;
        }
        FundGroup fundGroup = draft.fundGroup(fact.placement(), stream, "", "");
        String money = draft.money(
                "account",
                fact.placement().account(),
                channel.get().account(),
                stream.get().account(),
                draft.accountOf(fundGroup.fund()));
        draft.debit(money, fundGroup, fact.stream(), fact.takings().net());
        draft.debit(MANAGEMENT_COST, fundGroup, fact.stream(), fact.takings().fee());
        draft.debit(TAX, fundGroup, fact.stream(), fact.tax());
        draft.credit(TAX_PAYABLE, fundGroup, fact.stream(), fact.tax());
        draft.credit(GROSS_INCOME, fundGroup, fact.stream(), fact.takings().gross());
        draft.debit(GROSS_INCOME, fundGroup, fact.stream(), fact.takings().refunds());
    }

    /** A roll-up says in which file its days stand; a day is its own detail. */
    private static void days(GateSettlement fact, EntryDraft draft) {
        if (fact.first().isAfter(fact.effective())) {
            draft.refuse(Code.PERIOD_BACKWARDS, "first", "from", fact.first(), "to", fact.effective());
        } else if (fact.isRollUp() && !fact.detail().isNamed()) {
            draft.refuse(
                    Code.GATE_DETAIL_MISSING,
                    "detail",
                    "first",
                    fact.first(),
                    "last",
                    fact.effective(),
                    "found",
                    fact.detail().sha256());
        }
    }
}
