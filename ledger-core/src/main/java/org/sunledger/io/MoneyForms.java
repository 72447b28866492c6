package org.sunledger.io;

import java.time.LocalDate;
import java.util.List;
import org.sunledger.chart.Labels;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.fact.CostSettlement;
import org.sunledger.fact.Deduction;
import org.sunledger.fact.DeductionStatus;
import org.sunledger.fact.Deposit;
import org.sunledger.fact.DepositAction;
import org.sunledger.fact.Expense;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FundTransfer;
import org.sunledger.fact.Income;
import org.sunledger.fact.MoneyTransfer;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.PaidFor;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.SettledDebt;
import org.sunledger.fact.Sweep;
import org.sunledger.fact.TaxPayment;
import org.sunledger.fact.TransferPurpose;

/** The kinds that move money of public revenue and between funds. */
final class MoneyForms {

    /** The fund that transfers and streams mean when they name none; every template has it. */
    static final String PUBLIC_REVENUE = "public-revenue";

    private static final Choices<DeductionStatus> DEDUCTIONS =
            Choices.of(DeductionStatus.values(), DeductionStatus::text, DeductionStatus::labels);
    static final Choices<PaymentStatus> PAYMENTS =
            Choices.of(PaymentStatus.values(), PaymentStatus::text, PaymentStatus::labels);
    private static final Choices<SettledDebt> DEBTS =
            Choices.of(SettledDebt.values(), SettledDebt::text, SettledDebt::labels);
    private static final Choices<TransferPurpose> PURPOSES =
            Choices.of(TransferPurpose.values(), TransferPurpose::text, TransferPurpose::labels);
    private static final Choices<DepositAction> ACTIONS =
            Choices.of(DepositAction.values(), DepositAction::text, DepositAction::labels);

    private MoneyForms() {}

    static List<FactForm> all() {
        return List.of(openings(), income(), expenses(), taxPaid(), costSettled(), sweeps(), transfers(), deposits());
    }

    private static FactForm openings() {
        return new FactForm(
                "openings",
                new Labels("期初余额", "Opening balances"),
                new Labels("建账时各科目的余额。", "What an account held for a fund when the book was opened."),
                Columns.withVoucher(
                        Columns.date("2016-01-01"),
                        FormColumn.required(
                                        "account",
                                        "科目",
                                        ValueType.ACCOUNT,
                                        "bank",
                                        "The money, claim or debt account",
                                        "货币资金、应收或应付科目")
                                .also("账户"),
                        FormColumn.required("fund", "资金", ValueType.FUND, "public-revenue", "Whose it is", "所属资金"),
                        FormColumn.required(
                                "amount",
                                "金额",
                                ValueType.SIGNED_AMOUNT,
                                "92000.00",
                                "Positive for what the account normally holds: money and claims held, debts owed",
                                "按科目正常方向填正数：货币资金与应收为借方，应付为贷方"),
                        Columns.group("`all`"),
                        FormColumn.optional("unit", "专有部分", ValueType.UNIT, "", "The unit that owed it", "欠费的专有部分")
                                .whenEmpty("belongs to no unit"),
                        FormColumn.optional(
                                "period", "费用所属期", ValueType.TEXT, "", "The period it was charged for", "欠费所属期间"),
                        FormColumn.optional("due", "到期日", ValueType.DATE, "", "The day on which it fell due", "应缴日期")
                                .whenEmpty("the day of the opening"),
                        FormColumn.optional(
                                        "deposit",
                                        "押金编号",
                                        ValueType.TEXT,
                                        "",
                                        "Which deposit it is that is held, on the account of deposits",
                                        "所持的是哪一笔押金（押金科目）")
                                .whenEmpty("no deposit, or nobody knows which")),
                row -> new OpeningBalance(
                        row.date("date"),
                        row.reference("account"),
                        row.reference("fund"),
                        row.reference("group"),
                        row.amount("amount"),
                        row.reference("unit"),
                        row.text("period"),
                        due(row),
                        row.text("deposit"),
                        Columns.voucher(row)));
    }

    private static String due(RowReader row) {
        LocalDate due = row.findDate("due");
        return due == null ? "" : due.toString();
    }

    private static FactForm income() {
        return new FactForm(
                "income",
                new Labels("公共收入", "Income"),
                new Labels(
                        "某一来源的公共收入，连同其税费与管理成本。",
                        "Gross income of a stream, with the tax and management cost that belong to it."),
                Columns.withVoucher(
                        Columns.date("2018-03-05"),
                        FormColumn.required(
                                "stream", "收入来源", ValueType.STREAM, "lift-ads", "The revenue stream", "收入来源"),
                        Columns.amount("3000.00", "Gross income, tax and cost included", "公共收入总额，含税费与管理成本"),
                        Columns.money("the stream's, else the fund's"),
                        part("tax", "税费", "150.00", "Tax on it", "应缴税费"),
                        Columns.choice(
                                        "tax-status",
                                        "税费状态",
                                        DEDUCTIONS,
                                        false,
                                        "",
                                        "Owed, or kept back before it reached us",
                                        "应付，或到账前已被扣除")
                                .whenEmpty("`payable`"),
                        payee("tax-payee", "税费收款方"),
                        part("cost", "管理成本", "750.00", "Management cost of it", "管理成本"),
                        Columns.choice(
                                        "cost-status",
                                        "管理成本状态",
                                        DEDUCTIONS,
                                        false,
                                        "",
                                        "Owed, or kept back before it reached us",
                                        "应付，或到账前已被扣除")
                                .whenEmpty("`payable`"),
                        payee("cost-payee", "管理成本收款方"),
                        Columns.group("the stream's"),
                        Columns.fund("the stream's"),
                        FormColumn.optional(
                                        "contract",
                                        "经营合同",
                                        ValueType.CONTRACT,
                                        "",
                                        "The contract it is received under",
                                        "所属经营合同")
                                .whenEmpty("worked out from stream, counterparty and date"),
                        FormColumn.optional(
                                        "period",
                                        "所属期间",
                                        ValueType.PERIOD,
                                        "",
                                        "The days of the contract it pays for",
                                        "所付合同期间")
                                .whenEmpty("worked out from the date")),
                row -> new Income(
                        row.date("date"),
                        row.reference("stream"),
                        row.amount("amount"),
                        deduction(row, "tax"),
                        deduction(row, "cost"),
                        placement(row),
                        new PaidFor(row.reference("contract"), row.findPeriod("period")),
                        Columns.voucher(row)));
    }

    private static FactForm expenses() {
        return new FactForm(
                "expenses",
                new Labels("支出", "Expenses"),
                new Labels("资金的使用。", "A use of a fund's money."),
                Columns.withVoucher(
                        Columns.date("2018-03-12"),
                        category("repairs"),
                        Columns.amount("491.70", "What it cost", "支出金额"),
                        Columns.fund("`public-revenue`"),
                        Columns.group("`all`"),
                        Columns.money("the fund's own"),
                        FormColumn.optional(
                                "for", "归属", ValueType.TEXT, "", "The project or measure it belongs to", "所属项目、节能项目等"),
                        status()),
                row -> new Expense(
                        row.date("date"),
                        row.reference("category"),
                        row.amount("amount"),
                        row.choice("status", PAYMENTS, PaymentStatus.PAID),
                        row.text("for"),
                        placement(row),
                        Columns.voucher(row)));
    }

    private static FactForm taxPaid() {
        return new FactForm(
                "tax-paid",
                new Labels("缴税", "Tax paid"),
                new Labels("缴纳此前应付的税费。", "Tax on public revenue that was payable is paid."),
                Columns.withVoucher(
                        Columns.date("2018-04-15"),
                        Columns.amount("150.00", "What was paid", "缴纳金额"),
                        stream(),
                        Columns.money("the fund's own"),
                        Columns.fund("`public-revenue`"),
                        Columns.group("`all`")),
                row -> new TaxPayment(
                        row.date("date"),
                        row.amount("amount"),
                        row.reference("stream"),
                        placement(row),
                        Columns.voucher(row)));
    }

    private static FactForm costSettled() {
        return new FactForm(
                "cost-settled",
                new Labels("成本结算", "Cost settled"),
                new Labels("支付此前应付的管理成本或支出。", "A cost or an expense that was payable is paid."),
                Columns.withVoucher(
                        Columns.date("2018-04-20"),
                        Columns.amount("750.00", "What was paid", "结算金额"),
                        stream(),
                        Columns.money("the fund's own"),
                        Columns.fund("`public-revenue`; for `fee-cost` `property-fee`"),
                        Columns.group("`all`"),
                        Columns.choice("of", "结算对象", DEBTS, false, "", "The debt that is settled", "结算的应付款")
                                .whenEmpty("`management-cost`")),
                row -> new CostSettlement(
                        row.date("date"),
                        row.amount("amount"),
                        row.choice("of", DEBTS, SettledDebt.MANAGEMENT_COST),
                        row.reference("stream"),
                        placement(row),
                        Columns.voucher(row)));
    }

    private static FactForm sweeps() {
        return new FactForm(
                "sweeps",
                new Labels("归集", "Sweeps"),
                new Labels(
                        "自监管账户按季归集公共收益，并支付管理成本。",
                        "The quarterly sweep from the supervised account, with the cost part paid to the company."),
                Columns.withVoucher(
                        Columns.date("2018-03-28"),
                        FormColumn.required(
                                "from", "转出账户", ValueType.ACCOUNT, "supervised", "The account swept", "转出账户"),
                        FormColumn.required(
                                "to", "转入账户", ValueType.ACCOUNT, "bank", "The account that receives it", "转入账户"),
                        FormColumn.required(
                                "amount",
                                "金额",
                                ValueType.AMOUNT_OR_ZERO,
                                "65722.00",
                                "The net part that reaches the account",
                                "转入的净额"),
                        part("cost", "管理成本", "23297.50", "Paid out to the company at the same time", "同时支付的管理成本"),
                        Columns.fund("`public-revenue`"),
                        Columns.group("`all`")),
                row -> new Sweep(
                        row.date("date"),
                        row.reference("from"),
                        row.reference("to"),
                        row.amount("amount"),
                        row.amount("cost"),
                        row.reference("fund"),
                        row.reference("group"),
                        Columns.voucher(row)));
    }

    private static FactForm transfers() {
        return new FactForm(
                "transfers",
                new Labels("划转", "Transfers"),
                new Labels(
                        "资金、共有范围或账户之间的划转，不是收支。",
                        "Money crosses between funds or groups, or within one fund between two accounts. "
                                + "Neither income nor expense."),
                Columns.withVoucher(
                        Columns.date("2018-12-20"),
                        Columns.amount("50000.00", "What is moved", "划转金额"),
                        side("from-fund", "转出资金", ValueType.FUND, "public-revenue", "Fund it leaves")
                                .whenEmpty("`public-revenue`"),
                        side("to-fund", "转入资金", ValueType.FUND, "maintenance", "Fund it reaches")
                                .whenEmpty("`public-revenue`"),
                        side("from-group", "转出共有范围", ValueType.GROUP, "", "Group it leaves")
                                .whenEmpty("`all`"),
                        side("to-group", "转入共有范围", ValueType.GROUP, "", "Group it reaches")
                                .whenEmpty("`all`"),
                        side("from-account", "转出账户", ValueType.ACCOUNT, "", "Money account it leaves")
                                .whenEmpty("the fund's own; required within one fund"),
                        side("to-account", "转入账户", ValueType.ACCOUNT, "", "Money account it reaches")
                                .whenEmpty("the fund's own; required within one fund"),
                        Columns.choice("purpose", "用途", PURPOSES, false, "top-up", "Why", "划转用途")
                                .whenEmpty("`other`")),
                MoneyForms::transfer);
    }

    private static Fact transfer(RowReader row) {
        Placement from =
                new Placement(row.reference("from-fund"), row.reference("from-group"), row.reference("from-account"));
        Placement to = new Placement(row.reference("to-fund"), row.reference("to-group"), row.reference("to-account"));
        TransferPurpose purpose = row.choice("purpose", PURPOSES, TransferPurpose.OTHER);
        String fund = or(from.fund(), PUBLIC_REVENUE);
        String group = or(from.group(), OwnershipGroup.ALL);
        if (!fund.equals(or(to.fund(), PUBLIC_REVENUE)) || !group.equals(or(to.group(), OwnershipGroup.ALL))) {
            return new FundTransfer(row.date("date"), row.amount("amount"), from, to, purpose, Columns.voucher(row));
        }
        row.require("from-account");
        row.require("to-account");
        return new MoneyTransfer(
                row.date("date"),
                row.amount("amount"),
                from.account(),
                to.account(),
                fund,
                from.group(),
                Columns.voucher(row));
    }

    private static FactForm deposits() {
        return new FactForm(
                "deposits",
                new Labels("押金", "Deposits"),
                new Labels("收取、退还或没收押金。", "A deposit is taken, returned or forfeited."),
                Columns.withVoucher(
                        Columns.date("2018-01-06"),
                        Columns.choice("action", "动作", ACTIONS, true, "taken", "What happened", "收取、退还或没收"),
                        Columns.amount("2000.00", "What it is about", "押金金额"),
                        FormColumn.required("deposit", "押金编号", ValueType.TEXT, "D2018-01", "Which deposit", "押金编号"),
                        Columns.money("the deposits fund's own"),
                        stream().whenEmpty("required for `forfeited`: where the income goes"),
                        Columns.group("`all`")),
                row -> {
                    DepositAction action = row.choice("action", ACTIONS, DepositAction.TAKEN);
                    if (action == DepositAction.FORFEITED) {
                        row.require("stream");
                    }
                    return new Deposit(
                            row.date("date"),
                            action,
                            row.amount("amount"),
                            row.text("deposit"),
                            row.reference("stream"),
                            new Placement("", row.reference("group"), row.reference("account")),
                            Columns.voucher(row));
                });
    }

    static FormColumn category(String example) {
        return FormColumn.required("category", "支出类别", ValueType.ACCOUNT, example, "The expense account", "支出类科目");
    }

    static FormColumn status() {
        return Columns.choice("status", "状态", PAYMENTS, false, "", "Paid on the day, or owed", "当日已付，或应付")
                .whenEmpty("`paid`");
    }

    /** The fund, group and money account of a row that has the three columns. */
    static Placement placement(RowReader row) {
        return new Placement(row.reference("fund"), row.reference("group"), row.reference("account"));
    }

    static FormColumn stream() {
        return FormColumn.optional("stream", "收入来源", ValueType.STREAM, "", "The stream it belongs to", "所属收入来源");
    }

    private static FormColumn part(String name, String chinese, String example, String en, String zh) {
        return FormColumn.optional(name, chinese, ValueType.AMOUNT_OR_ZERO, example, en, zh)
                .whenEmpty("0");
    }

    private static FormColumn payee(String name, String chinese) {
        return FormColumn.optional(name, chinese, ValueType.TEXT, "", "To whom it goes: a role or a firm", "收款方");
    }

    private static FormColumn side(String name, String chinese, ValueType type, String example, String en) {
        return FormColumn.optional(name, chinese, type, example, en, chinese);
    }

    private static Deduction deduction(RowReader row, String name) {
        return new Deduction(
                row.amount(name),
                row.choice(name + "-status", DEDUCTIONS, DeductionStatus.PAYABLE),
                row.text(name + "-payee"));
    }

    private static String or(String name, String otherwise) {
        return name.isEmpty() ? otherwise : name;
    }
}
