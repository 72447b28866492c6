package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.AmountStep;
import org.sunledger.chart.Billing;
import org.sunledger.chart.BillingPoint;
import org.sunledger.chart.BillingRhythm;
import org.sunledger.chart.Contract;
import org.sunledger.chart.DepositTerms;
import org.sunledger.chart.Labels;
import org.sunledger.chart.ManagementTerms;
import org.sunledger.chart.RenewalTerms;
import org.sunledger.chart.ResolutionReference;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.TaxTerms;
import org.sunledger.chart.TaxTreatment;
import org.sunledger.fact.Deposit;
import org.sunledger.fact.DepositAction;
import org.sunledger.fact.Fact;
import org.sunledger.fact.MasterFact;
import org.sunledger.fact.OpeningBalance;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Reversal;
import org.sunledger.fact.Voucher;
import org.sunledger.revenue.RevenueQuestion;
import org.sunledger.store.InMemoryStore;

/** A deposit is followed by its name from when it was taken, or brought into the book, until it has gone back. */
class HeldDepositTest {
    private static final LocalDate OPENED = LocalDate.of(2018, 1, 1);
    private static final LocalDate MAY = LocalDate.of(2018, 5, 1);
    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final Keeper KEEPER = new Keeper(
            "treasurer",
            Clock.fixed(Instant.parse("2019-04-01T01:02:03Z"), ZoneOffset.UTC),
            SaltSource.seeded("deposits"));

    private final Book book = Book.create(new InMemoryStore(), Opening.inShanghai("Plum Court", OPENED), KEEPER)
            .orThrow();

    HeldDepositTest() {
        Labels none = Labels.NONE;
        record(MasterFact.opening(
                OPENED,
                new RevenueStream("lift-ads", StreamKind.ADVERTISING, "public-revenue", "all", "", "", none, false)));
        record(MasterFact.opening(
                OPENED,
                new Contract(
                        "LA-1",
                        "lift-ads",
                        "",
                        "lift firm",
                        OPENED,
                        LocalDate.of(2018, 12, 31),
                        new Billing(BillingRhythm.MONTHLY, BillingPoint.ADVANCE, 0),
                        List.of(new AmountStep(OPENED, 100)),
                        new TaxTerms(TaxTreatment.INCLUSIVE, ""),
                        ManagementTerms.NONE,
                        new DepositTerms(500, "D-1"),
                        ResolutionReference.NONE,
                        RenewalTerms.NONE,
                        none,
                        false)));
    }

    @Test
    void whatWasBroughtIntoTheBookCountsAsHeldForItsContract() {
        record(brought("D-1", 500));
        assertThat(heldForContract(MAY)).isEqualTo(500);
        record(deposit(DepositAction.RETURNED, MAY, "D-1", 200));
        assertThat(heldForContract(MAY)).isEqualTo(300);
        assertThat(heldForContract(MAY.minusDays(1))).isEqualTo(500);
    }

    @Test
    void depositsAreToldApartByNameAndThoseThatWentBackAreGone() {
        record(brought("D-1", 500));
        record(brought("", 70));
        record(deposit(DepositAction.TAKEN, MAY, "D-2", 40));
        record(deposit(DepositAction.TAKEN, MAY, "D-3", 30));
        record(deposit(DepositAction.RETURNED, MAY, "D-3", 30));
        assertThat(held(MAY)).containsExactly("D-1 500", "D-2 40");
        assertThat(held(OPENED)).containsExactly("D-1 500");
    }

    @Test
    void aReversedFactDoesNotCountFromTheDayOfItsReversal() {
        record(deposit(DepositAction.TAKEN, OPENED, "D-2", 40));
        record(new Reversal(MAY, book.now().size() - 1, OPENED, "of another community", Voucher.NONE));
        assertThat(held(MAY.minusDays(1))).containsExactly("D-2 40");
        assertThat(held(MAY)).isEmpty();
    }

    private List<String> held(LocalDate day) {
        return HeldDeposit.of(book.now(), day).stream()
                .map(held -> held.name() + " " + held.minor())
                .toList();
    }

    private long heldForContract(LocalDate day) {
        return book.now()
                .expectedRevenue(RevenueQuestion.asOf(day))
                .contracts()
                .get(0)
                .depositHeldMinor();
    }

    private static OpeningBalance brought(String name, long minor) {
        return new OpeningBalance(
                OPENED, "deposits-held", "deposits", "", Money.ofMinor(CNY, minor), "", "", "", name, Voucher.NONE);
    }

    private static Deposit deposit(DepositAction action, LocalDate day, String name, long minor) {
        return new Deposit(day, action, Money.ofMinor(CNY, minor), name, "", Placement.DEFAULT, Voucher.NONE);
    }

    private void record(Fact fact) {
        book.record(KEEPER, fact).orThrow();
    }
}
