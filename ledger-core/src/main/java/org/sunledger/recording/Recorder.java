package org.sunledger.recording;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.sunledger.chart.Chart;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.MoneyFact;
import org.sunledger.journal.Entry;
import org.sunledger.outcome.Outcome;

/**
 * The rules in force, one for each kind of fact that moves money. Pure: the same fact and chart give the same entry.
 */
public final class Recorder {
    private final Map<FactKind, VersionedRule> rules = new EnumMap<>(FactKind.class);

    private record VersionedRule(String version, PostingRule<MoneyFact> rule) {}

    public Recorder() {
        add(FactKind.OPENING, 1, new OpeningRule());
        add(FactKind.INCOME, 1, new IncomeRule());
        add(FactKind.GATE_SETTLEMENT, 1, new GateSettlementRule());
        add(FactKind.EXPENSE, 1, new ExpenseRule());
        add(FactKind.TAX_PAID, 1, new TaxPaymentRule());
        add(FactKind.COST_SETTLED, 1, new CostSettlementRule());
        add(FactKind.SWEEP, 1, new SweepRule());
        add(FactKind.FUND_TRANSFER, 1, new FundTransferRule());
        add(FactKind.MONEY_TRANSFER, 1, new MoneyTransferRule());
        add(FactKind.DEPOSIT, 1, new DepositRule());
        add(FactKind.LEVY, 1, new LevyRule());
        add(FactKind.FEE_RECEIPT, 1, new FeeReceiptRule());
        add(FactKind.FEE_REFUND, 1, new FeeRefundRule());
        add(FactKind.WAIVER, 1, new ReliefRule.Waived());
        add(FactKind.WRITE_OFF, 1, new ReliefRule.WrittenOff());
        add(FactKind.LATE_CHARGE, 1, new LateChargeRule());
        add(FactKind.FEE_COST, 1, new FeeCostRule());
        add(FactKind.REBATE, 1, new RebateRule());
    }

    /** A rule is only ever asked about facts of its own kind, so the narrowing holds. */
    @SuppressWarnings("unchecked")
    private void add(FactKind kind, int version, PostingRule<? extends MoneyFact> rule) {
        rules.put(kind, new VersionedRule(kind.text() + "/" + version, (PostingRule<MoneyFact>) rule));
    }

    /** The name and version of the rule that records facts of this kind, such as {@code income/1}. */
    public String version(FactKind kind) {
        return rule(kind).version();
    }

    /** The name and version of every rule in force, in the order of the kinds. */
    public List<String> versions() {
        return rules.values().stream().map(VersionedRule::version).toList();
    }

    /**
     * The entry of a fact, or every reason why the books refuse it.
     *
     * @param fact what happened
     * @param chart the names as the book knows them now
     * @param currency the book's currency
     */
    public Outcome<Entry> entry(MoneyFact fact, Chart chart, CurrencyUnit currency) {
        EntryDraft draft = new EntryDraft(chart, currency, fact.effective());
        rule(fact.kind()).rule().draft(fact, draft);
        return draft.finish();
    }

    private VersionedRule rule(FactKind kind) {
        VersionedRule rule = rules.get(kind);
        if (rule == null) {
            throw new IllegalArgumentException("no rule records " + kind.text());
        }
        return rule;
    }
}
