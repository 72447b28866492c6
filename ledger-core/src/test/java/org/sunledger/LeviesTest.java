package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.AllocationKey;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.GroupKind;
import org.sunledger.chart.KeyBasis;
import org.sunledger.chart.KeyShare;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Membership;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnershipGroup;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.Levy;
import org.sunledger.fact.MasterFact;
import org.sunledger.fee.LevyRequest;
import org.sunledger.log.LoggedFact;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;

/** What units are asked to pay: tariffs, keys, days, exemptions, and the refusals. */
class LeviesTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC),
            SaltSource.seeded("levies-test"));
    private static final DatePeriod MARCH = month(3);

    private final Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), KEEPER)
            .orThrow();

    LeviesTest() {
        state(
                OPENED,
                home("1-101", "1", 8_937),
                home("1-102", "1", 10_000),
                home("2-101", "2", 7_550),
                new Unit("P-1", UnitKind.PARKING, "", "", 0, false),
                charge("management", ""),
                new Tariff("management", UnitKind.HOME, TariffBasis.AREA, 23_500, false));
    }

    @Test
    void aTariffIsChargedOnEachUnitOfItsKind() {
        assertThat(levied(LevyRequest.of(MARCH)))
                .containsExactly("management 1-101 210.02", "management 1-102 235.00", "management 2-101 177.43");
    }

    @Test
    void twelveMonthsCostWhatTheYearCosts() {
        for (int i = 1; i <= 12; i++) {
            levied(LevyRequest.of(month(i)));
        }
        // 89.37 x 2.35 x 12 = 2520.234
        assertThat(sum("1-101")).isEqualTo("2520.23");
    }

    @Test
    void aQuarterIsOneFactForEachUnit() {
        assertThat(levied(LevyRequest.of(DatePeriod.quarter(2018, 1))))
                .containsExactly("management 1-101 630.06", "management 1-102 705.00", "management 2-101 532.28");
    }

    @Test
    void aUnitThatComesInMidMonthPaysByDays() {
        state(LocalDate.of(2018, 3, 17), home("3-101", "3", 10_000));
        assertThat(levied(LevyRequest.of(MARCH))).contains("management 3-101 113.71");
        Levy levy = levies().get(3);
        assertThat(levy.effective()).isEqualTo("2018-03-17");
        assertThat(levy.reckoning().parts().get(0).days()).isEqualTo(15);
    }

    @Test
    void aTariffThatChangesInMidMonthIsChargedByDays() {
        state(LocalDate.of(2018, 3, 11), new Tariff("management", UnitKind.HOME, TariffBasis.AREA, 31_000, false));
        // 100 x (2.35 x 10 + 3.10 x 21) / 31
        assertThat(levied(LevyRequest.of(MARCH))).contains("management 1-102 285.81");
    }

    @Test
    void anExemptUnitPaysNothingAndAHalfOneHalf() {
        state(
                OPENED,
                new Exemption("management", "1-101", 0, "not handed over", null),
                new Exemption("management", "1-102", 50, "hardship", LocalDate.of(2018, 3, 31)));
        assertThat(levied(LevyRequest.of(MARCH))).containsExactly("management 1-102 117.50", "management 2-101 177.43");
        assertThat(levied(LevyRequest.of(month(4)))).contains("management 1-102 235.00");
    }

    @Test
    void aParkingSpacePaysAFlatRate() {
        state(OPENED, charge("space", ""), new Tariff("space", UnitKind.PARKING, TariffBasis.UNIT, 600_000, false));
        assertThat(levied(LevyRequest.of(MARCH).of("space"))).containsExactly("space P-1 60.00");
    }

    @Test
    void anAmountIsSplitOverAKeyAndItsGroup() {
        state(
                OPENED,
                new OwnershipGroup("building-1", GroupKind.BUILDING, "1", "", Labels.NONE, false),
                new AllocationKey("area-1", KeyBasis.AREA, "building-1", UnitKind.HOME, Labels.NONE, false),
                charge("lift-power", "area-1"));
        assertThat(levied(LevyRequest.of(MARCH).of("lift-power").split(100_000, "")))
                .containsExactly("lift-power 1-101 471.93", "lift-power 1-102 528.07");
    }

    @Test
    void membersThatWereStatedBelongToAGroup() {
        state(
                OPENED,
                new OwnershipGroup("roof", GroupKind.OTHER, Labels.NONE, false),
                new Membership("roof", "2-101", false),
                new AllocationKey("roof-units", KeyBasis.UNIT, "roof", null, Labels.NONE, false),
                charge("roof-repair", "roof-units"));
        assertThat(levied(LevyRequest.of(MARCH).of("roof-repair").split(100, "")))
                .containsExactly("roof-repair 2-101 1.00");
    }

    @Test
    void metersAreReadBeforeAndWithinThePeriod() {
        meters();
        state(LocalDate.of(2018, 3, 31), reading("1-101", 1_500_000), reading("1-102", 1_050_000));
        assertThat(levied(LevyRequest.of(MARCH).of("water").split(5_500, "")))
                .containsExactly("water 1-101 50.00", "water 1-102 5.00");
    }

    @Test
    void aMeterThatWasNotReadOrRunsBackwardsIsRefused() {
        meters();
        state(LocalDate.of(2018, 3, 31), reading("1-102", 900_000));
        assertThat(refused(LevyRequest.of(MARCH).of("water").split(5_500, "")))
                .containsExactly("reading.missing 1-101", "reading.backwards 1-102");
    }

    private void meters() {
        state(OPENED, new AllocationKey("water-meter", KeyBasis.METER, "all", null, Labels.NONE, false));
        state(OPENED, charge("water", "water-meter"), reading("1-101", 1_000_000), reading("1-102", 1_000_000));
    }

    private static KeyShare reading(String unit, long value) {
        return new KeyShare("water-meter", unit, value, false);
    }

    @Test
    void fixedAmountsAreLeviedAsTheyAre() {
        state(OPENED, new AllocationKey("fixed", KeyBasis.FIXED, "all", null, Labels.NONE, false));
        state(
                OPENED,
                charge("garden", "fixed"),
                new KeyShare("fixed", "1-101", 125_000, false),
                new KeyShare("fixed", "2-101", 70_000, false));
        assertThat(levied(LevyRequest.of(MARCH).of("garden")))
                .containsExactly("garden 1-101 12.50", "garden 2-101 7.00");
    }

    @Test
    void levyingTwiceIsRefusedAndWhatIsMissingCanBeLevied() {
        levied(LevyRequest.of(MARCH));
        assertThat(refused(LevyRequest.of(MARCH))).containsExactly("levy.already 1-101");
        assertThat(refused(LevyRequest.of(DatePeriod.quarter(2018, 1)))).containsExactly("levy.already 1-101");
        assertThat(refused(LevyRequest.of(MARCH).onlyMissing())).containsExactly("levy.nothing ");
        state(OPENED, home("3-101", "3", 10_000));
        assertThat(levied(LevyRequest.of(MARCH).onlyMissing())).containsExactly("management 3-101 235.00");
    }

    @Test
    void aReversedLevyIsForgotten() {
        levied(LevyRequest.of(MARCH));
        reverse(1);
        assertThat(refused(LevyRequest.of(MARCH))).containsExactly("levy.already 1-102");
        assertThat(levied(LevyRequest.of(MARCH).onlyMissing())).containsExactly("management 1-101 210.02");
    }

    @Test
    void aGapInTheTariffsAndAUnitWithoutAreaAreRefused() {
        state(LocalDate.of(2018, 2, 10), charge("late", ""));
        state(LocalDate.of(2018, 2, 10), new Tariff("late", UnitKind.HOME, TariffBasis.AREA, 100, false));
        state(OPENED, home("3-101", "3", 0));
        assertThat(refused(LevyRequest.of(month(2)).of("late")))
                .contains("tariff.gap 1-101", "unit.without-area 3-101");
    }

    @Test
    void anAmountNeedsAKeyAndAKeyAnAmount() {
        state(
                OPENED,
                new AllocationKey("shares", KeyBasis.SHARE, "all", null, Labels.NONE, false),
                charge("shared", "shares"));
        assertThat(refused(LevyRequest.of(MARCH).of("shared"))).containsExactly("levy.amount-missing ");
        assertThat(refused(LevyRequest.of(MARCH).of("management").split(100, "")))
                .containsExactly("levy.amount-not-split ");
        assertThat(refused(LevyRequest.of(MARCH).of("shared").split(100, ""))).containsExactly("key.empty ");
        assertThat(refused(LevyRequest.of(MARCH).of("attic"))).containsExactly("charge.unknown ");
    }

    private static DatePeriod month(int month) {
        return DatePeriod.month(YearMonth.of(2018, month));
    }

    private static Unit home(String id, String building, long area) {
        return new Unit(id, UnitKind.HOME, building, "", area, false);
    }

    private static Charge charge(String id, String key) {
        return new Charge(id, "property-fee", "all", key, "fee-income", 24, Labels.NONE, false);
    }

    private void state(LocalDate day, Named... names) {
        List<Fact> facts = new ArrayList<>();
        for (Named named : names) {
            facts.add(new MasterFact(day, named, false));
        }
        book.record(KEEPER, facts).orThrow();
    }

    private void reverse(int nth) {
        long index = book.now().size() - 4 + nth;
        book.record(KEEPER, book.reversals(List.of(index), "wrong")).orThrow();
    }

    private List<String> levied(LevyRequest request) {
        return book.levy(KEEPER, request).orThrow().facts().stream()
                .map(this::levy)
                .map(levy -> levy.charge() + " " + levy.unit() + " "
                        + levy.amount().getAmount().toPlainString())
                .toList();
    }

    private List<String> refused(LevyRequest request) {
        Outcome<Recorded> outcome = book.levy(KEEPER, request);
        assertThat(outcome.isAccepted()).isFalse();
        return outcome.rejections().stream().map(LeviesTest::shown).distinct().toList();
    }

    private static String shown(Rejection rejection) {
        return rejection.code() + " " + rejection.details().getOrDefault("unit", "");
    }

    private Levy levy(LoggedFact fact) {
        return (Levy) book.now().read(fact);
    }

    private List<Levy> levies() {
        List<Levy> levies = new ArrayList<>();
        book.now().facts(0, fact -> {
            if (fact.kind() == FactKind.LEVY) {
                levies.add(levy(fact));
            }
        });
        return levies;
    }

    private String sum(String unit) {
        return levies().stream()
                .filter(levy -> levy.unit().equals(unit))
                .map(Levy::amount)
                .reduce(Money.zero(CurrencyUnit.of("CNY")), Money::plus)
                .getAmount()
                .toPlainString();
    }
}
