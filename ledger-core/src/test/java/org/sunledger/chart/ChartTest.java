package org.sunledger.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {
    private static final LocalDate JANUARY = LocalDate.of(2018, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2018, 6, 1);

    @Test
    void aNameStandsAsItWasLastStatedForTheDay() {
        Chart chart = Chart.empty()
                .with(List.of(from(JUNE, fund(Beneficiary.OWNERS)), from(JANUARY, fund(Beneficiary.COMPANY))));
        assertThat(chart.fund("fee", JANUARY.minusDays(1))).isEmpty();
        assertThat(chart.fund("fee", JANUARY)).contains(fund(Beneficiary.COMPANY));
        assertThat(chart.fund("fee", JUNE.minusDays(1))).contains(fund(Beneficiary.COMPANY));
        assertThat(chart.fund("fee", JUNE)).contains(fund(Beneficiary.OWNERS));
        assertThat(chart.newest(NameKind.FUND, "fee").orElseThrow()).isEqualTo(fund(Beneficiary.OWNERS));
        assertThat(chart.firstDay(NameKind.FUND, "fee")).contains(JANUARY);
    }

    @Test
    void ofTwoStatementsForOneDayTheLaterOneCounts() {
        Chart chart = Chart.empty()
                .with(List.of(from(JUNE, fund(Beneficiary.OWNERS)), from(JUNE, fund(Beneficiary.THIRD_PARTY))));
        assertThat(chart.fund("fee", JUNE)).contains(fund(Beneficiary.THIRD_PARTY));
    }

    @Test
    void aChartIsNotChangedByWhatIsStatedOnTopOfIt() {
        Chart before = Chart.empty().with(List.of(from(JANUARY, fund(Beneficiary.COMPANY))));
        Chart after = before.with(List.of(from(JANUARY, fund(Beneficiary.OWNERS))));
        assertThat(before.fund("fee", JUNE)).contains(fund(Beneficiary.COMPANY));
        assertThat(after.fund("fee", JUNE)).contains(fund(Beneficiary.OWNERS));
    }

    @Test
    void aTextNamesAnIdOrEveryIdWithThatLabel() {
        Chart chart = ChartTemplate.find("cn-shanghai").orElseThrow().chart();
        assertThat(chart.named(NameKind.ACCOUNT, "bank")).containsExactly("bank");
        assertThat(chart.named(NameKind.ACCOUNT, "绿化")).containsExactly("greening");
        assertThat(chart.named(NameKind.ACCOUNT, "GREENING")).containsExactly("greening");
        assertThat(chart.named(NameKind.ACCOUNT, "nothing")).isEmpty();
        assertThat(chart.named(NameKind.ACCOUNT, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-shanghai/1", "generic/1"})
    void everyTemplateHasWhatTheRulesFallBackTo(String id) throws IllegalAccessException {
        Chart chart = ChartTemplate.find(id).orElseThrow().chart();
        for (var field : StandardAccounts.class.getFields()) {
            assertThat(chart.account((String) field.get(null), JANUARY))
                    .as(field.getName())
                    .isPresent();
        }
        for (Fund fund : chart.funds(JANUARY)) {
            assertThat(chart.account(fund.account(), JANUARY)).get().matches(Account::isMoney);
        }
        assertThat(chart.fund("public-revenue", JANUARY)).isPresent();
        assertThat(chart.fund("property-fee", JANUARY)).isPresent();
        assertThat(chart.fund("deposits", JANUARY)).isPresent();
        assertThat(chart.group(OwnershipGroup.ALL, JANUARY)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cn-shanghai/1", "generic/1"})
    void everyNameOfATemplateHasItsOwnLabelInBothLanguages(String id) {
        Chart chart = ChartTemplate.find(id).orElseThrow().chart();
        Set<String> labels = new TreeSet<>();
        for (Account account : chart.accounts(JANUARY)) {
            assertThat(account.labels().zh()).isNotEmpty();
            assertThat(account.labels().en()).isNotEmpty();
            assertThat(labels.add(account.labels().zh()))
                    .as(account.labels().zh())
                    .isTrue();
            assertThat(labels.add(account.labels().en()))
                    .as(account.labels().en())
                    .isTrue();
            assertThat(account.isMoney()).isEqualTo(account.section() == Section.MONEY);
        }
    }

    /** The digests that books hold for ever; a changed template gets the next version instead. */
    @Test
    void aTemplateIsNeverChanged() {
        assertThat(ChartTemplate.find("cn-shanghai/1").orElseThrow().digest())
                .isEqualTo("bcaeab2a459892dbb64bc37e3682a5499219eec4cd36a59f03e05011d78f0e2e");
        assertThat(ChartTemplate.find("generic/1").orElseThrow().digest())
                .isEqualTo("44180be82f32b6a82b992350cc82c51a2e2a936393df75f3acaed501bdc227b2");
        assertThat(ChartTemplate.find("nowhere")).isEmpty();
    }

    private static DatedName from(LocalDate day, Named named) {
        return new DatedName(day, named);
    }

    private static Fund fund(Beneficiary beneficiary) {
        return new Fund("fee", beneficiary, "", Labels.NONE, false);
    }

    @Test
    void aGroupHasTheUnitsThatAreWhereItIs() {
        Chart groups = Chart.empty()
                .with(List.of(
                        new DatedName(JANUARY, group("7", GroupKind.BUILDING, "", "")),
                        new DatedName(JANUARY, group("east", GroupKind.BUILDING, "8", "")),
                        new DatedName(JANUARY, group("7-2", GroupKind.ENTRANCE, "", "")),
                        new DatedName(JANUARY, group("door", GroupKind.ENTRANCE, "8", "2")),
                        new DatedName(JANUARY, group("spaces", GroupKind.PARKING, "", "")),
                        new DatedName(JANUARY, group("roof", GroupKind.OTHER, "", "")),
                        new DatedName(JANUARY, new Membership("roof", "a", false)),
                        new DatedName(JANUARY.plusDays(9), new Membership("roof", "a", true))));
        Unit home = new Unit("a", UnitKind.HOME, "7", "2", 8_950, false);
        Unit space = new Unit("p", UnitKind.PARKING, "8", "2", 0, false);
        assertThat(groupsOf(groups, home, JANUARY)).containsExactly("7", "7-2", "roof");
        assertThat(groupsOf(groups, home, JANUARY.plusDays(9))).containsExactly("7", "7-2");
        assertThat(groupsOf(groups, space, JANUARY)).containsExactly("door", "east", "spaces");
    }

    @Test
    void whatIsSaidAboutUnitsIsReadWhenSomebodyAsks() {
        List<NameKind> asked = new ArrayList<>();
        Unit home = new Unit("a", UnitKind.HOME, "7", "2", 8_950, false);
        Chart lazy = Chart.empty().withUnits(kind -> {
            asked.add(kind);
            return kind == NameKind.UNIT ? List.of(new DatedName(JANUARY, home)) : List.of();
        });
        assertThat(lazy.account("bank", JANUARY)).isEmpty();
        assertThat(asked).isEmpty();
        assertThat(lazy.unit("a", JANUARY)).contains(home);
        assertThat(lazy.with(List.of(new DatedName(JANUARY, new Unit("b", UnitKind.HOME, "", "", 1, false))))
                        .ids(NameKind.UNIT))
                .containsExactly("a", "b");
        assertThat(lazy.ids(NameKind.UNIT)).containsExactly("a");
        assertThat(asked).containsExactly(NameKind.UNIT);
    }

    private static OwnershipGroup group(String id, GroupKind kind, String building, String entrance) {
        return new OwnershipGroup(id, kind, building, entrance, Labels.NONE, false);
    }

    private static List<String> groupsOf(Chart chart, Unit unit, LocalDate day) {
        return chart.groups(day).stream()
                .map(OwnershipGroup::id)
                .filter(group -> chart.isMember(unit, group, day))
                .toList();
    }
}
