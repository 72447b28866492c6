package org.sunledger.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sunledger.revenue.Contracts.receipt;
import static org.sunledger.revenue.Contracts.stated;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sunledger.period.DatePeriod;

/** How receipts are read where it is not obvious. */
class MatchingTest {
    private static final List<Due> YEAR = Schedule.of(
            new TreeMap<>(Map.of(
                    LocalDate.of(2018, 1, 1), Contracts.let("C", "2018-01-01", "2018-12-31", Contracts.MONTHLY))),
            Schedule.Pricing.AS_STATED);

    private static List<String> read(String asOf, Receipt... receipts) {
        List<String> read = new ArrayList<>();
        Matching.Result result = Matching.match(YEAR, Arrays.asList(receipts), LocalDate.parse(asOf));
        for (SettledDue due : result.dues()) {
            if (due.status() != DueStatus.OPEN) {
                read.add(due.due().period() + " " + due.status().text());
            }
            due.surpluses()
                    .forEach(surplus -> read.add(due.due().period() + " and " + surplus.amountMinor() + " more"));
        }
        result.outside().forEach(receipt -> read.add("outside F" + receipt.fact()));
        return read;
    }

    @Test
    void aSecondPaymentThatSaysNothingMayBeForTheNextPeriod() {
        assertThat(read("2018-01-31", receipt(1, "2018-01-04", 300_000), receipt(2, "2018-01-08", 300_000)))
                .containsExactly("2018-01 paid", "2018-02 early-or-double");
    }

    @Test
    void onceTheNextPeriodIsPaidTooTheSecondPaymentWasDouble() {
        assertThat(read(
                        "2018-02-28",
                        receipt(1, "2018-01-04", 300_000),
                        receipt(2, "2018-01-08", 300_000),
                        receipt(3, "2018-02-05", 300_000)))
                .containsExactly("2018-01 paid", "2018-01 and 300000 more", "2018-02 paid");
    }

    @Test
    void aSecondPaymentThatSaysForWhichPeriodIsDouble() {
        DatePeriod january = DatePeriod.month(YearMonth.of(2018, 1));
        assertThat(read(
                        "2018-01-31",
                        stated(1, "2018-01-04", 300_000, "C", january),
                        stated(2, "2018-01-08", 300_000, "C", january)))
                .containsExactly("2018-01 paid", "2018-01 and 300000 more");
    }

    @Test
    void oneReceiptForAQuarterPaysItsMonths() {
        assertThat(read("2018-01-31", stated(1, "2018-01-04", 900_000, "C", DatePeriod.quarter(2018, 1))))
                .containsExactly("2018-01 paid", "2018-02 early", "2018-03 early");
    }

    @Test
    void aLumpThatSaysNothingPaysAheadWhatItCoversExactly() {
        assertThat(read("2018-01-31", receipt(1, "2018-01-04", 900_000)))
                .containsExactly("2018-01 paid", "2018-02 early", "2018-03 early");
    }

    @Test
    void whatPaysNoPeriodExactlyIsTooMuch() {
        assertThat(read("2018-01-31", receipt(1, "2018-01-04", 300_001)))
                .containsExactly("2018-01 paid", "2018-01 and 1 more");
    }

    @Test
    void anExtraPaymentPaysTheDebtBeforeIt() {
        assertThat(read(
                        "2018-03-31",
                        receipt(1, "2018-01-04", 300_000),
                        receipt(2, "2018-03-04", 300_000),
                        receipt(3, "2018-03-08", 300_000)))
                .containsExactly("2018-01 paid", "2018-02 late", "2018-03 paid");
    }

    @Test
    void theRestOfAShortPaymentMakesItLate() {
        assertThat(read("2018-01-31", receipt(1, "2018-01-04", 100_000), receipt(2, "2018-01-15", 200_000)))
                .containsExactly("2018-01 late");
    }

    @Test
    void somebodyWhoAlwaysPaysWeeksAheadIsInTime() {
        Receipt[] ahead = new Receipt[8];
        for (int month = 0; month < ahead.length; month++) {
            // Nineteen or so days before the 5th of the next month.
            LocalDate day = LocalDate.of(2017, 12, 17).plusMonths(month);
            ahead[month] = receipt(month + 1, day.toString(), 300_000);
        }
        assertThat(read("2018-07-20", ahead)).hasSize(8).allMatch(line -> line.endsWith("paid"));
    }

    @Test
    void aPeriodOutsideTheContractPaysNothing() {
        assertThat(read("2018-01-04", stated(1, "2018-01-04", 300_000, "C", DatePeriod.year(2019))))
                .containsExactly("outside F1");
    }

    @Test
    void onItsDueDateAPaymentIsNotMissed() {
        assertThat(read("2018-01-05")).isEmpty();
        assertThat(read("2018-01-06")).containsExactly("2018-01 missed");
    }
}
