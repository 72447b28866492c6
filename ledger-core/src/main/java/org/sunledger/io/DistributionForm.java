package org.sunledger.io;

import org.sunledger.chart.Labels;
import org.sunledger.fact.Distribution;

/** The kind that reckons income of a fund to the units of an ownership group. */
final class DistributionForm {
    private static final String MAINTENANCE = "maintenance";

    private DistributionForm() {}

    static FactForm distributions() {
        return new FactForm(
                "distributions",
                new Labels("收益分配", "Distributions"),
                new Labels(
                        "把资金的待分配收益（如利息）按分摊系数计入各户，不移动资金。",
                        "Reckons undistributed income of a fund, such as interest, to the units of a group. No money moves."),
                Columns.withVoucher(
                        Columns.date("2018-12-31"),
                        Columns.amount("1200.00", "What is distributed", "分配金额"),
                        Columns.fund("`maintenance`"),
                        Columns.group("`all`"),
                        FormColumn.optional("key", "分摊系数", ValueType.KEY, "", "The allocation key", "分摊系数")
                                .whenEmpty("the exclusive area")),
                row -> {
                    String fund = row.reference("fund");
                    return new Distribution(
                            row.date("date"),
                            row.amount("amount"),
                            fund.isEmpty() ? MAINTENANCE : fund,
                            row.reference("group"),
                            row.reference("key"),
                            Columns.voucher(row));
                });
    }
}
