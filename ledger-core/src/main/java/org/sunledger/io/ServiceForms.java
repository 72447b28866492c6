package org.sunledger.io;

import java.time.LocalDate;
import java.util.List;
import org.sunledger.chart.Labels;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.FeeCost;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Rebate;
import org.sunledger.fact.RebateKind;
import org.sunledger.outcome.Code;

/** The cost of the property service, and what measures bring. */
final class ServiceForms {

    private static final Choices<RebateKind> REBATES =
            Choices.of(RebateKind.values(), RebateKind::text, RebateKind::labels);

    private ServiceForms() {}

    static List<FactForm> all() {
        return List.of(feeCosts(), rebates(), savings());
    }

    private static FactForm feeCosts() {
        return new FactForm(
                "fee-costs",
                new Labels("物业支出", "Property-service costs"),
                new Labels("物业服务的成本。", "A cost of the property service."),
                Columns.withVoucher(
                        Columns.date("2018-01-15"),
                        MoneyForms.category("fee-staff"),
                        Columns.amount("80500.00", "What it cost", "支出金额"),
                        Columns.fund("`property-fee`"),
                        Columns.group("`all`"),
                        Columns.money("the fund's own"),
                        MoneyForms.status()),
                row -> new FeeCost(
                        row.date("date"),
                        row.reference("category"),
                        row.amount("amount"),
                        row.choice("status", MoneyForms.PAYMENTS, PaymentStatus.PAID),
                        MoneyForms.placement(row),
                        Columns.voucher(row)));
    }

    private static FactForm rebates() {
        return new FactForm(
                "rebates",
                new Labels("返还与变卖", "Rebates and scrap"),
                new Labels(
                        "节能项目或旧物带来的真实现金。",
                        "Real cash that a measure or an old thing brought: the only saving that is income."),
                Columns.withVoucher(
                        Columns.date("2018-06-20"),
                        Columns.amount("1860.00", "What was received", "收到的金额"),
                        Columns.choice("kind", "类别", REBATES, false, "scrap", "What kind of cash", "返还、补贴或变卖")
                                .whenEmpty("`rebate`"),
                        Columns.money("the fund's own"),
                        measure(false),
                        Columns.fund("`public-revenue`"),
                        Columns.group("`all`")),
                row -> new Rebate(
                        row.date("date"),
                        row.amount("amount"),
                        row.choice("kind", REBATES, RebateKind.REBATE),
                        row.text("measure"),
                        new Placement(row.reference("fund"), row.reference("group"), row.reference("account")),
                        Columns.voucher(row)));
    }

    private static FactForm savings() {
        return new FactForm(
                "savings",
                new Labels("节能声明", "Claimed savings"),
                new Labels(
                        "声称的节能量，只作说明，不计入任何盈余。",
                        "A saving that somebody claims. It is shown apart and is in no surplus."),
                Columns.withVoucher(
                        measure(true),
                        FormColumn.required("from", "起", ValueType.DATE, "2018-01-01", "First day claimed", "起始日"),
                        FormColumn.required("to", "止", ValueType.DATE, "2018-12-31", "Last day claimed", "截止日"),
                        FormColumn.required(
                                "kwh", "节能量", ValueType.WHOLE, "100000", "Use avoided, in kWh", "避免的用电量（千瓦时）"),
                        FormColumn.required(
                                "source",
                                "依据",
                                ValueType.TEXT,
                                "press report",
                                "Who claims it, on what ground",
                                "何人依据何事声称"),
                        FormColumn.optional(
                                        "count", "数量", ValueType.WHOLE, "4000", "How many things were changed", "更换数量")
                                .whenEmpty("not told"),
                        FormColumn.optional(
                                        "amount",
                                        "避免费用",
                                        ValueType.AMOUNT_OR_ZERO,
                                        "",
                                        "Cost avoided as claimed",
                                        "声称避免的费用")
                                .whenEmpty("not told")),
                row -> {
                    LocalDate from = row.date("from");
                    LocalDate to = row.date("to");
                    if (row.failures().isEmpty() && to.isBefore(from)) {
                        row.fail(Code.PERIOD_BACKWARDS, "to", to.toString(), "from", from, "to", to);
                    }
                    return new ClaimedSaving(
                            to,
                            row.text("measure"),
                            from,
                            to,
                            row.whole("kwh"),
                            row.whole("count"),
                            row.amount("amount").getAmountMinorLong(),
                            row.text("source"),
                            Columns.voucher(row));
                });
    }

    private static FormColumn measure(boolean required) {
        String en = "The saving measure";
        return required
                ? FormColumn.required("measure", "节能项目", ValueType.TEXT, "led-4000", en, "节能项目")
                : FormColumn.optional("measure", "节能项目", ValueType.TEXT, "led-4000", en, "节能项目");
    }
}
