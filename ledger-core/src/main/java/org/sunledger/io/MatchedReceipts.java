package org.sunledger.io;

import java.util.Optional;
import org.joda.money.Money;
import org.sunledger.chart.Labels;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.Voucher;
import org.sunledger.fee.ReceiptMatching;
import org.sunledger.outcome.Code;

/** Receipts as the bank or a cashier's list has them, which do not always say who paid for which unit. */
final class MatchedReceipts {
    private MatchedReceipts() {}

    static FactForm form() {
        return new FactForm(
                "receipts-to-match",
                new Labels("待匹配实收", "Receipts to match"),
                new Labels(
                        "银行流水或收银清单，按户匹配；匹配不到或不唯一的行不入账并列出原因。",
                        "Rows of a bank or a cashier's list, each matched to a unit; what matches none or several is "
                                + "refused and says why."),
                Columns.withVoucher(
                        Columns.date("2018-01-04"),
                        Columns.amount("1038.16", "What was received", "实收金额"),
                        FormColumn.optional(
                                        "unit",
                                        "专有部分",
                                        ValueType.UNIT,
                                        "07-1-1201",
                                        "The unit, where the list says",
                                        "清单注明的专有部分")
                                .whenEmpty("it is matched"),
                        FormColumn.optional(
                                        "reference",
                                        "附言",
                                        ValueType.PERSONAL_TEXT,
                                        "",
                                        "What the payer or the bank wrote",
                                        "付款附言或摘要")
                                .also("摘要", "用途"),
                        FormColumn.optional("payer", "付款人", ValueType.PERSONAL_TEXT, "", "Who paid", "付款人姓名")
                                .also("对方户名"),
                        FormColumn.optional("period", "费用所属期", ValueType.TEXT, "", "The period it pays for", "费用所属期间")
                                .whenEmpty("the oldest due first"),
                        Columns.money("the fund's own"),
                        Columns.fund("`property-fee`"),
                        Columns.group("`all`")),
                MatchedReceipts::receipt);
    }

    private static Fact receipt(RowReader row) {
        Money amount = row.amount("amount");
        String unit = row.reference("unit");
        if (!row.has("unit") && row.failures().isEmpty()) {
            unit = matched(row, amount);
        }
        return new FeeReceipt(
                row.date("date"), amount, unit, row.text("period"), MoneyForms.placement(row), voucher(row));
    }

    /** What the bank wrote is kept as the memo, before anything else that is said. */
    private static Voucher voucher(RowReader row) {
        Voucher paper = Columns.voucher(row, row.text("payer"));
        return new Voucher(
                paper.id(),
                paper.number(),
                paper.documentDate(),
                paper.counterparty(),
                paper.payer(),
                (row.text("reference") + " " + paper.memo()).strip());
    }

    private static String matched(RowReader row, Money amount) {
        String reference = row.text("reference") + " " + row.text("memo");
        String payer = row.text("payer");
        ReceiptMatching.Match match =
                row.matching().match(reference, payer, amount.getAmountMinorLong(), row.date("date"));
        Optional<String> unit = match.unit();
        String shown = amount.getAmount().toPlainString();
        if (unit.isEmpty() && match.units().isEmpty()) {
            row.fail(Code.RECEIPT_UNMATCHED, "unit", "", "amount", shown);
        } else if (unit.isEmpty()) {
            String candidates = String.join(", ", match.units());
            row.fail(Code.RECEIPT_AMBIGUOUS, "unit", "", "amount", shown, "candidates", candidates);
        }
        return unit.orElse("");
    }
}
