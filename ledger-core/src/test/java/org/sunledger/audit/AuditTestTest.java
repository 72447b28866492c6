package org.sunledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sunledger.period.DatePeriod;

class AuditTestTest {
    private static final int MONDAY = (int) LocalDate.of(2018, 3, 5).toEpochDay();

    private final PopulationBuilder builder = Population.ofFile("payments.csv");
    private TestTerms terms = TestTerms.DEFAULT;

    @Test
    void a_test_without_what_it_needs_says_so() {
        pays(0, "Acme", "1", 100_00);

        TestResult result = run(AuditTest.WEEKEND);

        assertThat(result.status()).isEqualTo(TestResult.Status.NOT_TESTABLE);
        assertThat(result.needs()).containsExactly("recorded");
    }

    @Test
    void a_missing_number_is_found_between_its_neighbours() {
        for (int number : new int[] {1, 2, 3, 5, 6, 9}) {
            pays(number, "Acme", "R-00" + number, 10_00);
        }

        assertThat(found(AuditTest.GAP)).containsExactly("gap 2,3", "gap 4,5");
        assertThat(run(AuditTest.GAP).deviations().get(1).details()).contains("R-007", "R-008", "2");
    }

    @Test
    void a_series_that_begins_anew_each_year_has_no_gap_at_its_end() {
        for (int number = 1; number <= 40; number++) {
            pays(number, "Acme", "" + number, 10_00 + number);
            pays(400 + number, "Acme", "" + number, 20_00 + number);
        }

        assertThat(found(AuditTest.GAP)).isEmpty();
        assertThat(found(AuditTest.REPEAT)).isEmpty();
    }

    @Test
    void numbers_of_many_firms_make_no_series() {
        for (int number : new int[] {17, 2044, 991, 7_000_000, 31}) {
            pays(0, "Acme", "" + number, 10_00);
        }

        assertThat(run(AuditTest.GAP).needs()).containsExactly("series");
    }

    @Test
    void a_number_used_twice_is_found_unless_it_is_one_paper_of_several_lines() {
        for (int number = 1; number <= 6; number++) {
            pays(number, "Acme", "V" + number, 10_00 + number);
        }
        pays(6, "Acme", "V6", 99_00);
        pays(9, "Beta", "V3", 77_00);

        assertThat(found(AuditTest.REPEAT)).containsExactly("repeat 2,7");
    }

    @Test
    void a_number_out_of_the_order_of_days_is_found() {
        for (int number = 1; number <= 6; number++) {
            pays(number == 4 ? 20 : number, "Acme", "V" + number, 10_00);
        }

        assertThat(found(AuditTest.ORDER)).containsExactly("order 3,4");
    }

    @Test
    void equal_items_are_found_by_what_they_agree_in() {
        pays(0, "Acme", "1", 100_00);
        pays(0, "Acme", "1", 100_00);
        pays(40, "ACME Ltd.", "1", 100_00);
        pays(0, "Beta", "1", 100_00);
        pays(0, "Gamma", "2", 100_00);

        assertThat(found(AuditTest.SAME)).containsExactly("same 0,1");
        assertThat(found(AuditTest.SAME_NUMBER)).containsExactly("same-number 0,1,2");
        assertThat(found(AuditTest.OTHER_PARTY)).containsExactly("other-party 0,1,3");
    }

    @Test
    void equal_amounts_a_few_days_apart_are_found_but_not_what_recurs_every_week() {
        pays(0, "Riverside Lamp Works", "1", 88_00);
        pays(5, "Riverside Lamb Works Co., Ltd", "2", 88_00);
        pays(13, "Riverside Lamp Works", "3", 88_00);
        for (int week = 0; week < 10; week++) {
            pays(7 * week, "Cleaner", "C" + week, 500_00);
        }
        pays(0, "Flat 12", "7", 300_00);
        pays(0, "Flat 13", "8", 300_00);

        assertThat(found(AuditTest.NEAR)).containsExactly("near-spelling 0,1");
        assertThat(run(AuditTest.NEAR).figures()).contains("regular", "9");
    }

    /** The powers of two follow the law. */
    @Test
    void leading_digits_come_with_their_figures_though_nothing_is_asked() {
        for (int item = 0; item < 300; item++) {
            pays(0, "Firm " + item, "", 1L << (item % 45 + 4));
        }

        TestResult digits = run(AuditTest.BENFORD);

        assertThat(digits.status()).isEqualTo(TestResult.Status.CLEAN);
        assertThat(digits.figures())
                .contains("chi-square", "chi-square-chance", "distance", "counts", "first-digit", "300")
                .filteredOn(figure -> figure.matches("[01]\\.[0-9]{9}"))
                .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void parts_of_a_payment_are_found_when_they_reach_the_limit_within_the_window() {
        terms = withLimit(50_000_00);
        pays(0, "Roofer", "1", 20_000_00);
        pays(10, "Roofer", "2", 20_000_00);
        pays(20, "Roofer", "3", 15_000_00);
        pays(100, "Painter", "4", 30_000_00);
        pays(140, "Painter", "5", 30_000_00);
        pays(200, "Mason", "6", 70_000_00);

        assertThat(found(AuditTest.SPLIT)).containsExactly("split 0,1,2");
        assertThat(run(AuditTest.SPLIT).deviations().get(0).amountMinor()).isEqualTo(55_000_00);
    }

    @Test
    void amounts_just_below_the_limit_are_found_to_the_cent() {
        terms = withLimit(50_000_00);
        pays(0, "A", "1", 47_500_00);
        pays(0, "A", "2", 47_499_99);
        pays(0, "A", "3", 49_999_99);
        pays(0, "A", "4", 50_000_00);

        assertThat(found(AuditTest.BELOW)).containsExactly("below 0", "below 2");
    }

    @Test
    void round_sums_and_the_largest_far_above_the_second_are_found() {
        pays(0, "A", "1", 5_000_00);
        pays(0, "A", "2", 500_00);
        pays(0, "A", "3", 499_99);
        pays(0, "B", "4", 777_00);

        assertThat(found(AuditTest.ROUND)).containsExactly("round 0");
        assertThat(found(AuditTest.SIZE)).containsExactly("size 0");
    }

    @Test
    void days_off_follow_the_calendar_and_days_made_up_for() {
        LocalDate saturday = LocalDate.of(2018, 3, 10);
        terms = new TestTerms(
                terms.limits(),
                terms.windows(),
                new TestTerms.Hours(
                        8 * 60,
                        18 * 60,
                        Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                        Set.of(LocalDate.of(2018, 3, 5)),
                        Set.of(saturday)),
                terms.lists());
        pays(0, "A", "1", 1_00).recorded(MONDAY * 1440 + 9 * 60);
        pays(1, "A", "2", 1_00).recorded((MONDAY + 1) * 1440 + 7 * 60 + 59);
        pays(5, "A", "3", 1_00).recorded((MONDAY + 5) * 1440 + 10 * 60);
        pays(6, "A", "4", 1_00).recorded((MONDAY + 6) * 1440 + 18 * 60);

        assertThat(found(AuditTest.WEEKEND)).containsExactly("weekend 0", "weekend 3");
        assertThat(found(AuditTest.HOURS)).containsExactly("after-hours 1", "after-hours 3");
    }

    @Test
    void what_was_written_down_late_or_before_its_day_is_found() {
        pays(0, "A", "1", 1_00).recorded((MONDAY + 31) * 1440);
        pays(0, "A", "2", 1_00).recorded((MONDAY + 32) * 1440);
        pays(9, "A", "3", 1_00).recorded((MONDAY + 8) * 1440);

        assertThat(found(AuditTest.BACKDATED)).containsExactly("late 1", "ahead 2");
    }

    @Test
    void papers_on_the_other_side_of_the_end_of_the_period_are_found() {
        pays(0, "A", "1", 1_00).documentDay(MONDAY - 5);
        pays(1, "A", "2", 1_00).documentDay(MONDAY - 1);
        pays(40, "A", "3", 1_00).documentDay(MONDAY + 20);
        builder.period(DatePeriod.closed(LocalDate.of(2018, 3, 1), LocalDate.of(2018, 3, 31)));

        assertThat(found(AuditTest.CUTOFF)).containsExactly("paper-before 0", "booked-outside 2");
    }

    @Test
    void words_that_do_not_fit_the_account_are_found() {
        takes(0, "Shop", 5_000_00, "装修押金").text(Field.KIND, "income");
        takes(1, "Shop", 5_000_00, "装修押金").text(Field.KIND, "deposit").text(Field.ACCOUNT, "押金");
        takes(2, "Bank", 1_00, "interest on deposit").text(Field.KIND, "income");
        takes(3, "Cashier", 2_000_00, "现金缴存银行").text(Field.KIND, "income");

        assertThat(found(AuditTest.DEPOSIT)).containsExactly("deposit-as-income 0");
        assertThat(found(AuditTest.TRANSFER)).containsExactly("transfer-as-income 3");
    }

    @Test
    void an_earlier_year_in_paper_or_words_is_found() {
        takes(0, "7-101", 1_00, "fee of 2016");
        takes(1, "7-102", 1_00, "fee 2017-2018");
        takes(2, "7-103", 1_00, "No. 20171234567");
        pays(3, "A", "1", 1_00).documentDay((int) LocalDate.of(2017, 12, 30).toEpochDay());

        assertThat(found(AuditTest.PRIOR)).containsExactly("text-of-year 0", "paper-of-year 3");
    }

    @Test
    void one_person_in_two_roles_is_found_however_the_name_is_written() {
        pays(0, "A", "1", 1_00).text(Field.MAKER, "Ann Lee").text(Field.APPROVER, "ann  lee");
        pays(0, "Ann Lee", "2", 1_00).text(Field.MAKER, "Ann Lee").text(Field.APPROVER, "Bob");
        pays(0, "A", "3", 1_00).text(Field.MAKER, "Ann Lee").text(Field.APPROVER, "Bob");

        assertThat(found(AuditTest.DUTIES)).containsExactly("approves-own 0", "pays-self 1");
    }

    @Test
    void papers_are_compared_with_those_that_are_there() {
        terms = new TestTerms(
                terms.limits(),
                terms.windows(),
                terms.hours(),
                new TestTerms.Lists(Set.of("Lamp Works"), Set.of(), Set.of("V1.pdf", "folder/v2.PDF"), true));
        pays(0, "A", "V1", 1_00);
        pays(0, "LAMP-WORKS Co., Ltd.", "V2", 1_00);
        pays(0, "A", "V3", 1_00);
        pays(0, "A", "", 1_00);

        assertThat(found(AuditTest.DOCUMENT)).containsExactly("paper-missing 2", "no-paper 3");
        assertThat(found(AuditTest.RELATED)).containsExactly("related 1");
    }

    @Test
    void printed_balances_are_followed_down_or_up_the_file() {
        takes(0, "A", 100_00, "").balance(1_100_00);
        pays(1, "B", "", 30_00).balance(1_070_00);
        takes(2, "C", 5_00, "").balance(1_085_00);
        takes(3, "C", 5_00, "").balance(1_090_00);

        assertThat(found(AuditTest.FOOTING)).containsExactly("balance 1,2");
    }

    @Test
    void a_negative_amount_goes_with_what_it_takes_back() {
        pays(0, "Acme", "1", 100_00);
        pays(9, "Acme Ltd", "1c", -100_00);
        pays(9, "Beta", "2", -7_00);

        assertThat(found(AuditTest.REVERSED)).containsExactly("taken-back 0,1", "credit 2");
    }

    private PopulationBuilder pays(int days, String party, String number, long minor) {
        return builder.item(builder.size() + 2)
                .day(MONDAY + days)
                .amount(minor, Flow.OUT)
                .text(Field.PARTY, party)
                .text(Field.NUMBER, number);
    }

    private PopulationBuilder takes(int days, String party, long minor, String text) {
        return builder.item(builder.size() + 2)
                .day(MONDAY + days)
                .amount(minor, Flow.IN)
                .text(Field.PARTY, party)
                .text(Field.TEXT, text);
    }

    private static TestTerms withLimit(long minor) {
        TestTerms usual = TestTerms.DEFAULT;
        return new TestTerms(
                new TestTerms.Limits(List.of(minor), 5, 1_000_00, 10), usual.windows(), usual.hours(), usual.lists());
    }

    private TestResult run(AuditTest test) {
        return test.run(builder.build(), terms);
    }

    private List<String> found(AuditTest test) {
        return run(test).deviations().stream()
                .map(deviation -> deviation.reason() + " "
                        + String.join(
                                ",",
                                Arrays.stream(deviation.items().toArray())
                                        .map(String::valueOf)
                                        .toList()))
                .toList();
    }
}
