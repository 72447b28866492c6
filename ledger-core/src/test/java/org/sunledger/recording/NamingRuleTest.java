package org.sunledger.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.chart.Account;
import org.sunledger.chart.AccountType;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Chart;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.Fund;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.Labels;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.Section;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.MasterFact;
import org.sunledger.outcome.Rejection;

class NamingRuleTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);
    private static final Chart CHART = ChartTemplate.find("cn-shanghai")
            .orElseThrow()
            .chart()
            .with(List.of(
                    new DatedName(DAY, new OwnershipGroup("entrance-1", GroupKind.ENTRANCE, Labels.NONE, false))));

    @Test
    void aNewNameIsTaken() {
        assertThat(opened(new Fund("roof", Beneficiary.OWNERS, "bank", Labels.NONE, false)))
                .isEmpty();
        assertThat(opened(stream("public-revenue", "entrance-1", "bank"))).isEmpty();
        assertThat(opened(new Unit("3-0102", UnitKind.HOME, "3", "", 0, false))).isEmpty();
        assertThat(opened(account("pump-room", AccountType.EXPENSE, Section.USE)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "储物柜", "3号楼 2单元", "A(东)", "no.1_a-b", "1/2-301", "#12"})
    void anIdIsWhatPeopleWriteOnDoors(String id) {
        assertThat(opened(new Unit(id, UnitKind.HOME, "", "", 0, false))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "-a", "a-", "a\tb", "a\nb", "a,b", "a:b", "a=b", "\"a\"", "a\u0000"})
    void anIdThatAFileOrATraceWouldMisreadIsMalformed(String id) {
        assertThat(opened(new Unit(id, UnitKind.HOME, "", "", 0, false))).containsExactly("name.malformed(unit)");
    }

    @Test
    void aStrokeSeparatesFundAndGroupAndStandsInNeither() {
        assertThat(opened(new Fund("roof/1", Beneficiary.OWNERS, "bank", Labels.NONE, false)))
                .containsExactly("name.malformed(fund)");
        assertThat(opened(new OwnershipGroup("3/1", GroupKind.ENTRANCE, Labels.NONE, false)))
                .containsExactly("name.malformed(group)");
    }

    @Test
    void anIdHasAtMost64Characters() {
        assertThat(opened(new Unit("a".repeat(64), UnitKind.HOME, "", "", 0, false)))
                .isEmpty();
        assertThat(opened(new Unit("a".repeat(65), UnitKind.HOME, "", "", 0, false)))
                .containsExactly("name.malformed(unit)");
    }

    @Test
    void aKnownIdIsNotTakenForSomethingNewUnlessAChangeIsMeant() {
        Named restated = new Fund("maintenance", Beneficiary.OWNERS, "fund-bank", new Labels("维修资金", ""), false);
        assertThat(opened(restated)).containsExactly("name.reused(fund)");
        assertThat(changed(restated)).isEmpty();
    }

    @Test
    void onlyAKnownIdCanBeChanged() {
        assertThat(changed(account("none", AccountType.EXPENSE, Section.USE)))
                .containsExactly("account.unknown(account)");
        assertThat(changed(new Fund("none", Beneficiary.OWNERS, "", Labels.NONE, false)))
                .containsExactly("fund.unknown(fund)");
        assertThat(changed(new OwnershipGroup("none", GroupKind.OTHER, Labels.NONE, false)))
                .containsExactly("group.unknown(group)");
        assertThat(changed(stream("public-revenue", "all", ""))).containsExactly("stream.unknown(stream)");
        assertThat(changed(new Unit("none", UnitKind.HOME, "", "", 0, false))).containsExactly("unit.unknown(unit)");
    }

    @Test
    void whatAnAccountIsNeverChanges() {
        assertThat(changed(account("repairs", AccountType.CLAIM, Section.USE))).containsExactly("type.changed(type)");
        assertThat(changed(account("repairs", AccountType.EXPENSE, Section.FEE_COST)))
                .containsExactly("type.changed(type)");
        assertThat(changed(account("repairs", AccountType.EXPENSE, Section.USE)))
                .isEmpty();
    }

    @Test
    void moneyIsOfTheSectionMoneyAndNothingElseIs() {
        assertThat(opened(account("vault", AccountType.MONEY, Section.USE)))
                .containsExactly("account.wrong-type(section)");
        assertThat(opened(account("vault", AccountType.EXPENSE, Section.MONEY)))
                .containsExactly("account.wrong-type(section)");
    }

    @Test
    void aStreamStandsOnAFundAGroupAndAMoneyAccountThatTheBookKnowsOnItsDay() {
        assertThat(opened(stream("none", "nobody", "nowhere")))
                .containsExactly("fund.unknown(fund)", "group.unknown(group)", "account.unknown(account)");
        assertThat(opened(stream("public-revenue", "all", "repairs"))).containsExactly("account.wrong-type(account)");
        assertThat(check(DAY.minusDays(1), stream("public-revenue", "entrance-1", ""), false))
                .containsExactly("group.unknown(group)");
    }

    @Test
    void aFundKeepsItsMoneyInAMoneyAccount() {
        assertThat(opened(new Fund("roof", Beneficiary.OWNERS, "none", Labels.NONE, false)))
                .containsExactly("account.unknown(account)");
        assertThat(opened(new Fund("roof", Beneficiary.OWNERS, "tax", Labels.NONE, false)))
                .containsExactly("account.wrong-type(account)");
    }

    @Test
    void aChargeStandsOnAFundAGroupAKeyAndAnAccountOfIncomeThatTheBookKnows() {
        assertThat(opened(charge("none", "nobody", "no-key", "nowhere")))
                .containsExactly(
                        "fund.unknown(fund)", "group.unknown(group)", "key.unknown(key)", "account.unknown(account)");
        assertThat(opened(charge("property-fee", "all", "", "bank"))).containsExactly("account.wrong-type(account)");
        assertThat(opened(charge("property-fee", "all", "", "fee-income"))).isEmpty();
    }

    @Test
    void aKeyAllocatesWithinAGroupThatTheBookKnows() {
        assertThat(opened(new AllocationKey("area", KeyBasis.AREA, "nobody", null, Labels.NONE, false)))
                .containsExactly("group.unknown(group)");
        assertThat(opened(new AllocationKey("area", KeyBasis.AREA, "entrance-1", null, Labels.NONE, false)))
                .isEmpty();
    }

    @Test
    void takingsOfAChannelWaitOnAMoneyAccount() {
        assertThat(opened(channel("nowhere"))).containsExactly("account.unknown(account)");
        assertThat(opened(channel("repairs"))).containsExactly("account.wrong-type(account)");
        assertThat(opened(channel("bank"))).isEmpty();
        assertThat(opened(channel(""))).isEmpty();
    }

    @Test
    void ofManyKnownNamesTwentyAreShownAndTheRestCounted() {
        List<DatedName> groups = IntStream.rangeClosed(1, 21)
                .mapToObj(i ->
                        new DatedName(DAY, new OwnershipGroup("g" + (100 + i), GroupKind.OTHER, Labels.NONE, false)))
                .toList();
        int others = CHART.ids(NameKind.GROUP).size();

        assertThat(known(CHART.with(groups.subList(0, 20 - others)))).doesNotContain("...");
        assertThat(known(CHART.with(groups.subList(0, 21 - others)))).endsWith(", ... (21)");
    }

    private static String known(Chart chart) {
        return String.valueOf(UnknownNames.rejection(NameKind.GROUP, "nobody", "group", chart)
                .details()
                .get("known"));
    }

    @Test
    void everyReasonIsGivenAtOnce() {
        assertThat(changed(new RevenueStream("-", StreamKind.OTHER, "none", "all", "repairs", "", Labels.NONE, false)))
                .containsExactly(
                        "name.malformed(stream)",
                        "stream.unknown(stream)",
                        "fund.unknown(fund)",
                        "account.wrong-type(account)");
    }

    private static Account account(String id, AccountType type, Section section) {
        return new Account(id, type, section, null, Labels.NONE, false);
    }

    private static Charge charge(String fund, String group, String key, String account) {
        return new Charge("heating", fund, group, key, account, 0, Labels.NONE, false);
    }

    private static Channel channel(String account) {
        return new Channel("wallet", account, 1, false, Labels.NONE, false);
    }

    private static RevenueStream stream(String fund, String group, String account) {
        return new RevenueStream("lockers", StreamKind.OTHER, fund, group, account, "", Labels.NONE, false);
    }

    private static List<String> opened(Named named) {
        return check(DAY, named, false);
    }

    private static List<String> changed(Named named) {
        return check(DAY, named, true);
    }

    private static List<String> check(LocalDate day, Named named, boolean change) {
        return NamingRule.check(new MasterFact(day, named, change), CHART).stream()
                .map(NamingRuleTest::shown)
                .toList();
    }

    private static String shown(Rejection rejection) {
        return rejection.code() + "(" + rejection.field() + ")";
    }
}
