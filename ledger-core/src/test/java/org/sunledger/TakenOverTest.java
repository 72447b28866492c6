package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.Verification.Finding;
import org.sunledger.fact.CloseKind;
import org.sunledger.fact.Closing;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.TakenOver;
import org.sunledger.fact.Voucher;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.StoredFact;

/** What a book says of the book it goes on from, and what of that can be reckoned again. */
class TakenOverTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 4, 1);
    private static final Keeper KEEPER = new Keeper(
            "successor",
            Clock.fixed(Instant.parse("2018-04-02T01:02:03Z"), ZoneOffset.UTC),
            SaltSource.seeded("taken over"));
    private static final Checkpoint FORMER =
            new Checkpoint("sunledger/00112233445566aa", 42, TreeHash.ofHex("c".repeat(64)));
    private static final Closing CLOSING = new Closing(
            DatePeriod.quarter(2018, 1),
            CloseKind.HAND_OVER,
            "",
            40,
            "e".repeat(64),
            3,
            "a".repeat(64),
            1,
            "b".repeat(64),
            "",
            "");

    private final Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), KEEPER)
            .orThrow();

    TakenOverTest() {
        record(920_00);
        book.takeOver(KEEPER, FORMER, 40, CLOSING).orThrow();
    }

    @Test
    void itNamesTheFormerBookAndSealsWhatThisOneBeganWith() {
        TakenOver says = (TakenOver) book.now().read(book.now().fact(2));
        assertThat(says.effective()).isEqualTo(OPENED);
        assertThat(says.close()).isEqualTo(40);
        assertThat(says.sealed()).isEqualTo("a".repeat(64));
        assertThat(says.unitsSealed()).isEqualTo("b".repeat(64));
        assertThat(says.balances()).isEqualTo(2);
        assertThat(says.digest())
                .isEqualTo(SealedBalances.of(book.now(), OPENED, "").digest());
        record(5);
        Verification verification = Verification.of(book.store(), List.of(), List.of(), fact -> {});
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.former()).isEqualTo(FORMER);
    }

    @Test
    void aBookGoesOnFromOneOther() {
        assertThat(book.takeOver(KEEPER, FORMER, 40, CLOSING).rejections())
                .extracting(rejection -> rejection.code())
                .containsExactly(Code.BOOK_NOT_EMPTY);
    }

    @Test
    void nobodyRecordsItByHand() {
        TakenOver made = (TakenOver) book.now().read(book.now().fact(2));
        assertThatThrownBy(() -> book.record(KEEPER, made)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anOpeningThatIsRewrittenIsFoundOutEvenWhenAllIsHashedAnew() {
        OpenStore forged = OpenStore.copyOf(book.store());
        StoredFact fact = forged.facts.get(1);
        String text = new String(fact.bytes(), UTF_8);
        assertThat(text).contains("92000");
        forged.facts.set(
                1, StoredFact.of(1, fact.salt(), text.replace("92000", "72000").getBytes(UTF_8)));
        assertThat(forged.deriveAnew()).isTrue();
        List<Finding> findings =
                Verification.of(forged, List.of(), List.of(), any -> {}).findings();
        assertThat(findings)
                .extracting(finding -> finding.code().text() + " F" + finding.from())
                .containsExactly("log.seal-differs F2");
    }

    private void record(long minor) {
        Money amount = Money.ofMinor(CurrencyUnit.of("CNY"), minor);
        book.record(KEEPER, new OpeningBalance(OPENED, "bank", "public-revenue", "", amount, Voucher.NONE))
                .orThrow();
    }
}
