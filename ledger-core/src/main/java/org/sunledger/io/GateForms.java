package org.sunledger.io;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.joda.money.Money;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Named;
import org.sunledger.chart.RestDay;
import org.sunledger.chart.Toll;
import org.sunledger.chart.TollBasis;
import org.sunledger.fact.DetailFile;
import org.sunledger.fact.Fact;
import org.sunledger.fact.GateCounts;
import org.sunledger.fact.GateSettlement;
import org.sunledger.fact.GateTakings;
import org.sunledger.fact.MasterFact;
import org.sunledger.outcome.Code;

/** What gates take by the day, through which channels, at which price, and on which days banks rest. */
final class GateForms {
    /** No platform keeps money longer than a year. */
    private static final int MOST_DAYS = 366;

    private static final Choices<TollBasis> BASES = Choices.of(TollBasis.values(), TollBasis::text, TollBasis::labels);
    private static final Choices<Boolean> CALENDAR = Choices.either("calendar", "自然日", "working", "工作日");
    private static final Choices<Boolean> WORKS = Choices.either("work", "上班", "rest", "休息");

    private GateForms() {}

    static List<FactForm> names() {
        return List.of(channels(), tolls(), restDays());
    }

    private static FactForm channels() {
        return new FactForm(
                "channels",
                new Labels("收款渠道", "Payment channels"),
                new Labels(
                        "道闸收款的渠道，及其款项何时到账。",
                        "How gates are paid: cash or a platform, where takings wait and when they should be at the bank."),
                List.of(
                        FormColumn.required("channel", "渠道", ValueType.NAME, "wechat-gate", "The channel", "收款渠道"),
                        FormColumn.optional(
                                        "account",
                                        "科目",
                                        ValueType.ACCOUNT,
                                        "platform",
                                        "The money account on which takings wait",
                                        "款项到账前所在账户，如支付平台、备用金")
                                .also("账户")
                                .whenEmpty("the stream's, else the fund's"),
                        FormColumn.optional(
                                        "days",
                                        "到账天数",
                                        ValueType.DAYS,
                                        "1",
                                        "Days until the money should be at the bank",
                                        "收款后几日应到账")
                                .also("结算周期")
                                .whenEmpty("it does not wait"),
                        Columns.choice(
                                        "count",
                                        "计日方式",
                                        CALENDAR,
                                        false,
                                        "working",
                                        "Which days are counted",
                                        "按工作日还是自然日计算")
                                .whenEmpty("`working`"),
                        label("label-zh", "中文名称", "Chinese label"),
                        label("label-en", "英文名称", "English label"),
                        from(),
                        change("`yes` when the name exists and is stated anew", "变更已有名称时填“是”"),
                        closed("`yes` to close an existing name", "停用已有名称时填“是”")),
                row -> master(
                        row,
                        new Channel(
                                row.text("channel"),
                                row.reference("account"),
                                row.upTo("days", MOST_DAYS, Channel.AT_ONCE),
                                row.choice("count", CALENDAR, false),
                                new Labels(row.text("label-zh"), row.text("label-en")),
                                row.yes("closed"))));
    }

    private static FactForm tolls() {
        return new FactForm(
                "tolls",
                new Labels("道闸收费标准", "Gate tariffs"),
                new Labels("道闸按车次、小时或月卡收多少。", "What a gate charges for a vehicle, an hour or a permit."),
                List.of(
                        MoneyForms.stream().asRequired("parking"),
                        FormColumn.optional("gate", "道闸", ValueType.TEXT, "", "The gate", "道闸名称")
                                .whenEmpty("every gate of the stream without a toll of its own"),
                        Columns.choice("basis", "计费单位", BASES, true, "vehicle", "What is charged for", "按什么计费"),
                        FormColumn.required(
                                "price", "单价", ValueType.AMOUNT, "5.00", "The price of one, tax included", "含税单价"),
                        from(),
                        change("`yes` to correct what was stated for the same day", "更正同一日已有的陈述时填“是”"),
                        closed("`yes` when it is charged no more", "不再收取时填“是”")),
                row -> master(
                        row,
                        new Toll(
                                row.reference("stream"),
                                row.text("gate"),
                                row.choice("basis", BASES, TollBasis.VEHICLE),
                                row.amount("price").getAmountMinorLong(),
                                row.yes("closed"))));
    }

    private static FactForm restDays() {
        return new FactForm(
                "rest-days",
                new Labels("休息日", "Rest days"),
                new Labels(
                        "银行休息的工作日，或调休上班的周末。",
                        "Weekdays on which banks rest, and Saturdays and Sundays on which they work instead."),
                List.of(
                        Columns.date("2018-10-01"),
                        Columns.choice("is", "安排", WORKS, false, "rest", "Whether banks rest or work", "休息还是上班")
                                .whenEmpty("`rest`"),
                        FormColumn.optional("occasion", "节日", ValueType.TEXT, "国庆节", "Why", "节日或原因"),
                        change("`yes` to correct what was stated for the same day", "更正同一日已有的陈述时填“是”")),
                row -> {
                    LocalDate day = row.date("date");
                    return new MasterFact(
                            day,
                            new RestDay(day, row.choice("is", WORKS, false), row.text("occasion")),
                            row.yes("change"));
                });
    }

    static FactForm settlements() {
        return new FactForm(
                "gate-settlements",
                new Labels("道闸日结", "Gate settlements"),
                new Labels(
                        "一个道闸经一个渠道一天（或以明细文件为据的一周、一月）收了多少。",
                        "What one gate took through one channel on a day, or in a week or month whose days stay in a file."),
                Columns.withVoucher(
                        Columns.date("2018-07-02").also("结算日期", "交易日期", "日结日期"),
                        MoneyForms.stream().asRequired("parking").also("收费项目", "车场"),
                        FormColumn.required("gate", "道闸", ValueType.TEXT, "north", "The gate", "道闸名称")
                                .also("出入口", "岗亭", "通道"),
                        FormColumn.required(
                                        "channel",
                                        "渠道",
                                        ValueType.CHANNEL,
                                        "wechat-gate",
                                        "The payment channel",
                                        "收款渠道")
                                .also("支付方式", "支付渠道", "收款方式"),
                        count("vehicles", "车次", "Vehicles that passed, free ones included", "放行车辆数，含免费放行")
                                .also("车辆数", "放行车次"),
                        count("free", "免费放行", "Vehicles let through free", "免费放行车辆数")
                                .also("免费车次"),
                        FormColumn.optional(
                                        "hours",
                                        "小时",
                                        ValueType.HOURS,
                                        "",
                                        "Hours charged, up to two decimals",
                                        "计费小时数")
                                .also("停车时长", "计费时长")
                                .whenEmpty("0"),
                        count("permits", "月卡", "Permits sold", "售出月卡数").also("月卡数", "包月"),
                        FormColumn.required(
                                        "gross",
                                        "总额",
                                        ValueType.AMOUNT_OR_ZERO,
                                        "615.00",
                                        "What was charged and paid, tax included",
                                        "实际收取总额，含税")
                                .also("收费总额", "实收金额", "交易金额"),
                        part("refunds", "退款", ValueType.AMOUNT_OR_ZERO, "What was given back to payers", "退还车主的金额")
                                .also("退款金额"),
                        part(
                                        "fee",
                                        "手续费",
                                        ValueType.SIGNED_AMOUNT,
                                        "What the channel kept back; negative when it gave fees back",
                                        "渠道扣除的手续费，退回时为负")
                                .also("渠道手续费", "通道手续费", "服务费"),
                        FormColumn.optional(
                                        "net",
                                        "净额",
                                        ValueType.SIGNED_AMOUNT,
                                        "",
                                        "Gross less refunds less fee; checked when it is given",
                                        "总额减退款减手续费；填写时核对")
                                .also("结算金额", "到账金额", "入账金额")
                                .whenEmpty("worked out"),
                        part("tax", "税费", ValueType.AMOUNT_OR_ZERO, "Tax contained in it, owed", "其中应缴税费")
                                .also("税额", "代开税额"),
                        FormColumn.optional(
                                        "cash-box",
                                        "钱箱",
                                        ValueType.AMOUNT_OR_ZERO,
                                        "",
                                        "What was counted in the cash box",
                                        "钱箱清点金额")
                                .also("清点现金")
                                .whenEmpty("not counted"),
                        FormColumn.optional("first", "起始日期", ValueType.DATE, "", "The first day of a roll-up", "汇总的首日")
                                .whenEmpty("the day itself"),
                        FormColumn.optional(
                                        "detail",
                                        "明细摘要",
                                        ValueType.TEXT,
                                        "",
                                        "SHA-256 of the file with the days of a roll-up",
                                        "汇总所依据明细文件的 SHA-256")
                                .whenEmpty("it is no roll-up"),
                        count("detail-rows", "明细行数", "How many rows of that file it adds up", "汇总的明细行数"),
                        Columns.money("the channel's, else the stream's, else the fund's"),
                        Columns.group("the stream's"),
                        Columns.fund("the stream's")),
                GateForms::settlement);
    }

    private static Fact settlement(RowReader row) {
        LocalDate day = row.date("date");
        LocalDate first = row.findDate("first");
        GateTakings takings = new GateTakings(
                row.amount("gross"),
                row.amount("refunds"),
                row.amount("fee"),
                row.has("cash-box") ? row.amount("cash-box").getAmountMinorLong() : GateTakings.NOT_COUNTED);
        checkNet(row, takings);
        return new GateSettlement(
                day,
                row.reference("stream"),
                row.text("gate"),
                row.reference("channel"),
                first == null ? day : first,
                new GateCounts(
                        row.natural("vehicles"), row.natural("free"), row.hours("hours"), row.natural("permits")),
                takings,
                row.amount("tax"),
                new DetailFile(row.text("detail").toLowerCase(Locale.ROOT), row.natural("detail-rows")),
                MoneyForms.placement(row),
                Columns.voucher(row));
    }

    private static void checkNet(RowReader row, GateTakings takings) {
        if (!row.has("net")) {
            return;
        }
        Money stated = row.amount("net");
        boolean readable = row.failures().isEmpty();
        if (readable && !stated.equals(takings.net())) {
            row.fail(
                    Code.GATE_NET_DIFFERS,
                    "net",
                    plain(stated),
                    "gross",
                    plain(takings.gross()),
                    "refunds",
                    plain(takings.refunds()),
                    "fee",
                    plain(takings.fee()),
                    "net",
                    plain(takings.net()));
        }
    }

    private static String plain(Money amount) {
        return amount.getAmount().toPlainString();
    }

    private static FormColumn count(String name, String chinese, String en, String zh) {
        return FormColumn.optional(name, chinese, ValueType.DAYS, "", en, zh).whenEmpty("0");
    }

    private static FormColumn part(String name, String chinese, ValueType type, String en, String zh) {
        return FormColumn.optional(name, chinese, type, "", en, zh).whenEmpty("0");
    }

    private static FormColumn label(String name, String chinese, String en) {
        return FormColumn.optional(name, chinese, ValueType.TEXT, "", en, chinese);
    }

    private static FormColumn from() {
        return FormColumn.optional("from", "生效日期", ValueType.DATE, "2016-01-01", "The day from which it holds", "自何日起")
                .whenEmpty("from the beginning");
    }

    private static FormColumn change(String en, String zh) {
        return Columns.choice("change", "变更", Columns.YES_OR_NO, false, "", en, zh)
                .whenEmpty("`no`");
    }

    private static FormColumn closed(String en, String zh) {
        return Columns.choice("closed", "停用", Columns.YES_OR_NO, false, "", en, zh)
                .whenEmpty("`no`");
    }

    private static Fact master(RowReader row, Named named) {
        LocalDate from = row.findDate("from");
        return new MasterFact(from == null ? MasterForms.FIRST_DAY : from, named, row.yes("change"));
    }
}
