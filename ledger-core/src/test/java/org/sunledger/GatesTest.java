package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunledger.GateBook.HEADER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.period.DatePeriod;
import org.sunledger.revenue.Awaited;
import org.sunledger.revenue.GateTotal;
import org.sunledger.revenue.Gates;
import org.sunledger.revenue.TaxRounding;
import org.sunledger.revenue.Taxpayer;

/** What gates took, what of it arrived, and what is missing. The platform pays a working day later, cash takes two. */
class GatesTest {
    private static final String PAYOUTS = "date,amount,from-fund,to-fund,from-account,to-account,purpose";

    private final GateBook gates = new GateBook();

    @Test
    void takingsBelowTheLogTimesTheTollAreShort() {
        gates.books(
                "gate-settlements",
                HEADER,
                "2018-03-05,parking,north,wechat,10,2,40.00,,,,",
                "2018-03-06,parking,north,wechat,10,2,40.00,5.00,,,");
        assertThat(shortages("2018-03-06"))
                .filteredOn(line -> !line.startsWith("BANK"))
                .containsExactly("TAKINGS 2018-03-06 2018-03-06 north wechat 4000 3500");
    }

    @Test
    void aLogOfTheWholeGateIsLaidBesideAllItsChannels() {
        gates.books(
                "gate-settlements",
                HEADER,
                "2018-03-05,parking,north,wechat,10,0,30.00,,,,",
                "2018-03-05,parking,north,cash,,,15.00,,,,");
        assertThat(shortages("2018-03-05")).containsExactly("TAKINGS 2018-03-05 2018-03-05 north  5000 4500");
    }

    @Test
    void aTollThatTheGateHasOfItsOwnGoesBeforeThatOfTheStream() {
        gates.books("tolls", "stream,gate,basis,price,from", "parking,south,hour,2.50,2018-01-01");
        gates.books("tolls", "stream,gate,basis,price,from,closed", "parking,south,vehicle,5.00,2018-01-01,yes");
        gates.books(
                "gate-settlements",
                "date,stream,gate,channel,vehicles,hours,gross",
                "2018-03-05,parking,south,wechat,3,4.5,11.25",
                "2018-03-06,parking,south,wechat,3,4.51,11.27");
        // 4.51 hours at 2.50 are 11.275, which is 11.28 at a till.
        assertThat(shortages("2018-03-06"))
                .filteredOn(line -> !line.startsWith("BANK"))
                .containsExactly("TAKINGS 2018-03-06 2018-03-06 south wechat 1128 1127");
    }

    @Test
    void aCashBoxWithLessThanItsTakingsIsShort() {
        gates.books(
                "gate-settlements",
                HEADER,
                "2018-03-05,parking,north,cash,10,0,50.00,,,,50.00",
                "2018-03-06,parking,north,cash,10,0,50.00,,,,48.50");
        assertThat(shortages("2018-03-06")).containsExactly("CASH_BOX 2018-03-06 2018-03-06 north cash 5000 4850");
    }

    @Test
    void daysThatNobodySettledAreNamedAsOneStretch() {
        gates.books(
                "gate-settlements",
                HEADER,
                "2018-03-05,parking,north,wechat,10,0,50.00,,,,",
                "2018-03-09,parking,north,wechat,10,0,50.00,,,,",
                "2018-03-08,parking,south,wechat,10,0,50.00,,,,");
        assertThat(shortages("2018-03-09"))
                .filteredOn(line -> line.startsWith("DAYS"))
                .containsExactly(
                        "DAYS 2018-03-06 2018-03-08 north wechat 0 0", "DAYS 2018-03-09 2018-03-09 south wechat 0 0");
    }

    @Test
    void whatIsTakenOnFridayArrivesOnMondayUnlessThatIsARestDay() {
        gates.books("rest-days", "date,is", "2018-03-12,rest", "2018-03-17,work");
        gates.books(
                "gate-settlements",
                HEADER,
                "2018-03-02,parking,north,wechat,10,0,50.00,,,,",
                "2018-03-09,parking,north,wechat,10,0,50.00,,,,",
                "2018-03-16,parking,north,wechat,10,0,50.00,,,,");
        assertThat(arrivals("2018-03-16"))
                .containsExactly(
                        "wechat 2018-03-02 2018-03-05 MISSING",
                        "wechat 2018-03-09 2018-03-13 MISSING",
                        "wechat 2018-03-16 2018-03-17 WAITING");
    }

    @Test
    void aPayoutPaysItsVeryAmountFirstThenDaysThatAddUpThenWhatWasLastDue() {
        gates.books(
                "gate-settlements",
                HEADER,
                "2018-03-05,parking,north,wechat,10,0,50.00,,0.30,,",
                "2018-03-06,parking,north,wechat,11,0,55.00,,0.33,,",
                "2018-03-07,parking,north,wechat,12,0,60.00,,0.36,,",
                "2018-03-08,parking,north,wechat,13,0,65.00,,0.39,,",
                "2018-03-09,parking,north,wechat,14,0,70.00,,0.42,,",
                "2018-03-12,parking,north,wechat,15,0,75.00,,0.45,,");
        gates.books(
                "transfers",
                PAYOUTS,
                "2018-03-06,49.70,public-revenue,public-revenue,platform,bank,other",
                // The two days before, a day late for the first of them.
                "2018-03-08,114.31,public-revenue,public-revenue,platform,bank,other",
                "2018-03-09,60.00,public-revenue,public-revenue,platform,bank,other");
        assertThat(arrivals("2018-03-12"))
                .containsExactly(
                        "wechat 2018-03-05 2018-03-06 ARRIVED",
                        "wechat 2018-03-06 2018-03-07 LATE",
                        "wechat 2018-03-07 2018-03-08 ARRIVED",
                        "wechat 2018-03-08 2018-03-09 SHORT",
                        "wechat 2018-03-09 2018-03-12 MISSING",
                        "wechat 2018-03-12 2018-03-13 WAITING");
        assertThat(shortages("2018-03-12"))
                .filteredOn(line -> line.startsWith("BANK"))
                .containsExactly(
                        "BANK 2018-03-08 2018-03-08  wechat 6461 6000", "BANK 2018-03-09 2018-03-09  wechat 6958 0");
    }

    @Test
    void aWeekBroughtToTheBankWithTooLittleIsShortAndTheWeeksAfterItAreNot() {
        gates.books(
                "gate-settlements",
                HEADER,
                "2018-03-05,parking,north,cash,10,0,50.00,,,,",
                "2018-03-06,parking,north,cash,10,0,50.00,,,,",
                "2018-03-12,parking,north,cash,10,0,50.00,,,,",
                "2018-03-13,parking,north,cash,11,0,55.00,,,,",
                "2018-03-19,parking,north,cash,10,0,50.00,,,,");
        gates.books(
                "transfers",
                PAYOUTS,
                "2018-03-12,90.00,public-revenue,public-revenue,petty-cash,bank,other",
                "2018-03-19,105.00,public-revenue,public-revenue,petty-cash,bank,other");
        assertThat(shortages("2018-03-20"))
                .filteredOn(line -> line.startsWith("BANK") || line.startsWith("UNEXPLAINED"))
                .containsExactly("BANK 2018-03-06 2018-03-06  cash 5000 4000");
    }

    @Test
    void whatShouldHaveArrivedMoreThanAMonthBeforeIsMissing() {
        gates.books("gate-settlements", HEADER, "2018-03-05,parking,north,wechat,10,0,50.00,,,,");
        gates.books("transfers", PAYOUTS, "2018-04-07,50.00,public-revenue,public-revenue,platform,bank,other");
        assertThat(shortages("2018-04-07"))
                .containsExactly(
                        "BANK 2018-03-05 2018-03-05  wechat 5000 0", "UNEXPLAINED 2018-04-07 2018-04-07   0 5000");
    }

    @Test
    void aPayoutThatNoTakingsExplainIsNamed() {
        gates.books("gate-settlements", HEADER, "2018-03-05,parking,north,wechat,10,0,50.00,,,,");
        gates.books("transfers", PAYOUTS, "2018-03-06,51.00,public-revenue,public-revenue,platform,bank,other");
        assertThat(shortages("2018-03-06")).containsExactly("UNEXPLAINED 2018-03-06 2018-03-06   0 100");
    }

    @Test
    void whatADayOwesItsPayersIsTakenFromTheNext() {
        gates.books(
                "gate-settlements",
                HEADER,
                "2018-03-05,parking,north,wechat,0,0,0.00,10.00,,,",
                "2018-03-06,parking,north,wechat,10,0,50.00,,,,");
        gates.books("transfers", PAYOUTS, "2018-03-07,40.00,public-revenue,public-revenue,platform,bank,other");
        assertThat(arrivals("2018-03-07")).containsExactly("wechat 2018-03-06 2018-03-07 ARRIVED");
    }

    @Test
    void aReversedSettlementCountsNoMore() {
        gates.books("gate-settlements", HEADER, "2018-03-05,parking,north,wechat,10,0,40.00,,,,");
        gates.reverses(gates.book.now().size() - 1);
        assertThat(gates.book.now().gates(day("2018-12-31")).rows()).isEmpty();
        assertThat(shortages("2018-12-31")).isEmpty();
    }

    @Test
    void totalsAddUpByGateAndChannelWithWhatTheLogSays() {
        gates.books(
                "gate-settlements",
                HEADER,
                "2018-03-05,parking,north,wechat,10,2,40.00,5.00,0.21,34.79,",
                "2018-03-06,parking,north,wechat,8,0,40.00,,0.24,39.76,",
                "2018-04-01,parking,north,wechat,8,0,40.00,,0.24,39.76,");
        Gates all = gates.book.now().gates(day("2018-12-31"));
        List<GateTotal> march = GateTotal.of(
                DatePeriod.closed(day("2018-03-01"), day("2018-03-31")),
                all.rows(),
                gates.book.now().chart());
        assertThat(march).hasSize(1);
        assertThat(march.get(0).takings().net()).hasToString("CNY 74.55");
        assertThat(march.get(0).expectedMinor()).hasValue(8_000);
        assertThat(march.get(0).days()).isEqualTo(2);
    }

    @Test
    void theTaxOfAQuarterCountsWhatGatesTook() {
        gates.books("gate-settlements", HEADER, "2018-03-05,parking,north,wechat,10,0,1050.00,,,,");
        assertThat(gates.book
                        .now()
                        .taxSummaries(List.of(DatePeriod.quarter(2018, 1)), Taxpayer.SMALL, TaxRounding.PERIOD)
                        .get(0)
                        .toString())
                .contains("105000");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private List<String> shortages(String asOf) {
        return gates.book.now().gates(day(asOf)).shortages().stream()
                .map(shortage -> shortage.kind() + " " + shortage.first() + " " + shortage.last() + " "
                        + shortage.gate() + " " + shortage.channel() + " " + shortage.expectedMinor() + " "
                        + shortage.foundMinor())
                .toList();
    }

    private List<String> arrivals(String asOf) {
        return gates.book.now().gates(day(asOf)).arrivals().awaited().stream()
                .map((Awaited awaited) -> awaited.channel() + " " + awaited.last() + " " + awaited.expected() + " "
                        + awaited.status(day(asOf)))
                .toList();
    }
}
