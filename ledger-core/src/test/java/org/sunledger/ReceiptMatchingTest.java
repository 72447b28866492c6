package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.AmountTail;
import org.sunledger.chart.Named;
import org.sunledger.chart.OwnerKind;
import org.sunledger.chart.Ownership;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.fee.ReceiptMatching.Match;
import org.sunledger.store.InMemoryStore;

/**
 * Three units of one fee: 1-101 and 1-102 of Zhang San, 1-103 of Li Si until May and of Wang Wu from then on. Each owes
 * January and February of 200.00 and has a tail of its own.
 */
class ReceiptMatchingTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2018, 3, 5);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 1);
    private static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2018-04-01T01:02:03Z"), ZoneOffset.UTC),
            SaltSource.seeded("receipts"));

    private final Book book = Book.create(new InMemoryStore(), Opening.inShanghai("梅苑", OPENED), KEEPER)
            .orThrow();

    ReceiptMatchingTest() {
        List<Fact> facts = new ArrayList<>();
        List<String> units = List.of("1-101", "1-102", "1-103");
        for (String unit : units) {
            facts.add(state(OPENED, new Unit(unit, UnitKind.HOME, "1", "A", 8_000, false)));
            facts.add(state(OPENED, new AmountTail(unit, units.indexOf(unit) + 1, false)));
            facts.add(owes(unit, "2018-01", "2018-01-25"));
            facts.add(owes(unit, "2018-02", "2018-02-25"));
        }
        facts.add(owned(OPENED, "1-101", "张三"));
        facts.add(owned(OPENED, "1-102", "张三"));
        facts.add(owned(OPENED, "1-103", "李四"));
        facts.add(owned(MAY, "1-103", "王五"));
        book.record(KEEPER, facts).orThrow();
    }

    private static Fact state(LocalDate from, Named named) {
        return new MasterFact(from, named, false);
    }

    private static Fact owned(LocalDate from, String unit, String name) {
        return state(from, new Ownership(unit, "", OwnerKind.OWNER, null, name));
    }

    private static Fact owes(String unit, String period, String due) {
        return new OpeningBalance(
                OPENED, "fees-receivable", "property-fee", "", yuan(20_000), unit, period, due, Voucher.NONE);
    }

    private static Money yuan(long minor) {
        return Money.ofMinor(CurrencyUnit.of("CNY"), minor);
    }

    private Match match(String reference, String payer, long minor, LocalDate day) {
        return UnitClaims.of(book.now(), "property-fee").matching().match(reference, payer, minor, day);
    }

    private String unit(String reference, String payer, long minor) {
        return match(reference, payer, minor, MARCH).unit().orElse("");
    }

    @Test
    void anIdInTheReferenceNamesTheUnit() {
        assertThat(unit("物业费1-102一季度", "", 12_345)).isEqualTo("1-102");
        assertThat(unit("fee 1-1021", "", 12_345)).isEmpty();
    }

    @Test
    void anOwnerOfOneUnitIsKnownByName() {
        assertThat(unit("", "李四", 12_345)).isEqualTo("1-103");
        assertThat(unit("", "王五", 12_345)).isEmpty();
        assertThat(match("", "王五", 12_345, MAY).unit()).contains("1-103");
    }

    @Test
    void anOwnerOfTwoUnitsNeedsMoreThanAName() {
        assertThat(match("", "张三", 12_345, MARCH).units()).containsExactly("1-101", "1-102");
        assertThat(unit("", "张三", 12_345)).isEmpty();
        assertThat(unit("for 1-101", "张三", 12_345)).isEqualTo("1-101");
        assertThat(unit("", "张三", 20_002)).isEqualTo("1-102");
    }

    @Test
    void aReferenceAndAPayerThatDisagreeAreLeftToAPerson() {
        Match match = match("1-101", "李四", 20_000, MARCH);

        assertThat(match.contradicts()).isTrue();
        assertThat(match.unit()).isEmpty();
        assertThat(match.units()).containsExactly("1-101", "1-103");
    }

    @Test
    void theTailOfTheAmountNamesTheUnitWhenTheRestIsWhatItOwes() {
        assertThat(unit("", "", 20_003)).isEqualTo("1-103");
        assertThat(unit("", "", 40_001)).isEqualTo("1-101");
        assertThat(unit("", "", 20_000)).isEmpty();
        assertThat(unit("", "", 30_001)).isEmpty();
    }

    @Test
    void aTailThatWasPaidBeforeDoesNotHideTheNextPayment() {
        FeeReceipt january =
                new FeeReceipt(MARCH.minusDays(9), yuan(20_003), "1-103", "", Placement.DEFAULT, Voucher.NONE);
        book.record(KEEPER, january).orThrow();

        assertThat(unit("", "", 20_003)).isEqualTo("1-103");
    }

    @Test
    void nothingPointsToAStranger() {
        assertThat(match("thanks", "赵六", 12_345, MARCH).units()).isEmpty();
    }
}
