package org.sunledger.recording;

import static org.sunledger.chart.StandardAccounts.GROSS_INCOME;
import static org.sunledger.chart.StandardAccounts.MANAGEMENT_COST;
import static org.sunledger.chart.StandardAccounts.MANAGEMENT_COST_PAYABLE;
import static org.sunledger.chart.StandardAccounts.TAX;
import static org.sunledger.chart.StandardAccounts.TAX_PAYABLE;

import java.util.Optional;
import org.joda.money.Money;
import org.sunledger.chart.RevenueStream;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.DeductionStatus;
import org.sunledger.fact.Income;
import org.sunledger.journal.FundGroup;
import org.sunledger.outcome.Code;

/** Gross income is credited whole; what was withheld never reached the money account, what is payable is owed. */
final class IncomeRule implements PostingRule<Income> {
    @Override
    public void draft(Income fact, EntryDraft draft) {
        Optional<RevenueStream> stream = draft.stream(fact.stream(), "stream");
        draft.positive(fact.gross(), "amount");
        draft.notNegative(fact.tax().amount(), "tax");
        draft.paidFor(fact.paidFor(), fact.stream());
        boolean amounts = draft.notNegative(fact.cost().amount(), "cost");
        if (stream.isEmpty() || !amounts) {
            return;
        }
        FundGroup fundGroup = draft.fundGroup(fact.placement(), stream, "", "");
        String money = draft.money(
                "account", fact.placement().account(), stream.get().account(), draft.accountOf(fundGroup.fund()));
        Money received = fact.gross().minus(withheld(fact.tax())).minus(withheld(fact.cost()));
        if (received.isNegative()) {
            draft.refuse(
                    Code.AMOUNT_EXCEEDS,
                    "amount",
                    "amount",
                    fact.gross().minus(received).getAmount().toPlainString(),
                    "limit",
                    fact.gross().getAmount().toPlainString());
            return;
        }
        draft.debit(money, fundGroup, fact.stream(), received);
        deduct(fact.tax(), TAX, TAX_PAYABLE, fundGroup, fact.stream(), draft);
        deduct(fact.cost(), MANAGEMENT_COST, MANAGEMENT_COST_PAYABLE, fundGroup, fact.stream(), draft);
        draft.credit(GROSS_INCOME, fundGroup, fact.stream(), fact.gross());
    }

    private static Money withheld(Deduction deduction) {
        return deduction.status() == DeductionStatus.WITHHELD
                ? deduction.amount()
                : Money.zero(deduction.amount().getCurrencyUnit());
    }

    private static void deduct(
            Deduction deduction, String expense, String debt, FundGroup fundGroup, String stream, EntryDraft draft) {
        draft.debit(expense, fundGroup, stream, deduction.amount());
        if (deduction.status() == DeductionStatus.PAYABLE) {
            draft.credit(debt, fundGroup, stream, deduction.amount());
        }
    }
}
