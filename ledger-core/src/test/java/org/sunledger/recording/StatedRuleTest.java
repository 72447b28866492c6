package org.sunledger.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.AmountTail;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Chart;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.chart.DatedName;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.Labels;
import org.sunledger.chart.LateRule;
import org.sunledger.chart.Membership;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnerKind;
import org.sunledger.chart.Ownership;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.chart.Toll;
import org.sunledger.chart.TollBasis;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.MasterFact;

/** What is said of names: owners follow one another, and nothing is said of a name that nobody knows. */
class StatedRuleTest {
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 1);

    private Chart chart = ChartTemplate.find("cn-shanghai")
            .orElseThrow()
            .chart()
            .with(List.of(
                    from(new Unit("1-101", UnitKind.HOME, "1", "", 8_950, false)),
                    from(new AllocationKey("shares", KeyBasis.SHARE, "all", null, Labels.NONE, false)),
                    from(new AllocationKey("area", KeyBasis.AREA, "all", null, Labels.NONE, false)),
                    from(new Charge("management", "property-fee", "all", "", "fee-income", 0, Labels.NONE, false))));

    @Test
    void theNextOwnerEndsTheLastOne() {
        assertThat(state(MARCH, owner("A", null))).isEmpty();
        assertThat(state(MARCH.plusDays(16), owner("B", null))).isEmpty();
        assertThat(chart.owner("1-101", MARCH.plusDays(15)))
                .map(Ownership::owner)
                .hasValue("A");
        assertThat(chart.owner("1-101", MARCH.plusDays(16)))
                .map(Ownership::owner)
                .hasValue("B");
        assertThat(chart.owner("1-101", MARCH.minusDays(1))).isEmpty();
    }

    @Test
    void anOwnerWhoIsStatedLaterForAnEarlierDayComesBefore() {
        assertThat(state(MARCH, owner("B", null))).isEmpty();
        assertThat(state(MARCH.minusYears(1), owner("A", MARCH.minusDays(1)))).isEmpty();
        assertThat(chart.owner("1-101", MARCH.minusDays(1)))
                .map(Ownership::owner)
                .hasValue("A");
    }

    @Test
    void afterAStatedLastDayNobodyIsKnown() {
        state(MARCH, owner("A", MARCH.plusDays(30)));
        assertThat(chart.owner("1-101", MARCH.plusDays(30))).isPresent();
        assertThat(chart.owner("1-101", MARCH.plusDays(31))).isEmpty();
    }

    @Test
    void ownersWhoOverlapAreRefused() {
        state(MARCH, owner("A", MARCH.plusDays(30)));
        assertThat(state(MARCH, owner("B", null))).containsExactly("ownership.overlaps(unit)");
        assertThat(state(MARCH.plusDays(30), owner("B", null))).containsExactly("ownership.overlaps(unit)");
        assertThat(state(MARCH.minusDays(9), owner("B", MARCH))).containsExactly("ownership.overlaps(unit)");
        assertThat(state(MARCH.plusDays(31), owner("B", null))).isEmpty();
        assertThat(state(MARCH, owner("B", MARCH.minusDays(1)))).containsExactly("period.backwards(until)");
    }

    @Test
    void whoeverCorrectsAnOwnerSaysSo() {
        state(MARCH, owner("A", null));
        assertThat(check(new MasterFact(MARCH, owner("B", null), true))).isEmpty();
    }

    @Test
    void namesThatNobodyKnowsAreRefused() {
        assertThat(state(MARCH, new Ownership("9-909", "A", OwnerKind.OWNER, null, "")))
                .containsExactly("unit.unknown(unit)");
        assertThat(state(MARCH, new Membership("attic", "1-101", false))).containsExactly("group.unknown(group)");
        assertThat(state(MARCH, new KeyShare("attic", "1-101", 1, false))).containsExactly("key.unknown(key)");
        assertThat(state(MARCH, new Tariff("attic", null, TariffBasis.AREA, 1, false)))
                .containsExactly("charge.unknown(charge)");
        assertThat(state(MARCH, new Exemption("attic", "9-909", 50, " ", null)))
                .containsExactly("charge.unknown(charge)", "unit.unknown(unit)", "reason.missing(reason)");
    }

    @Test
    void whatTellsAmountsApartBelongsToAUnitAndHasFourDigitsAtMost() {
        assertThat(state(MARCH, new AmountTail("9-909", 1, false))).containsExactly("unit.unknown(unit)");
        assertThat(state(MARCH, new AmountTail("1-101", 0, false))).containsExactly("amount.exceeds(tail)");
        assertThat(state(MARCH, new AmountTail("1-101", AmountTail.LARGEST + 1, false)))
                .containsExactly("amount.exceeds(tail)");
        assertThat(state(MARCH, new AmountTail("1-101", 1, false))).isEmpty();
        assertThat(state(MARCH.plusDays(1), new AmountTail("1-101", AmountTail.LARGEST, false)))
                .isEmpty();
    }

    @Test
    void aTollHasAPriceAndAStream() {
        assertThat(state(MARCH, new Toll("attic", "north", TollBasis.values()[0], 0, false)))
                .containsExactly("stream.unknown(stream)", "amount.not-positive(price)");
    }

    @Test
    void interestOnArrearsIsOfACharge() {
        assertThat(state(MARCH, new LateRule("attic", 500, 30, 100, false))).containsExactly("charge.unknown(charge)");
        assertThat(state(MARCH, new LateRule("management", 500, 30, 100, false)))
                .isEmpty();
    }

    @Test
    void anExemptionEndsAfterItBegan() {
        assertThat(state(MARCH, new Exemption("management", "1-101", 50, "flooded", MARCH.minusDays(1))))
                .containsExactly("period.backwards(until)");
        assertThat(state(MARCH, new Exemption("management", "1-101", 50, "flooded", MARCH)))
                .isEmpty();
    }

    @Test
    void bothNamesOfAMemberAndOfAShareAreKnown() {
        assertThat(state(MARCH, new Membership("all", "9-909", false))).containsExactly("unit.unknown(unit)");
        assertThat(state(MARCH, new KeyShare("shares", "9-909", 1, false))).containsExactly("unit.unknown(unit)");
    }

    @Test
    void aKeyByAreaTakesNoShares() {
        assertThat(state(MARCH, new KeyShare("area", "1-101", 1, false))).containsExactly("key.without-shares(key)");
        assertThat(state(MARCH, new KeyShare("shares", "1-101", 1, false))).isEmpty();
    }

    @Test
    void whatIsSaidTwiceForADayIsRefusedUnlessItCorrects() {
        Tariff tariff = new Tariff("management", UnitKind.HOME, TariffBasis.AREA, 23_500, false);
        assertThat(state(MARCH, tariff)).isEmpty();
        assertThat(state(MARCH, tariff)).containsExactly("name.reused(charge)");
        assertThat(state(MARCH.plusDays(1), tariff)).isEmpty();
        assertThat(check(new MasterFact(MARCH, tariff, true))).isEmpty();
    }

    private static Ownership owner(String id, @Nullable LocalDate until) {
        return new Ownership("1-101", id, OwnerKind.OWNER, until, "");
    }

    private static DatedName from(Named named) {
        return new DatedName(LocalDate.of(2016, 1, 1), named);
    }

    /** States it when nothing stands against it. */
    private List<String> state(LocalDate day, Named named) {
        List<String> rejections = check(new MasterFact(day, named, false));
        if (rejections.isEmpty()) {
            chart = chart.with(List.of(new DatedName(day, named)));
        }
        return rejections;
    }

    private List<String> check(MasterFact fact) {
        List<String> shown = new ArrayList<>();
        NamingRule.check(fact, chart).forEach(rejection -> shown.add(rejection.code() + "(" + rejection.field() + ")"));
        return shown;
    }
}
