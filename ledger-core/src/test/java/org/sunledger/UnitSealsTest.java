package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.ClosedPeriods.Seal;
import org.sunledger.Verification.Finding;
import org.sunledger.chart.Charge;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Named;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.chart.Unit;
import org.sunledger.chart.UnitKind;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FactKind;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.KeptBankLine;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.Placement;
import org.sunledger.fact.UnitSeal;
import org.sunledger.fact.UnitSeal.Held;
import org.sunledger.fact.Voucher;
import org.sunledger.fee.LevyRequest;
import org.sunledger.log.note.FactProof;
import org.sunledger.log.note.SignedNote;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.StoredFact;

/** What a close seals of each unit, how it is shown to one owner, and what does not pass for it. */
class UnitSealsTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final DatePeriod Q1 = DatePeriod.quarter(2018, 1);
    private static final DatePeriod Q2 = DatePeriod.quarter(2018, 2);
    private static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2019-04-01T01:02:03Z"), ZoneOffset.UTC),
            SaltSource.seeded("unit-seals"));
    private static final Held OWED = new Held("fees-receivable", "property-fee", "all", 6_000);

    private final Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), KEEPER)
            .orThrow();

    UnitSealsTest() {
        state(new Unit("1-101", UnitKind.HOME, "1", "", 10_000, false));
        state(new Unit("1-102", UnitKind.HOME, "1", "", 10_000, false));
        state(new Charge("management", "property-fee", "all", "", "fee-income", 0, Labels.NONE, false));
        state(new Tariff("management", UnitKind.HOME, TariffBasis.UNIT, 600_000, false));
        book.levy(KEEPER, LevyRequest.of(DatePeriod.month(YearMonth.of(2018, 2))))
                .orThrow();
        // Stated later than the levy, and never charged.
        state(new Unit("1-103", UnitKind.HOME, "1", "", 10_000, false));
        record(new FeeReceipt(
                LocalDate.of(2018, 3, 1), Money.of(CNY, 60), "1-102", "", Placement.DEFAULT, Voucher.NONE));
    }

    @Test
    void aCloseSealsEveryUnitThatWasChargedOneByOne() {
        Recorded recorded = book.close(KEEPER, CloseWish.of(Q1)).orThrow();
        assertThat(recorded.facts())
                .extracting(fact -> fact.kind())
                .containsExactly(FactKind.CLOSE, FactKind.UNIT_SEAL, FactKind.UNIT_SEAL);
        Closing closing = (Closing) book.now().read(recorded.facts().get(0));
        long close = recorded.facts().get(0).index();
        assertThat(closing.units()).isEqualTo(2);
        List<UnitSeal> seals = List.of(
                new UnitSeal(Q1.last(), close, "1-101", "CNY", List.of(OWED)),
                new UnitSeal(Q1.last(), close, "1-102", "CNY", List.of()));
        assertThat(read(close + 1)).isEqualTo(seals.get(0));
        assertThat(read(close + 2)).isEqualTo(seals.get(1));
        assertThat(closing.unitsDigest()).isEqualTo(UnitSeals.digest(seals));
        assertThat(verified()).isEmpty();
    }

    @Test
    void theUnitsOfAnEarlierDayAreThoseOfThatDay() {
        book.levy(KEEPER, LevyRequest.of(DatePeriod.month(YearMonth.of(2018, 4))))
                .orThrow();
        book.close(KEEPER, CloseWish.of(Q1)).orThrow();
        book.close(KEEPER, CloseWish.of(Q2)).orThrow();
        List<Seal> standing = book.now().closedPeriods().standing();
        assertThat(sealOf(standing.get(0), "1-101").balances()).containsExactly(OWED);
        assertThat(sealOf(standing.get(1), "1-101").balances())
                .containsExactly(new Held("fees-receivable", "property-fee", "all", 12_000));
        assertThat(UnitSeals.find(book.now(), standing.get(0), "1-103")).isEmpty();
        assertThat(sealOf(standing.get(1), "1-103").balances()).containsExactly(OWED);
        assertThat(verified()).isEmpty();
    }

    @Test
    void anOwnerIsShownTheirsAloneInLessThanTheReceiptMayHave() {
        book.close(KEEPER, CloseWish.of(Q1)).orThrow();
        Seal seal = book.now().closedPeriods().latest().orElseThrow();
        long fact = UnitSeals.find(book.now(), seal, "1-101").orElseThrow();
        FactProof proof = new Proofs(book)
                .prove(fact, SignedNote.of(book.now().checkpoint()))
                .orThrow();
        assertThat(proof.holds()).isTrue();
        assertThat(proof.factText()).contains("1-101").doesNotContain("1-102");
        assertThat(proof.text().length()).isLessThan(1_400);
    }

    @Test
    void aCloseOfCashSealsNoUnits() {
        Recorded recorded = book.close(KEEPER, CloseWish.cash(Q1, "petty-cash", OptionalLong.empty()))
                .orThrow();
        assertThat(recorded.facts()).hasSize(1);
        assertThat(verified()).isEmpty();
    }

    @Test
    void whatTheBookSealsNobodyElseWrites() {
        assertThatThrownBy(() -> record(new UnitSeal(Q1.last(), 1, "1-101", "CNY", List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anotherBalanceIsFoundEvenWhenAllIsWorkedOutAnew() {
        assertSealDiffers(forged -> replace(forged, forged.facts.size() - 2, ":6000", ":7000"));
    }

    @Test
    void aUnitLeftOutIsFound() {
        assertSealDiffers(forged -> forged.facts.remove(forged.facts.size() - 1));
    }

    @Test
    void aUnitWithoutACloseIsFound() {
        assertSealDiffers(forged -> {
            StoredFact seal = forged.facts.get(forged.facts.size() - 1);
            forged.facts.add(StoredFact.of(forged.facts.size(), seal.salt(), seal.bytes()));
        });
    }

    @Test
    void aFactOfAClosedDayIsFoundWhoeverWroteIt() {
        StoredFact paid = book.store().fact(book.now().size() - 1).orElseThrow();
        book.close(KEEPER, CloseWish.of(Q1)).orThrow();
        OpenStore forged = OpenStore.copyOf(book.store());
        forged.facts.add(StoredFact.of(forged.facts.size(), paid.salt(), paid.bytes()));
        assertThat(codes(forged)).contains(Code.LOG_LOCK_BROKEN);
    }

    @Test
    void evidenceOfABankMayFollowTheClose() {
        book.close(KEEPER, CloseWish.of(Q1)).orThrow();
        record(bankLine());
        assertThat(verified()).isEmpty();
    }

    private static KeptBankLine bankLine() {
        return new KeptBankLine(LocalDate.of(2018, 3, 5), "bank", 100, 0, KeptBankLine.NO_BALANCE, "", "", "", "", "");
    }

    private interface Deed {
        void to(OpenStore forged);
    }

    private void assertSealDiffers(Deed deed) {
        book.close(KEEPER, CloseWish.of(Q1)).orThrow();
        OpenStore forged = OpenStore.copyOf(book.store());
        deed.to(forged);
        assertThat(forged.deriveAnew()).isTrue();
        assertThat(codes(forged)).containsExactly(Code.LOG_SEAL_DIFFERS);
    }

    private static void replace(OpenStore store, int at, String from, String to) {
        StoredFact fact = store.facts.get(at);
        String text = new String(fact.bytes(), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        store.facts.set(
                at, StoredFact.of(at, fact.salt(), text.replace(from, to).getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Code> codes(OpenStore store) {
        return Verification.of(store, List.of(), List.of(), fact -> {}).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private List<Finding> verified() {
        return Verification.of(book.store(), List.of(), List.of(), fact -> {}).findings();
    }

    private UnitSeal sealOf(Seal seal, String unit) {
        return (UnitSeal) read(UnitSeals.find(book.now(), seal, unit).orElseThrow());
    }

    private Fact read(long index) {
        return book.now().read(book.now().fact(index));
    }

    private void state(Named named) {
        record(MasterFact.opening(OPENED, named));
    }

    private void record(Fact fact) {
        book.record(KEEPER, fact).orThrow();
    }
}
