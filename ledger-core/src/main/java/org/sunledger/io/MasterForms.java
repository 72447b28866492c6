package org.sunledger.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.FeeRegime;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.Labels;
import org.sunledger.chart.MoneyPlace;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;

/**
 * The kinds that state names. A row that changes or closes a name says what becomes different; what it leaves empty
 * stays as the book has it.
 */
final class MasterForms {

    /** A name stated without a day holds from here on, before any business of a community. */
    static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final Choices<AccountType> TYPES = Choices.of(
            Arrays.stream(AccountType.values())
                    .filter(type -> type != AccountType.TRANSFER && type != AccountType.OPENING)
                    .toArray(AccountType[]::new),
            AccountType::text,
            AccountType::labels);
    private static final Choices<Section> MONEY_SECTION =
            Choices.of(new Section[] {Section.MONEY}, Section::text, Section::labels);
    /** A section that is not money's; transfers and openings are the rules' own. */
    private static final Choices<Section> SECTIONS = Choices.of(
            Arrays.stream(Section.values())
                    .filter(section ->
                            section != Section.MONEY && section != Section.TRANSFER && section != Section.OPENING)
                    .toArray(Section[]::new),
            Section::text,
            Section::labels);

    private static final Choices<MoneyPlace> PLACES =
            Choices.of(MoneyPlace.values(), MoneyPlace::text, MoneyPlace::labels);
    static final Choices<Beneficiary> BENEFICIARIES =
            Choices.of(Beneficiary.values(), Beneficiary::text, Beneficiary::labels);
    static final Choices<FeeRegime.Kind> REGIMES =
            Choices.of(FeeRegime.Kind.values(), FeeRegime.Kind::text, FeeRegime.Kind::labels);
    private static final Choices<GroupKind> GROUP_KINDS =
            Choices.of(GroupKind.values(), GroupKind::text, GroupKind::labels);
    private static final Choices<StreamKind> STREAM_KINDS =
            Choices.of(StreamKind.values(), StreamKind::text, StreamKind::labels);
    static final Choices<UnitKind> UNIT_KINDS = Choices.of(UnitKind.values(), UnitKind::text, UnitKind::labels);

    private MasterForms() {}

    static List<FactForm> all() {
        return List.of(accounts(), funds(), groups(), units(), streams(), ContractForm.contracts());
    }

    private static FactForm accounts() {
        return new FactForm(
                "accounts",
                new Labels("科目", "Accounts"),
                new Labels("新设、变更或停用科目。", "Opens, changes or closes an account."),
                dated(
                        name("account", "科目", "deposit-bank", "The account", "科目代码"),
                        Columns.choice("type", "类别", TYPES, true, "money", "What it is; never changes", "科目类别，不可变更"),
                        Columns.choice(
                                        "section",
                                        "栏目",
                                        SECTIONS,
                                        false,
                                        "",
                                        "The part of a statement it feeds",
                                        "在收支表中的栏目")
                                .whenEmpty("`money` for money, which has no other, `other-income` for income, "
                                        + "`use` for expense; required for claims and debts"),
                        Columns.choice(
                                "place", "存放形式", PLACES, false, "sub-account", "For money: where it is", "货币资金的存放形式")),
                row -> {
                    AccountType type = row.choice("type", TYPES, AccountType.MONEY);
                    Restated<Account> old = Restated.of(row, NameKind.ACCOUNT, "account", Account.class);
                    Section section = section(row, type, old);
                    MoneyPlace place = row.has("place")
                            ? row.choice("place", PLACES, MoneyPlace.BANK)
                            : old.orNull(Account::place);
                    return old.fact(new Account(old.id(), type, section, place, old.labels(), old.closed()));
                });
    }

    private static Section section(RowReader row, AccountType type, Restated<Account> old) {
        Section usual = switch (type) {
            case MONEY -> Section.MONEY;
            case INCOME -> Section.OTHER_INCOME;
            case EXPENSE -> Section.USE;
            default -> Section.OPENING;
        };
        Section known = old.or(Account::section, usual);
        if (known == Section.OPENING) {
            row.require("section");
        }
        return row.choice("section", type == AccountType.MONEY ? MONEY_SECTION : SECTIONS, known);
    }

    private static FactForm funds() {
        return new FactForm(
                "funds",
                new Labels("资金", "Funds"),
                new Labels("新设资金，或自某日起变更其受益人。", "Opens a fund, or states from a day on who its beneficiary is."),
                dated(
                        name("fund", "资金", "repair-reserve", "The fund", "资金代码"),
                        Columns.choice("beneficiary", "受益人", BENEFICIARIES, false, "owners", "Whose it is", "归谁所有")
                                .whenEmpty("what the regime says; required without one"),
                        Columns.money("rows that use the fund must name one"),
                        Columns.choice(
                                        "regime",
                                        "收费方式",
                                        REGIMES,
                                        false,
                                        "remuneration",
                                        "How the property company is paid: `lump-sum` makes the result the company's, "
                                                + "`remuneration` the owners'",
                                        "物业收费方式：包干制（结余归物业企业）或酬金制（结余归业主）")
                                .whenEmpty("as before, or none"),
                        FormColumn.optional(
                                        "share",
                                        "酬金比例",
                                        ValueType.PERCENT,
                                        "8.5",
                                        "Under remuneration: the agreed percentage of the fees received",
                                        "酬金制下约定的提取比例（%）")
                                .whenEmpty("none"),
                        FormColumn.optional(
                                        "monthly",
                                        "每月酬金",
                                        ValueType.AMOUNT,
                                        "8000.00",
                                        "Under remuneration: the agreed amount of a month",
                                        "酬金制下约定的每月金额")
                                .whenEmpty("none")),
                FundRow::fact);
    }

    private static FactForm groups() {
        return new FactForm(
                "groups",
                new Labels("共有范围", "Ownership groups"),
                new Labels("新设共有范围，如一幢或一个门牌的业主。", "Opens an ownership group, such as the owners of a building."),
                dated(
                        name("group", "共有范围", "building-07", "The group", "共有范围代码"),
                        Columns.choice(
                                "kind", "范围类别", GROUP_KINDS, true, "building", "What its members share", "共有范围的类别"),
                        FormColumn.optional(
                                        "building", "幢", ValueType.TEXT, "07", "The building of its units", "其专有部分所在的幢")
                                .whenEmpty("for a building: the group's own name"),
                        FormColumn.optional(
                                        "entrance", "门牌", ValueType.TEXT, "", "The entrance of its units", "其专有部分所在的门牌")
                                .whenEmpty(
                                        "for an entrance: the group's own name, alone or after its building's and a hyphen")),
                row -> {
                    Restated<OwnershipGroup> old = Restated.of(row, NameKind.GROUP, "group", OwnershipGroup.class);
                    GroupKind kind = row.choice("kind", GROUP_KINDS, GroupKind.OTHER);
                    return old.fact(new OwnershipGroup(
                            old.id(),
                            kind,
                            old.kept(row.text("building"), OwnershipGroup::building),
                            old.kept(row.text("entrance"), OwnershipGroup::entrance),
                            old.labels(),
                            old.closed()));
                });
    }

    private static FactForm units() {
        return new FactForm(
                "units",
                new Labels("专有部分", "Units"),
                new Labels("住宅、商铺、车位清单。", "The homes, shops and parking spaces."),
                withDays(
                        name("unit", "专有部分", "07-1-1201", "The unit", "专有部分编号，如室号"),
                        FormColumn.optional("area", "面积", ValueType.AREA, "88.70", "Exclusive area", "专有部分面积（平方米）")
                                .whenEmpty("not stated"),
                        Columns.choice("kind", "用途", UNIT_KINDS, false, "", "What it is used for", "用途")
                                .whenEmpty("`home`"),
                        FormColumn.optional("building", "幢", ValueType.TEXT, "07", "The building", "所在幢"),
                        FormColumn.optional("entrance", "门牌", ValueType.TEXT, "1", "The entrance", "所在门牌")),
                row -> {
                    Restated<Unit> old = Restated.of(row, NameKind.UNIT, "unit", Unit.class);
                    long area = row.area("area");
                    UnitKind kind = row.choice("kind", UNIT_KINDS, old.or(Unit::kind, UnitKind.HOME));
                    return old.fact(new Unit(
                            old.id(),
                            kind,
                            old.kept(row.text("building"), Unit::building),
                            old.kept(row.text("entrance"), Unit::entrance),
                            area > 0 ? area : old.or(Unit::areaHundredths, 0L),
                            old.closed()));
                });
    }

    private static FactForm streams() {
        return new FactForm(
                "streams",
                new Labels("收入来源", "Revenue streams"),
                new Labels("新设、变更或停用公共收入来源。", "Opens, changes or closes a source of public revenue."),
                dated(
                        name("stream", "收入来源", "lift-ads", "The stream", "收入来源代码"),
                        Columns.choice(
                                "kind", "来源类别", STREAM_KINDS, true, "advertising", "What kind of source", "来源类别"),
                        Columns.fund("`public-revenue`"),
                        Columns.group("`all`"),
                        Columns.money("the fund's own"),
                        FormColumn.optional("place", "位置", ValueType.TEXT, "lift cars", "Where it is", "位置")),
                row -> {
                    Restated<RevenueStream> old = Restated.of(row, NameKind.STREAM, "stream", RevenueStream.class);
                    StreamKind kind = row.choice("kind", STREAM_KINDS, StreamKind.OTHER);
                    String fund = old.kept(row.reference("fund"), RevenueStream::fund);
                    String group = old.kept(row.reference("group"), RevenueStream::group);
                    return old.fact(new RevenueStream(
                            old.id(),
                            kind,
                            fund.isEmpty() ? MoneyForms.PUBLIC_REVENUE : fund,
                            group.isEmpty() ? OwnershipGroup.ALL : group,
                            old.kept(row.reference("account"), RevenueStream::account),
                            old.kept(row.text("place"), RevenueStream::place),
                            old.labels(),
                            old.closed()));
                });
    }

    static FormColumn name(String name, String chinese, String example, String en, String zh) {
        return FormColumn.required(name, chinese, ValueType.NAME, example, en, zh);
    }

    static List<FormColumn> dated(FormColumn... own) {
        List<FormColumn> columns = new ArrayList<>(List.of(own));
        columns.add(FormColumn.optional("label-zh", "中文名称", ValueType.TEXT, "", "Chinese label", "中文名称"));
        columns.add(FormColumn.optional("label-en", "英文名称", ValueType.TEXT, "", "English label", "英文名称"));
        return withDays(columns.toArray(FormColumn[]::new));
    }

    static List<FormColumn> withDays(FormColumn... own) {
        List<FormColumn> columns = new ArrayList<>(List.of(own));
        columns.add(FormColumn.optional(
                        "from", "生效日期", ValueType.DATE, "2016-01-01", "The day from which it holds", "自何日起生效")
                .whenEmpty("from the beginning; required to change or close"));
        columns.add(Columns.choice(
                        "change",
                        "变更",
                        Columns.YES_OR_NO,
                        false,
                        "",
                        "`yes` when the name exists and is stated anew",
                        "名称已存在、自该日起变更时填“是”")
                .whenEmpty("`no`"));
        columns.add(Columns.choice(
                        "closed", "停用", Columns.YES_OR_NO, false, "", "`yes` to close an existing name", "停用已有名称时填“是”")
                .whenEmpty("`no`"));
        return columns;
    }
}
