package org.sunledger;

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
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Fund;
import org.sunledger.chart.Labels;
import org.sunledger.fact.Approval;
import org.sunledger.fact.BankFileNote;
import org.sunledger.fact.Check;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.Expense;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FileImport;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.Voucher;
import org.sunledger.journal.Posting;
import org.sunledger.outcome.Outcome;
import org.sunledger.store.InMemoryStore;

/** What the book says no to, beyond what a posting rule does: each refusal by its code and field. */
class AdmissionTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2018, 3, 5);
    private static final long PAID = 1;

    private final Book book = Book.create(
                    new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), keeper("treasurer"))
            .orThrow();

    AdmissionTest() {
        record("treasurer", expense(DAY, "V1"));
    }

    @Test
    void nothingCountsForADayBeforeTheBookButANameMay() {
        LocalDate before = OPENED.minusDays(1);
        assertThat(record("treasurer", expense(before, ""))).containsExactly("date.before-book(date)");
        assertThat(record("chair", new Check(before, PAID, ""))).containsExactly("date.before-book(date)");
        Fund fund = new Fund("roof", Beneficiary.OWNERS, "", Labels.NONE, false);
        assertThat(record("treasurer", new MasterFact(before, fund, false))).isEmpty();
        assertThat(record("treasurer", expense(OPENED, ""))).isEmpty();
    }

    @Test
    void whoeverChecksOrApprovesIsNotWhoeverRecorded() {
        assertThat(record("treasurer", new Check(DAY, PAID, ""))).containsExactly("actor.same(of)");
        assertThat(record("treasurer", new Approval(DAY, PAID, "", ""))).containsExactly("actor.same(of)");
        assertThat(record("chair", new Check(DAY, PAID, ""))).isEmpty();
        assertThat(record("chair", new Approval(DAY, PAID, "R-7", ""))).isEmpty();
    }

    @Test
    void aFactIsCheckedByManyAndApprovedOnce() {
        assertThat(record("chair", new Check(DAY, PAID, ""), new Check(DAY, PAID, "")))
                .isEmpty();
        assertThat(record("chair", new Approval(DAY, PAID, "", ""), new Approval(DAY, PAID, "", "")))
                .containsExactly("fact.already-approved(of)");
        record("chair", new Approval(DAY, PAID, "", ""));
        assertThat(record("auditor", new Approval(DAY, PAID, "", ""))).containsExactly("fact.already-approved(of)");
    }

    @Test
    void aFactThatIsNotThereIsNeitherCheckedApprovedNorReversed() {
        assertThat(record("chair", new Check(DAY, 2, ""))).containsExactly("fact.unknown(of)");
        assertThat(record("chair", new Approval(DAY, 2, "", ""))).containsExactly("fact.unknown(of)");
        assertThat(record("chair", reversal(2, DAY))).containsExactly("fact.unknown(of)");
        assertThat(record("chair", new Check(DAY, -1, ""))).containsExactly("fact.unknown(of)");
    }

    @Test
    void aFactIsReversedOnceUntilItsReversalIsReversed() {
        assertThat(record("treasurer", reversal(PAID, DAY), reversal(PAID, DAY)))
                .containsExactly("fact.already-reversed(of)");
        record("treasurer", reversal(PAID, DAY));
        assertThat(record("treasurer", reversal(PAID, DAY))).containsExactly("fact.already-reversed(of)");
        assertThat(record("treasurer", reversal(2, DAY))).isEmpty();
        assertThat(record("treasurer", reversal(PAID, DAY))).isEmpty();
        assertThat(book.now().isReversed(PAID)).isTrue();
    }

    @Test
    void aReversalComesNeitherBeforeItsOriginalNorWithoutAReason() {
        assertThat(record("treasurer", reversal(PAID, DAY.minusDays(1)))).containsExactly("date.before-original(date)");
        assertThat(record("treasurer", new Reversal(DAY, PAID, DAY, " ", Voucher.NONE)))
                .containsExactly("reason.missing(reason)");
    }

    @Test
    void onlyWhatMovesSomethingOrClaimsASavingIsReversed() {
        record("chair", new Check(DAY, PAID, ""));
        Fund fund = new Fund("roof", Beneficiary.OWNERS, "", Labels.NONE, false);
        record("treasurer", new MasterFact(DAY, fund, false));
        record("treasurer", saving(1_000, 0, 0));

        assertThat(record("treasurer", reversal(0, DAY))).containsExactly("fact.not-reversible(of)");
        assertThat(record("treasurer", reversal(2, DAY))).containsExactly("fact.not-reversible(of)");
        assertThat(record("treasurer", reversal(3, DAY))).containsExactly("fact.not-reversible(of)");
        assertThat(record("treasurer", reversal(4, DAY))).isEmpty();
        assertThat(book.now().claimedSavings()).isEmpty();
        assertThat(record("treasurer", reversal(5, DAY))).isEmpty();
        assertThat(book.now().claimedSavings()).hasSize(1);
    }

    @Test
    void openingsAndImportsAreWrittenByTheBookItself() {
        FileImport made =
                new FileImport(DAY, "income", "income", "bank.csv", "", "utf-8", 1, 1, 0, 0, "", BankFileNote.NONE);
        assertThatThrownBy(() -> record("treasurer", made)).isInstanceOf(IllegalArgumentException.class);
        Fact opening = book.now().read(book.now().fact(0));
        assertThatThrownBy(() -> record("treasurer", opening)).isInstanceOf(IllegalArgumentException.class);
        assertThat(book.now().size()).isEqualTo(2);
    }

    @Test
    void anIdIsTakenUntilTheFactThatHasItIsReversed() {
        assertThat(record("treasurer", expense(DAY, "V1"))).containsExactly("id.reused(id)");
        assertThat(record("treasurer", expense(DAY, "V2"), expense(DAY, "V2"))).containsExactly("id.reused(id)");

        assertThat(record("treasurer", reversal(PAID, DAY), expense(DAY, "V1"))).isEmpty();

        assertThat(book.now().withId("V1")).containsExactly(1L, 3L);
        assertThat(book.now().indexOf("V1")).contains(3L);
        assertThat(record("treasurer", expense(DAY, "V1"))).containsExactly("id.reused(id)");
    }

    @Test
    void aClaimedSavingHasAPeriodThatRunsForwardAndAmountsThatCanBeWrittenDown() {
        ClaimedSaving backwards =
                new ClaimedSaving(DAY, "led", DAY, DAY.minusDays(1), 1, 0, 0, "press report", Voucher.NONE);
        assertThat(record("treasurer", backwards)).containsExactly("period.backwards(to)");
        assertThat(record("treasurer", saving(0, 0, 0))).containsExactly("amount.not-positive(kwh)");
        assertThat(record("treasurer", saving(1, -1, -1)))
                .containsExactly("amount.not-positive(count)", "amount.not-positive(amount)");
        assertThat(record("treasurer", saving(Posting.LARGEST + 1, 0, Posting.LARGEST + 1)))
                .containsExactly("amount.overflow(kwh)", "amount.overflow(amount)");
        assertThat(record("treasurer", saving(Posting.LARGEST, Posting.LARGEST, Posting.LARGEST)))
                .isEmpty();
    }

    @Test
    void theClockMayGoBackwardsAndTheLogDoesNot() {
        Keeper early = new Keeper(
                "treasurer",
                Clock.fixed(Instant.parse("2017-01-01T00:00:00Z"), ZoneOffset.UTC),
                SaltSource.seeded("admission"));
        book.record(early, expense(DAY, "")).orThrow();
        assertThat(book.now().fact(2).recorded()).isEqualTo(book.now().fact(1).recorded());
    }

    @Test
    void aRefusalWritesNothing() {
        long size = book.now().size();
        record("treasurer", expense(DAY, "V9"), reversal(99, DAY));
        assertThat(book.now().size()).isEqualTo(size);
        assertThat(book.now().withId("V9")).isEmpty();
    }

    private List<String> record(String actor, Fact... facts) {
        Outcome<Recorded> outcome = book.record(keeper(actor), List.of(facts));
        return outcome.rejections().stream()
                .map(rejection -> rejection.code() + "(" + rejection.field() + ")")
                .toList();
    }

    private static Keeper keeper(String actor) {
        return new Keeper(
                actor,
                Clock.fixed(Instant.parse("2018-04-01T01:00:00Z"), ZoneOffset.UTC),
                SaltSource.seeded("admission"));
    }

    private static Expense expense(LocalDate day, String id) {
        return new Expense(
                day,
                "repairs",
                Money.of(CurrencyUnit.of("CNY"), 100),
                PaymentStatus.PAID,
                "",
                Placement.DEFAULT,
                Voucher.NONE.withId(id));
    }

    private static Reversal reversal(long of, LocalDate day) {
        return new Reversal(day, of, DAY, "entered wrongly", Voucher.NONE);
    }

    private static ClaimedSaving saving(long kilowattHours, long count, long amountMinor) {
        return new ClaimedSaving(
                DAY, "led", DAY.minusYears(1), DAY, kilowattHours, count, amountMinor, "press report", Voucher.NONE);
    }
}
