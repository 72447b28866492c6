package org.sunledger.io;

import static org.sunledger.io.FormColumn.optional;
import static org.sunledger.io.FormColumn.required;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.Labels;
import org.sunledger.fact.AdjustmentKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.LampFailure;
import org.sunledger.fact.SavingAdjustment;
import org.sunledger.fact.SavingLamps;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.fact.SavingOption;
import org.sunledger.fact.WattsBasis;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;

/** Saving measures, their lamps, and what else changed the use. */
final class SavingForms {
    private static final Choices<SavingOption> OPTIONS =
            Choices.of(SavingOption.values(), SavingOption::text, SavingOption::labels);
    private static final Choices<WattsBasis> WATTS =
            Choices.of(WattsBasis.values(), WattsBasis::text, WattsBasis::labels);
    private static final Choices<AdjustmentKind> ADJUSTMENTS =
            Choices.of(AdjustmentKind.values(), AdjustmentKind::text, AdjustmentKind::labels);

    private SavingForms() {}

    static List<FactForm> all() {
        return List.of(
                measures(),
                lamps(),
                failures(),
                adjustments(),
                EnergyForms.tariffs(),
                EnergyForms.readings(),
                EnergyForms.bills(),
                EnergyForms.drivers());
    }

    private static FactForm measures() {
        return new FactForm(
                "saving-measures",
                new Labels("节能项目", "Saving measures"),
                new Labels(
                        "节能项目及其节能量的测量方法（IPMVP 方案 A、B、C）；只作备查，不产生分录。",
                        "A saving measure and how its saving is measured (IPMVP option A, B or C). It makes no posting."),
                Columns.withVoucher(
                        measure(),
                        Columns.choice("option", "方案", OPTIONS, true, "A", "How it is measured", "测量方案"),
                        required("from", "报告起日", ValueType.DATE, "2018-01-01", "First day reported", "报告期首日"),
                        optional("to", "报告止日", ValueType.DATE, "2018-12-31", "Last day reported", "报告期末日")
                                .whenEmpty("goes on"),
                        optional(
                                "baseline-from",
                                "基准起日",
                                ValueType.DATE,
                                "2017-01-01",
                                "First day of the baseline; options B and C need one",
                                "基准期首日，方案 B、C 必需"),
                        optional(
                                "baseline-to",
                                "基准止日",
                                ValueType.DATE,
                                "2017-12-31",
                                "Last day of the baseline",
                                "基准期末日"),
                        optional("place", "位置", ValueType.TEXT, "garage", "Where it is", "所在位置"),
                        optional("meter", "电表", ValueType.TEXT, "garage-lights", "The meter that measures it", "计量电表"),
                        optional(
                                        "factor",
                                        "倍率",
                                        ValueType.WHOLE,
                                        "",
                                        "How many kWh one unit of its readings is, behind current transformers",
                                        "互感器倍率：读数一格合多少千瓦时")
                                .whenEmpty("1"),
                        optional(
                                        "bill-meter",
                                        "计费电表",
                                        ValueType.TEXT,
                                        "",
                                        "The meter of its bills and tariffs",
                                        "电费账单与电价所属电表")
                                .whenEmpty("`meter`, else the name of the measure"),
                        optional(
                                "drivers",
                                "能耗因素",
                                ValueType.TEXT,
                                "",
                                "What the use follows, separated by semicolons; option C needs one. `days` needs no values",
                                "用能所随因素，分号分隔，方案 C 必需；days（天数）无须另填数值"),
                        optional("investment", "投资", ValueType.AMOUNT_OR_ZERO, "120000.00", "What it cost", "投资金额"),
                        optional("life", "寿命", ValueType.WHOLE, "8", "Years it is expected to last", "预期寿命（年）"),
                        optional(
                                "accuracy",
                                "电表误差",
                                ValueType.PERCENT,
                                "",
                                "How far the meter may be off, in per cent",
                                "电表允许误差（％）"),
                        optional("verifier", "核验人", ValueType.TEXT, "owners' committee", "Who verified it", "核验单位")),
                SavingForms::measure);
    }

    private static Fact measure(RowReader row) {
        String meter = row.text("meter");
        LocalDate from = row.date("from");
        return new SavingMeasure(
                from,
                row.text("measure"),
                row.choice("option", OPTIONS, SavingOption.A),
                row.text("place"),
                baseline(row),
                row.findDate("to"),
                meter,
                row.has("factor") ? row.whole("factor") : 1,
                row.has("bill-meter") ? row.text("bill-meter") : meter.isEmpty() ? row.text("measure") : meter,
                Arrays.stream(row.text("drivers").split("[;；]", -1))
                        .map(String::strip)
                        .filter(driver -> !driver.isEmpty())
                        .distinct()
                        .toList(),
                row.amount("investment").getAmountMinorLong(),
                row.whole("life"),
                row.percent("accuracy"),
                row.text("verifier"),
                Columns.voucher(row));
    }

    @Nullable
    private static DatePeriod baseline(RowReader row) {
        if (!row.has("baseline-from") && !row.has("baseline-to")) {
            return null;
        }
        row.require("baseline-from");
        row.require("baseline-to");
        LocalDate from = row.findDate("baseline-from");
        LocalDate to = row.findDate("baseline-to");
        if (from == null || to == null) {
            return null;
        }
        if (to.isBefore(from)) {
            row.fail(Code.PERIOD_BACKWARDS, "baseline-to", to.toString(), "from", from, "to", to);
            return null;
        }
        return DatePeriod.closed(from, to);
    }

    private static FactForm lamps() {
        return new FactForm(
                "saving-lamps",
                new Labels("节能灯具", "Lamps of a measure"),
                new Labels(
                        "方案 A：灯具数量、改造前后功率与每日点亮小时。",
                        "Option A: how many lamps burn with how many watts less for how many hours a day."),
                Columns.withVoucher(
                        measure(),
                        required("lamps", "灯具", ValueType.TEXT, "garage tubes", "Which lamps", "哪些灯具"),
                        required("from", "起用日期", ValueType.DATE, "2018-01-01", "The day from which they burn", "启用日期"),
                        required("count", "数量", ValueType.WHOLE, "4000", "How many", "数量"),
                        optional(
                                "watts-before",
                                "原功率",
                                ValueType.DECIMAL_OR_ZERO,
                                "36",
                                "System watts of one before",
                                "改造前单灯系统功率（瓦）"),
                        optional(
                                "watts-after",
                                "现功率",
                                ValueType.DECIMAL_OR_ZERO,
                                "18",
                                "System watts of one after",
                                "改造后单灯系统功率（瓦）"),
                        Columns.choice(
                                        "watts-basis",
                                        "功率依据",
                                        WATTS,
                                        false,
                                        "stated",
                                        "Whether the watts are measured",
                                        "功率是否实测")
                                .whenEmpty("`stated`"),
                        optional("watts-source", "功率来源", ValueType.TEXT, "label", "Who says the watts", "功率数据来源"),
                        optional("hours", "每日小时", ValueType.DECIMAL, "12", "Hours a day it burns", "每日点亮小时"),
                        optional(
                                "hours-source",
                                "小时来源",
                                ValueType.TEXT,
                                "time switch",
                                "Who stipulated the hours, on what ground",
                                "小时数的约定依据"),
                        optional(
                                "watts-within",
                                "功率误差",
                                ValueType.PERCENT,
                                "",
                                "How far the difference in watts may be off, in per cent",
                                "功率差允许误差（％）"),
                        optional(
                                "hours-within",
                                "小时误差",
                                ValueType.PERCENT,
                                "",
                                "How far the hours may be off, in per cent",
                                "小时数允许误差（％）")),
                SavingForms::lamps);
    }

    private static Fact lamps(RowReader row) {
        return new SavingLamps(
                row.date("from"),
                row.text("measure"),
                row.text("lamps"),
                row.whole("count"),
                row.decimal("watts-before"),
                row.decimal("watts-after"),
                row.choice("watts-basis", WATTS, WattsBasis.STATED),
                row.text("watts-source"),
                row.decimal("hours"),
                row.text("hours-source"),
                row.percent("watts-within"),
                row.percent("hours-within"),
                Columns.voucher(row));
    }

    private static FactForm failures() {
        return new FactForm(
                "lamp-failures",
                new Labels("灯具故障", "Lamps that were dark"),
                new Labels("故障期间的灯具不计节能量。", "Lamps of a measure that were dark; their days are taken off the saving."),
                Columns.withVoucher(
                        measure(),
                        required("lamps", "灯具", ValueType.TEXT, "garage tubes", "Which lamps", "哪些灯具"),
                        required("from", "起", ValueType.DATE, "2018-05-01", "First dark day", "故障首日"),
                        optional("to", "止", ValueType.DATE, "2018-05-20", "Last dark day", "故障末日")
                                .whenEmpty("still dark"),
                        required("count", "数量", ValueType.WHOLE, "30", "How many", "数量")),
                row -> new LampFailure(
                        row.date("from"),
                        row.text("measure"),
                        row.text("lamps"),
                        row.whole("count"),
                        row.findDate("to"),
                        Columns.voucher(row)));
    }

    private static FactForm adjustments() {
        return new FactForm(
                "saving-adjustments",
                new Labels("基准调整", "Adjustments of a baseline"),
                new Labels(
                        "没有该项目也会改变的用量（方案 B、C）：常规或非常规，按百分比或千瓦时。",
                        "Options B and C: what changed the use apart from the measure, in per cent of the baseline or in kWh."),
                Columns.withVoucher(
                        measure(),
                        required("from", "起", ValueType.DATE, "2018-01-01", "First day of it", "首日"),
                        optional("to", "止", ValueType.DATE, "", "Last day of it", "末日")
                                .whenEmpty("it lasts; in kWh a last day is needed"),
                        Columns.choice(
                                        "kind",
                                        "类别",
                                        ADJUSTMENTS,
                                        false,
                                        "non-routine",
                                        "Whether it was expected",
                                        "是否属常规变化")
                                .whenEmpty("`non-routine`"),
                        optional(
                                "percent",
                                "百分比",
                                ValueType.SIGNED_PERCENT,
                                "3",
                                "Per cent of the baseline; less is negative",
                                "占基准的百分比，减少填负数"),
                        optional(
                                "kwh",
                                "电量",
                                ValueType.SIGNED_DECIMAL,
                                "",
                                "kWh over these days; less is negative",
                                "这些天的电量（千瓦时），减少填负数"),
                        required(
                                "reason",
                                "原因",
                                ValueType.TEXT,
                                "3 % more lamps",
                                "What changed, and how it is known",
                                "变化原因与依据")),
                row -> new SavingAdjustment(
                        row.date("from"),
                        row.text("measure"),
                        row.findDate("to"),
                        row.choice("kind", ADJUSTMENTS, AdjustmentKind.NON_ROUTINE),
                        row.signed("percent"),
                        row.signed("kwh"),
                        row.text("reason"),
                        Columns.voucher(row)));
    }

    private static FormColumn measure() {
        return required("measure", "节能项目", ValueType.TEXT, "led-4000", "The saving measure", "节能项目");
    }
}
