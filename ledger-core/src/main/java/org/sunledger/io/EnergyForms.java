package org.sunledger.io;

import static org.sunledger.io.FormColumn.optional;
import static org.sunledger.io.FormColumn.required;

import org.sunledger.chart.Labels;
import org.sunledger.fact.EnergyBill;
import org.sunledger.fact.EnergyDriver;
import org.sunledger.fact.EnergyTariff;
import org.sunledger.fact.MeterReading;

/** What meters show, what energy costs, and what its use follows: evidence, none of which is a payment. */
final class EnergyForms {
    private EnergyForms() {}

    static FactForm tariffs() {
        return new FactForm(
                "energy-tariffs",
                new Labels("电价", "Prices of energy"),
                new Labels(
                        "某电表自某日起每千瓦时的价格，按日期先后登记。",
                        "What a kWh through a meter costs from a day on, in the order of the days."),
                Columns.withVoucher(
                        meter(),
                        required("from", "起", ValueType.DATE, "2018-01-01", "First day of this price", "价格首日"),
                        optional("to", "止", ValueType.DATE, "", "Last day of it", "价格末日")
                                .whenEmpty("until the next price"),
                        required("price", "单价", ValueType.PRICE, "0.641", "The price of a kWh", "每千瓦时价格"),
                        optional("source", "依据", ValueType.TEXT, "grid company", "Where it is published", "价格出处")),
                row -> new EnergyTariff(
                        row.date("from"),
                        row.text("meter"),
                        row.findDate("to"),
                        row.price("price"),
                        row.text("source"),
                        Columns.voucher(row)));
    }

    static FactForm readings() {
        return new FactForm(
                "meter-readings",
                new Labels("电表读数", "Meter readings"),
                new Labels("电表在某日日终的读数。", "What a meter showed at the end of a day. A meter does not run backwards."),
                Columns.withVoucher(
                        Columns.date("2018-12-31"),
                        meter(),
                        required(
                                "reading",
                                "读数",
                                ValueType.DECIMAL_OR_ZERO,
                                "48210.5",
                                "What it showed, in kWh",
                                "读数（千瓦时）"),
                        Columns.choice(
                                        "replaced",
                                        "换表",
                                        Columns.YES_OR_NO,
                                        false,
                                        "",
                                        "Whether a new meter began that day with this reading",
                                        "是否为当日换表后的新表起数")
                                .whenEmpty("`no`")),
                row -> new MeterReading(
                        row.date("date"),
                        row.text("meter"),
                        row.decimal("reading"),
                        row.yes("replaced"),
                        Columns.voucher(row)));
    }

    static FactForm bills() {
        return new FactForm(
                "energy-bills",
                new Labels("电费账单", "Energy bills"),
                new Labels("作为证据的电费账单；付款另记为支出。", "A bill as evidence of use and price; its payment is an expense."),
                Columns.withVoucher(
                        meter(),
                        required("from", "起", ValueType.DATE, "2018-01-01", "First day billed", "账单首日"),
                        required("to", "止", ValueType.DATE, "2018-01-31", "Last day billed", "账单末日"),
                        required("kwh", "电量", ValueType.DECIMAL_OR_ZERO, "8000", "The use, in kWh", "用电量（千瓦时）"),
                        required("amount", "金额", ValueType.AMOUNT_OR_ZERO, "5128.00", "The whole bill", "账单总额")),
                row -> new EnergyBill(
                        row.date("to"),
                        row.text("meter"),
                        row.date("from"),
                        row.decimal("kwh"),
                        row.amount("amount").getAmountMinorLong(),
                        Columns.voucher(row)));
    }

    static FactForm drivers() {
        return new FactForm(
                "energy-drivers",
                new Labels("能耗因素", "Drivers of energy use"),
                new Labels(
                        "某段日子里影响用能的因素值，例如度日数。",
                        "What the use of energy follows over some days, such as their degree-days (option C)."),
                Columns.withVoucher(
                        required("driver", "因素", ValueType.TEXT, "heating-degree-days", "Which driver", "因素名称"),
                        required("from", "起", ValueType.DATE, "2018-01-01", "First of the days", "首日"),
                        required("to", "止", ValueType.DATE, "2018-01-31", "Last of the days", "末日"),
                        required(
                                "value",
                                "数值",
                                ValueType.DECIMAL_OR_ZERO,
                                "412.5",
                                "Its value over these days",
                                "这些天的数值")),
                row -> new EnergyDriver(
                        row.date("to"),
                        row.text("driver"),
                        row.date("from"),
                        row.decimal("value"),
                        Columns.voucher(row)));
    }

    private static FormColumn meter() {
        return required("meter", "电表", ValueType.TEXT, "garage-lights", "The meter", "电表");
    }
}
