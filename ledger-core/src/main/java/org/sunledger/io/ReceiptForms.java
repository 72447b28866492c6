package org.sunledger.io;

import java.util.List;
import org.joda.money.Money;
import org.sunledger.chart.Labels;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.FeeRefund;
import org.sunledger.fact.LateCharge;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Waiver;
import org.sunledger.fact.WriteOff;
import org.sunledger.outcome.Code;

/** What units pay, get back, need not pay, never will, and pay for being late. */
final class ReceiptForms {
    private ReceiptForms() {}

    static List<FactForm> all() {
        return List.of(feeReceipts(), MatchedReceipts.form(), feeRefunds(), waivers(), writeOffs(), lateCharges());
    }

    private static FactForm feeReceipts() {
        return new FactForm(
                "fee-receipts",
                new Labels("物业费实收", "Property-fee receipts"),
                new Labels("收到的物业费，按户或按批。", "Property fees received, from one unit or as a batch."),
                Columns.withVoucher(
                        Columns.date("2018-01-04"),
                        FormColumn.required(
                                "amount",
                                "金额",
                                ValueType.SIGNED_AMOUNT,
                                "1037.79",
                                "What was received; negative for what is given back of the receipt named",
                                "实收金额；退款填负数，并注明所退的收款"),
                        Columns.money("the fund's own"),
                        FormColumn.optional(
                                        "unit", "专有部分", ValueType.UNIT, "07-1-1201", "The unit that paid", "缴费的专有部分")
                                .whenEmpty("a batch"),
                        FormColumn.optional(
                                        "period", "费用所属期", ValueType.TEXT, "2018H1", "The period it pays for", "费用所属期间")
                                .whenEmpty("the oldest due first"),
                        FormColumn.optional("payer", "付款人", ValueType.PERSONAL_TEXT, "", "Who paid", "付款人姓名"),
                        returns(false).whenEmpty("nothing is given back"),
                        Columns.fund("`property-fee`"),
                        Columns.group("`all`")),
                ReceiptForms::receipt);
    }

    private static Fact receipt(RowReader row) {
        Money amount = row.amount("amount");
        long of = row.fact("returns");
        if (row.failures().isEmpty() && amount.isNegative() != of >= 0) {
            row.fail(
                    Code.REFUND_UNLINKED,
                    "returns",
                    "",
                    "amount",
                    amount.getAmount().toPlainString());
        } else if (amount.isNegative()) {
            return refund(row, amount.negated(), of);
        }
        return new FeeReceipt(
                row.date("date"),
                amount,
                row.reference("unit"),
                row.text("period"),
                MoneyForms.placement(row),
                Columns.voucher(row, row.text("payer")));
    }

    private static FeeRefund refund(RowReader row, Money amount, long of) {
        return new FeeRefund(
                row.date("date"),
                amount,
                of,
                row.reference("unit"),
                row.text("period"),
                MoneyForms.placement(row),
                Columns.voucher(row, row.text("payer")));
    }

    private static FactForm feeRefunds() {
        return new FactForm(
                "fee-refunds",
                new Labels("物业费退款", "Property-fee refunds"),
                new Labels("退还某笔实收，不超过该笔余额。", "Part or all of a receipt is given back, never more than is left of it."),
                Columns.withVoucher(
                        Columns.date("2018-02-09"),
                        Columns.amount("37.79", "What is given back", "退款金额"),
                        returns(true),
                        FormColumn.optional(
                                        "unit",
                                        "专有部分",
                                        ValueType.UNIT,
                                        "07-1-1201",
                                        "The unit that had paid",
                                        "原缴费的专有部分")
                                .whenEmpty("a batch"),
                        FormColumn.optional(
                                "period",
                                "费用所属期",
                                ValueType.TEXT,
                                "2018H1",
                                "The period the receipt named",
                                "原收款注明的所属期"),
                        Columns.money("the fund's own"),
                        FormColumn.optional("payer", "付款人", ValueType.PERSONAL_TEXT, "", "Who had paid", "原付款人姓名"),
                        Columns.fund("`property-fee`"),
                        Columns.group("`all`")),
                row -> refund(row, row.amount("amount"), row.fact("returns")));
    }

    private static FactForm waivers() {
        return new FactForm(
                "waivers",
                new Labels("减免", "Waivers"),
                new Labels("经批准不必缴纳的费用。", "What a unit need not pay, with the reason and who approved it."),
                Columns.withVoucher(
                        Columns.date("2018-03-20"),
                        unit(),
                        Columns.amount("120.00", "What need not be paid", "减免金额"),
                        FormColumn.required("reason", "原因", ValueType.TEXT, "flooded", "Why", "减免原因"),
                        FormColumn.required(
                                "approver", "批准人", ValueType.TEXT, "chair", "Which office approved it", "批准的职务或机构"),
                        period(),
                        Columns.fund("`property-fee`"),
                        Columns.group("`all`")),
                row -> new Waiver(
                        row.date("date"),
                        row.amount("amount"),
                        row.reference("unit"),
                        row.text("period"),
                        row.text("reason"),
                        row.text("approver"),
                        claims(row),
                        Columns.voucher(row)));
    }

    private static FactForm writeOffs() {
        return new FactForm(
                "write-offs",
                new Labels("核销", "Write-offs"),
                new Labels("依决议放弃追收的欠费。", "Arrears that a resolution gives up."),
                Columns.withVoucher(
                        Columns.date("2018-12-28"),
                        unit(),
                        Columns.amount("860.00", "What is given up", "核销金额"),
                        FormColumn.required(
                                "resolution", "决议", ValueType.TEXT, "R-2018-07", "Id of the resolution", "决议编号"),
                        FormColumn.required(
                                "resolved", "决议日期", ValueType.DATE, "2018-12-20", "Day of the resolution", "决议作出日期"),
                        period(),
                        Columns.fund("`property-fee`"),
                        Columns.group("`all`")),
                row -> new WriteOff(
                        row.date("date"),
                        row.amount("amount"),
                        row.reference("unit"),
                        row.text("period"),
                        row.text("resolution"),
                        row.date("resolved"),
                        claims(row),
                        Columns.voucher(row)));
    }

    private static FactForm lateCharges() {
        return new FactForm(
                "late-charges",
                new Labels("违约金", "Late charges"),
                new Labels("对逾期未缴收取的违约金。", "What a unit is charged for paying late."),
                Columns.withVoucher(
                        Columns.date("2018-06-30"),
                        unit(),
                        Columns.amount("4.15", "What is charged", "违约金金额"),
                        FormColumn.optional(
                                "period",
                                "费用所属期",
                                ValueType.TEXT,
                                "2018H1",
                                "Period of what was paid late",
                                "逾期费用的所属期"),
                        FormColumn.optional("charge", "收费项目", ValueType.TEXT, "", "What was paid late", "逾期的收费项目"),
                        FormColumn.optional("rule", "计算依据", ValueType.TEXT, "", "How it is reckoned", "计算方法与数字"),
                        Columns.fund("`property-fee`"),
                        Columns.group("`all`")),
                row -> new LateCharge(
                        row.date("date"),
                        row.amount("amount"),
                        row.reference("unit"),
                        row.text("period"),
                        row.text("charge"),
                        row.text("rule"),
                        claims(row),
                        Columns.voucher(row)));
    }

    private static Placement claims(RowReader row) {
        return new Placement(row.reference("fund"), row.reference("group"), "");
    }

    private static FormColumn unit() {
        return FormColumn.required("unit", "专有部分", ValueType.UNIT, "07-1-1201", "The unit", "专有部分");
    }

    private static FormColumn period() {
        return FormColumn.optional(
                        "period", "费用所属期", ValueType.TEXT, "2018H1", "The period charged that it settles", "所减免或核销的所属期")
                .whenEmpty("the oldest due first");
    }

    private static FormColumn returns(boolean required) {
        String en = "The receipt that is given back, as `F12`";
        return required
                ? FormColumn.required("returns", "所退收款", ValueType.FACT, "F12", en, "所退的收款，如 F12")
                : FormColumn.optional("returns", "所退收款", ValueType.FACT, "", en, "所退的收款，如 F12");
    }
}
