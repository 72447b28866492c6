package org.sunledger.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.AmountTail;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.Labels;
import org.sunledger.chart.LateRule;
import org.sunledger.chart.Membership;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnerKind;
import org.sunledger.chart.Ownership;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.StandardAccounts;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.MasterFact;

/** The kinds that say who owns units, what they weigh, and what they are charged; each from a day on. */
final class FeeMasterForms {
    private static final String PROPERTY_FEE = "property-fee";
    /** Nothing is due later than a year after its period began. */
    private static final int MOST_DUE_DAYS = 366;

    private static final Choices<OwnerKind> OWNER_KINDS =
            Choices.of(OwnerKind.values(), OwnerKind::text, OwnerKind::labels);
    private static final Choices<KeyBasis> KEY_BASES = Choices.of(KeyBasis.values(), KeyBasis::text, KeyBasis::labels);
    private static final Choices<TariffBasis> TARIFF_BASES =
            Choices.of(TariffBasis.values(), TariffBasis::text, TariffBasis::labels);

    private FeeMasterForms() {}

    static List<FactForm> all() {
        return List.of(
                owners(), members(), keys(), keyShares(), charges(), tariffs(), exemptions(), tails(), lateRules());
    }

    private static FactForm owners() {
        return new FactForm(
                "owners",
                new Labels("业主", "Owners"),
                new Labels("自某日起谁拥有某专有部分。", "Who owns a unit from a day on; the next owner ends it."),
                stated(
                        unit(),
                        FormColumn.optional(
                                        "owner",
                                        "业主编号",
                                        ValueType.TEXT,
                                        "O-0412",
                                        "The owner's id, the same for all their units",
                                        "业主编号，同一业主的各专有部分相同")
                                .whenEmpty("not told"),
                        FormColumn.optional("name", "业主姓名", ValueType.PERSONAL_TEXT, "", "The owner's name", "业主姓名")
                                .also("姓名"),
                        Columns.choice(
                                        "kind",
                                        "业主类别",
                                        OWNER_KINDS,
                                        false,
                                        "",
                                        "Whether the developer holds it",
                                        "是否由建设单位持有")
                                .whenEmpty("`owner`"),
                        from(false),
                        until(),
                        change()),
                row -> fact(
                        row,
                        new Ownership(
                                row.reference("unit"),
                                row.text("owner"),
                                row.choice("kind", OWNER_KINDS, OwnerKind.OWNER),
                                row.findDate("until"),
                                row.text("name"))));
    }

    private static FactForm members() {
        return new FactForm(
                "members",
                new Labels("共有范围成员", "Members of groups"),
                new Labels(
                        "哪些专有部分属于某共有范围；幢、门牌、车位无需逐一列出。",
                        "Which units belong to a group, where their building, entrance or kind does not say so."),
                stated(
                        FormColumn.required(
                                "group", "共有范围", ValueType.GROUP, "building-07", "The ownership group", "共有范围"),
                        unit(),
                        from(false),
                        change(),
                        closed("`yes` when the unit belongs to it no more", "不再属于时填“是”")),
                row -> fact(row, new Membership(row.reference("group"), row.reference("unit"), row.yes("closed"))));
    }

    private static FactForm keys() {
        return new FactForm(
                "keys",
                new Labels("分摊系数", "Allocation keys"),
                new Labels("按什么把一笔金额分摊到各专有部分。", "By what an amount is split over units."),
                MasterForms.dated(
                        MasterForms.name("key", "分摊系数", "by-share", "The key", "分摊系数代码"),
                        Columns.choice("basis", "分摊依据", KEY_BASES, true, "share", "What weighs", "按什么分摊"),
                        Columns.group("`all`"),
                        units("every kind")),
                row -> {
                    Restated<AllocationKey> old = Restated.of(row, NameKind.KEY, "key", AllocationKey.class);
                    String group = old.kept(row.reference("group"), AllocationKey::group);
                    UnitKind units = row.has("units")
                            ? row.choice("units", MasterForms.UNIT_KINDS, UnitKind.HOME)
                            : old.orNull(AllocationKey::units);
                    return old.fact(new AllocationKey(
                            old.id(),
                            row.choice("basis", KEY_BASES, KeyBasis.AREA),
                            group.isEmpty() ? OwnershipGroup.ALL : group,
                            units,
                            old.labels(),
                            old.closed()));
                });
    }

    private static FactForm keyShares() {
        return new FactForm(
                "key-shares",
                new Labels("分摊份额", "Shares under keys"),
                new Labels(
                        "专有部分在某分摊系数下的份额、数量、固定金额或抄表读数。",
                        "What a unit weighs under a key: its share, count, fixed amount, or what its meter read."),
                stated(
                        FormColumn.required("key", "分摊系数", ValueType.KEY, "by-share", "The allocation key", "分摊系数"),
                        unit(),
                        FormColumn.required("value", "数值", ValueType.DECIMAL_OR_ZERO, "1.5", "Its value", "份额、数量、金额或读数")
                                .also("份额", "数量", "读数"),
                        from(false),
                        change(),
                        closed("`yes` when the unit takes no part any more", "不再参与分摊时填“是”")),
                row -> fact(
                        row,
                        new KeyShare(
                                row.reference("key"), row.reference("unit"), row.decimal("value"), row.yes("closed"))));
    }

    private static FactForm charges() {
        return new FactForm(
                "charges",
                new Labels("收费项目", "Charges"),
                new Labels(
                        "向专有部分收取的项目，如物业费、停车费、公共水电分摊。",
                        "What units are asked to pay for: the property fee, a parking space, the power of the lifts."),
                MasterForms.dated(
                        MasterForms.name("charge", "收费项目", "management", "The charge", "收费项目代码"),
                        Columns.fund("`property-fee`"),
                        Columns.group("`all`"),
                        FormColumn.optional(
                                        "key",
                                        "分摊系数",
                                        ValueType.KEY,
                                        "",
                                        "The key over which its amounts are split",
                                        "分摊其金额所用的系数")
                                .whenEmpty("none: tariffs say what each unit pays"),
                        FormColumn.optional(
                                        "account",
                                        "科目",
                                        ValueType.ACCOUNT,
                                        "",
                                        "The income account it is recognised on",
                                        "确认收入的科目")
                                .whenEmpty("`fee-income`"),
                        FormColumn.optional(
                                        "due-days",
                                        "缴费天数",
                                        ValueType.DAYS,
                                        "24",
                                        "Days after the first day of the period until it is due",
                                        "自收费期间首日起多少天内缴清")
                                .whenEmpty("0: due on the first day")),
                row -> {
                    Restated<Charge> old = Restated.of(row, NameKind.CHARGE, "charge", Charge.class);
                    return old.fact(new Charge(
                            old.id(),
                            orElse(old.kept(row.reference("fund"), Charge::fund), PROPERTY_FEE),
                            orElse(old.kept(row.reference("group"), Charge::group), OwnershipGroup.ALL),
                            old.kept(row.reference("key"), Charge::key),
                            orElse(old.kept(row.reference("account"), Charge::account), StandardAccounts.FEE_INCOME),
                            row.upTo("due-days", MOST_DUE_DAYS, old.or(Charge::dueDays, 0)),
                            old.labels(),
                            old.closed()));
                });
    }

    private static FactForm tariffs() {
        return new FactForm(
                "tariffs",
                new Labels("收费标准", "Tariffs"),
                new Labels("某用途的专有部分每月收多少，自某日起。", "What units of a kind pay for a charge each month, from a day on."),
                stated(
                        charge(),
                        units("every kind without a tariff of its own"),
                        Columns.choice(
                                        "basis",
                                        "计费方式",
                                        TARIFF_BASES,
                                        false,
                                        "",
                                        "Per square metre, or per unit",
                                        "按平方米或按户")
                                .whenEmpty("`area`"),
                        FormColumn.required("rate", "单价", ValueType.DECIMAL, "2.35", "The rate per month", "每月单价"),
                        from(false),
                        change(),
                        closed("`yes` when units of the kind pay it no more", "不再收取时填“是”")),
                row -> fact(
                        row,
                        new Tariff(
                                row.reference("charge"),
                                row.has("units") ? row.choice("units", MasterForms.UNIT_KINDS, UnitKind.HOME) : null,
                                row.choice("basis", TARIFF_BASES, TariffBasis.AREA),
                                row.decimal("rate"),
                                row.yes("closed"))));
    }

    private static FactForm exemptions() {
        return new FactForm(
                "exemptions",
                new Labels("减收", "Exemptions"),
                new Labels("某专有部分自某日起只付一部分，或免付。", "A unit pays a charge only in part, or not at all, from a day on."),
                stated(
                        charge(),
                        unit(),
                        FormColumn.required(
                                "percent",
                                "应付比例",
                                ValueType.PART,
                                "50",
                                "How much of it the unit pays, in per cent",
                                "应付百分比"),
                        FormColumn.required("reason", "原因", ValueType.TEXT, "not handed over", "Why", "减收原因"),
                        from(true),
                        until(),
                        change()),
                row -> fact(
                        row,
                        new Exemption(
                                row.reference("charge"),
                                row.reference("unit"),
                                row.upTo("percent", Exemption.WHOLE, Exemption.WHOLE),
                                row.text("reason"),
                                row.findDate("until"))));
    }

    private static FactForm tails() {
        return new FactForm(
                "tails",
                new Labels("尾数", "Amount tails"),
                new Labels(
                        "某户每次缴费附加的尾数，凭金额即可认出付款户。",
                        "What a unit adds to every payment, so that the amount says who paid."),
                stated(
                        unit(),
                        FormColumn.required(
                                "tail", "尾数", ValueType.AMOUNT, "0.37", "What it adds, up to 99.99", "附加的尾数，不超过 99.99"),
                        from(false),
                        change(),
                        closed("`yes` when the unit adds it no more", "不再附加时填“是”")),
                row -> fact(
                        row,
                        new AmountTail(
                                row.reference("unit"), row.amount("tail").getAmountMinorLong(), row.yes("closed"))));
    }

    private static FactForm lateRules() {
        return new FactForm(
                "late-rules",
                new Labels("违约金标准", "Late-charge rules"),
                new Labels("某收费项目逾期每日加收多少。", "What a charge costs more for each day it is paid late."),
                stated(
                        charge(),
                        FormColumn.required(
                                "rate",
                                "日费率",
                                ValueType.DECIMAL,
                                "0.05",
                                "Per cent a day of what is open, up to four decimals",
                                "按未缴金额每日加收的百分数，如 0.05"),
                        FormColumn.optional(
                                        "grace",
                                        "宽限天数",
                                        ValueType.DAYS,
                                        "30",
                                        "Days after the due day without charge",
                                        "到期后免收天数")
                                .whenEmpty("0"),
                        FormColumn.optional(
                                        "cap",
                                        "上限",
                                        ValueType.PART,
                                        "100",
                                        "The most, in per cent of the item",
                                        "上限，为该项应收的百分数")
                                .whenEmpty("no cap"),
                        from(false),
                        change(),
                        closed("`yes` when nothing is charged any more", "不再加收时填“是”")),
                row -> fact(
                        row,
                        new LateRule(
                                row.reference("charge"),
                                row.decimal("rate"),
                                row.upTo("grace", MOST_DUE_DAYS, 0),
                                row.upTo("cap", Exemption.WHOLE, 0),
                                row.yes("closed"))));
    }

    private static Fact fact(RowReader row, Named named) {
        LocalDate from = row.findDate("from");
        return new MasterFact(from == null ? MasterForms.FIRST_DAY : from, named, row.yes("change"));
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static FormColumn unit() {
        return FormColumn.required("unit", "专有部分", ValueType.UNIT, "07-1-1201", "The unit", "专有部分编号，如室号");
    }

    private static FormColumn charge() {
        return FormColumn.required("charge", "收费项目", ValueType.CHARGE, "management", "The charge", "收费项目");
    }

    private static FormColumn units(String empty) {
        return Columns.choice(
                        "units",
                        "适用用途",
                        MasterForms.UNIT_KINDS,
                        false,
                        "",
                        "The kind of units it is for",
                        "适用于何种用途的专有部分")
                .whenEmpty(empty);
    }

    private static FormColumn from(boolean required) {
        String en = "The day from which it holds";
        String zh = "自何日起";
        return required
                ? FormColumn.required("from", "生效日期", ValueType.DATE, "2016-01-01", en, zh)
                : FormColumn.optional("from", "生效日期", ValueType.DATE, "2016-01-01", en, zh)
                        .whenEmpty("from the beginning");
    }

    private static FormColumn until() {
        return FormColumn.optional("until", "截止日期", ValueType.DATE, "", "The last day on which it holds", "截止何日")
                .whenEmpty("until something else is stated");
    }

    private static FormColumn change() {
        return Columns.choice(
                        "change",
                        "变更",
                        Columns.YES_OR_NO,
                        false,
                        "",
                        "`yes` to correct what was stated for the same day",
                        "更正同一日已有的陈述时填“是”")
                .whenEmpty("`no`");
    }

    private static FormColumn closed(String en, String zh) {
        return Columns.choice("closed", "停用", Columns.YES_OR_NO, false, "", en, zh)
                .whenEmpty("`no`");
    }

    private static List<FormColumn> stated(FormColumn... columns) {
        return new ArrayList<>(List.of(columns));
    }
}
