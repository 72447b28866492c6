package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Fund;
import org.sunledger.chart.Labels;
import org.sunledger.fact.Audited;
import org.sunledger.fact.Check;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.CloseKind;
import org.sunledger.fact.Closing;
import org.sunledger.fact.Expense;
import org.sunledger.fact.Fact;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.MoneyTransfer;
import org.sunledger.fact.PaymentStatus;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Reopening;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.Voucher;
import org.sunledger.log.Sha256;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Outcome;
import org.sunledger.period.DatePeriod;
import org.sunledger.store.AppendBatch;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.InMemoryStore;

/** What closing a period forbids, and how it is undone. */
class ClosingTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final LocalDate IN_MARCH = LocalDate.of(2018, 3, 5);
    private static final LocalDate APRIL = LocalDate.of(2018, 4, 1);
    private static final DatePeriod Q1 = DatePeriod.quarter(2018, 1);
    private static final DatePeriod Q2 = DatePeriod.quarter(2018, 2);
    private static final DatePeriod DAY = DatePeriod.day(IN_MARCH);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Keeper TREASURER = keeper("treasurer");
    private static final long PAID = 1;

    private final InMemoryStore store = new InMemoryStore();
    private final Book book = Book.create(store, Opening.inShanghai("Plum Court", OPENED), TREASURER)
            .orThrow();

    ClosingTest() {
        record(expense(IN_MARCH));
    }

    @Test
    void aClosedDayTakesNoFactOfAnyKind() {
        close(CloseWish.of(Q1));
        Fund fund = new Fund("roof", Beneficiary.OWNERS, "", Labels.NONE, false);
        for (Fact fact : List.of(
                expense(IN_MARCH),
                expense(OPENED),
                expense(LocalDate.of(2018, 3, 31)),
                MasterFact.opening(IN_MARCH, fund),
                MasterFact.opening(OPENED.minusDays(1), fund),
                new Check(IN_MARCH, PAID, ""),
                new ClaimedSaving(IN_MARCH, "led", OPENED, IN_MARCH, 1, 0, 0, "press", Voucher.NONE),
                new Reversal(IN_MARCH, PAID, IN_MARCH, "wrong", Voucher.NONE))) {
            assertThat(as("chair", fact)).as("%s", fact).containsExactly("period.closed(date)");
        }
        assertThat(as("chair", expense(APRIL))).isEmpty();
    }

    @Test
    void aCloseReachesBackToTheFirstDayBecauseItsFiguresBeginThere() {
        close(CloseWish.of(Q2));
        assertThat(record(expense(IN_MARCH))).containsExactly("period.closed(date)");
        assertThat(book.now().closedPeriods().over(OPENED)).isPresent();
    }

    @Test
    void aReversalOfAClosedFactLandsOnTheFirstOpenDayAndNamesTheDayItCorrects() {
        close(CloseWish.of(Q1));
        Reversal reversal = (Reversal) book.reversals(List.of(PAID), "wrong").get(0);
        assertThat(reversal.effective()).isEqualTo(APRIL);
        assertThat(reversal.corrects()).isEqualTo(IN_MARCH);
        assertThat(record(reversal)).isEmpty();
        assertThat(book.now().isReversed(PAID)).isTrue();
    }

    @Test
    void aReversalOfAnOpenFactLandsOnItsDay() {
        assertThat(book.reversals(List.of(PAID), "wrong").get(0).effective()).isEqualTo(IN_MARCH);
    }

    @Test
    void whatIsSealedCanBeComputedAgainFromTheFactsBefore() {
        record(expense(APRIL));
        long size = book.now().size();
        Closing closing = close(CloseWish.of(Q1).because("R-4", "for the wall"));

        assertThat(closing.size()).isEqualTo(size);
        assertThat(closing.root()).isEqualTo(root(size));
        assertThat(closing.close()).isEqualTo(CloseKind.QUARTER);
        assertThat(closing.effective()).isEqualTo(LocalDate.of(2018, 3, 31));
        assertThat(closing.resolution()).isEqualTo("R-4");
        assertThat(closing.balances()).isEqualTo(2);
        String lines = "bank\tpublic-revenue\tall\t-500\nrepairs\tpublic-revenue\tall\t500\n";
        assertThat(closing.digest()).isEqualTo(Sha256.hex(lines.getBytes(UTF_8)));
    }

    private String root(long size) {
        return book.at(size).orThrow().checkpoint().root().hex();
    }

    @Test
    void closesGoForwardAndAPeriodIsClosedOnce() {
        close(CloseWish.of(Q1));
        assertThat(refused(CloseWish.of(Q1))).containsExactly("period.closed-already(period)");
        assertThat(refused(CloseWish.of(DatePeriod.month(YearMonth.of(2018, 2)))))
                .containsExactly("period.closed-already(period)");
        close(CloseWish.of(Q2));
        close(CloseWish.of(DatePeriod.closed(OPENED, Q2.last())));
    }

    @Test
    void aPeriodIsClosedWhenItIsOver() {
        assertThat(refused(CloseWish.of(DatePeriod.quarter(2019, 3)))).containsExactly("period.not-over(period)");
        assertThat(refused(CloseWish.of(DatePeriod.year(2017)))).containsExactly("date.before-book(period)");
    }

    @Test
    void reopeningNeedsAReasonAndAResolution() {
        close(CloseWish.of(Q1));
        assertThat(record(new Reopening(Q1.last(), 2, " ", "")))
                .containsExactly("reason.missing(reason)", "resolution.missing(resolution)");
        assertThat(record(new Reopening(Q1.last(), 2, "a page was missing", "R-5")))
                .isEmpty();
        assertThat(record(expense(IN_MARCH))).isEmpty();
        assertThat(record(new Reopening(Q1.last(), 2, "again", "R-5"))).containsExactly("period.not-closed(period)");
        assertThat(record(new Reopening(Q1.last(), 77, "again", "R-5"))).containsExactly("period.not-closed(period)");
        close(CloseWish.of(Q1));
        assertThat(record(expense(IN_MARCH))).containsExactly("period.closed(date)");
    }

    @Test
    void theLatestCloseIsReopenedFirst() {
        close(CloseWish.of(Q1));
        close(CloseWish.of(Q2));
        assertThat(record(reopening(2))).containsExactly("period.closed-later(period)");
        assertThat(record(reopening(3))).isEmpty();
        assertThat(record(expense(APRIL))).isEmpty();
        assertThat(record(expense(IN_MARCH))).containsExactly("period.closed(date)");
        assertThat(record(reopening(2))).isEmpty();
        assertThat(record(expense(IN_MARCH))).isEmpty();
    }

    @Test
    void anAuditedPeriodStaysClosed() {
        close(CloseWish.of(Q1));
        assertThat(record(new Audited(Q1.last(), 1, "an office", "00"))).containsExactly("period.not-closed(period)");
        assertThat(as("chair", new Audited(Q1.last(), 2, "an office", "00"))).isEmpty();
        assertThat(record(reopening(2))).containsExactly("period.audited(period)");
    }

    @Test
    void aCloseOfCashClosesOneAccount() {
        record(drawn(IN_MARCH));
        assertThat(refused(CloseWish.cash(DAY, "petty-cash", OptionalLong.of(101))))
                .containsExactly("cash.differs(counted)");
        assertThat(refused(CloseWish.cash(DAY, "purse", OptionalLong.empty())))
                .containsExactly("account.unknown(account)");
        assertThat(refused(CloseWish.cash(DAY, "repairs", OptionalLong.empty())))
                .containsExactly("account.wrong-type(account)");
        Closing closing = close(CloseWish.cash(DAY, "petty-cash", OptionalLong.of(100)));

        assertThat(closing.balances()).isEqualTo(1);
        assertThat(record(drawn(IN_MARCH))).containsExactly("cash.closed(date)");
        assertThat(record(drawn(OPENED))).containsExactly("cash.closed(date)");
        assertThat(record(drawn(IN_MARCH.plusDays(1)))).isEmpty();
        assertThat(record(expense(IN_MARCH))).isEmpty();
        assertThat(refused(CloseWish.cash(DAY, "petty-cash", OptionalLong.empty())))
                .containsExactly("period.closed-already(period)");
        close(CloseWish.of(Q1));
        assertThat(refused(CloseWish.cash(DatePeriod.day(LocalDate.of(2018, 3, 9)), "bank", OptionalLong.empty())))
                .containsExactly("period.closed-already(period)");
        assertThat(book.reversals(List.of(2L), "wrong").get(0).effective()).isEqualTo(APRIL);
    }

    @Test
    void aReversalOfClosedCashLandsAfterTheCount() {
        record(drawn(IN_MARCH));
        close(CloseWish.cash(DAY, "petty-cash", OptionalLong.empty()));
        assertThat(book.reversals(List.of(2L), "wrong").get(0).effective()).isEqualTo(IN_MARCH.plusDays(1));
    }

    @Test
    void whatTheBookSealsNobodyElseWrites() {
        Closing made = new Closing(Q1, CloseKind.QUARTER, "", 2, "00", 0, "00", 0, "", "", "");
        assertThatThrownBy(() -> record(made)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBookThatDoesNotAgreeWithItselfIsNotClosed() {
        store.replaceDerived(withoutCells());
        assertThatThrownBy(() -> book.close(TREASURER, CloseWish.of(Q1)))
                .isInstanceOfSatisfying(
                        IntegrityException.class, e -> assertThat(e.code()).isEqualTo(Code.DERIVED_DIFFERS));
        assertThat(book.now().size()).isEqualTo(2);
    }

    private DerivedBatch withoutCells() {
        AppendBatch all = DraftParts.of(
                        new Draft(0, List.of(book.now().fact(0), book.now().fact(1)), List.of(Map.of(), Map.of())),
                        TreeHead.EMPTY,
                        SaltSource.seeded("closing"))
                .next();
        return new DerivedBatch(2, all.nodes(), List.of(), all.unitLines(), all.lookups());
    }

    @Test
    void aSavingThatIsReversedLaterStillStandsInAClosedPeriod() {
        record(new ClaimedSaving(IN_MARCH, "led", OPENED, IN_MARCH, 1, 0, 0, "press", Voucher.NONE));
        close(CloseWish.of(Q1));
        record(book.reversals(List.of(2L), "made up").get(0));
        assertThat(book.now().claimedSavings(Q1.last())).hasSize(1);
        assertThat(book.now().claimedSavings()).isEmpty();
    }

    private static Reopening reopening(long of) {
        return new Reopening(Q1.last(), of, "a page was missing", "R-5");
    }

    private static Fact expense(LocalDate day) {
        return new Expense(
                day, "repairs", Money.ofMinor(CNY, 500), PaymentStatus.PAID, "", Placement.DEFAULT, Voucher.NONE);
    }

    private static Fact drawn(LocalDate day) {
        return new MoneyTransfer(
                day, Money.ofMinor(CNY, 100), "bank", "petty-cash", "public-revenue", "", Voucher.NONE);
    }

    private Closing close(CloseWish wish) {
        Recorded recorded = book.close(TREASURER, wish).orThrow();
        return (Closing) book.now().read(recorded.facts().get(0));
    }

    private List<String> refused(CloseWish wish) {
        return codes(book.close(TREASURER, wish));
    }

    private List<String> record(Fact fact) {
        return codes(book.record(TREASURER, fact));
    }

    private List<String> as(String actor, Fact fact) {
        return codes(book.record(keeper(actor), fact));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.rejections().stream()
                .map(rejection -> rejection.code() + "(" + rejection.field() + ")")
                .toList();
    }

    private static Keeper keeper(String actor) {
        return new Keeper(
                actor,
                Clock.fixed(Instant.parse("2019-04-01T01:02:03Z"), ZoneOffset.UTC),
                SaltSource.seeded("closing"));
    }
}
