package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the tests ask of a book beyond its items. */
class AuditTestCommandTest {
    @TempDir
    Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void keepABook() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
        treasurer.gets("record", "streams", "stream=stalls", "kind=other", "label-en=Stalls");
        treasurer.gets("record", "income", "date=2018-03-05", "stream=stalls", "amount=100.00", "account=petty-cash");
    }

    @Test
    void cash_that_did_not_reach_the_bank_is_asked_after_some_days_only() {
        assertThat(asks("A-BANKED", "2018-03-12")).isZero();
        assertThat(asks("A-BANKED", "2018-03-13")).isEqualTo(1);
        assertThat(treasurer.out()).contains("100.00 of cash in petty-cash has not reached the bank after 8 days");
    }

    @Test
    void spending_more_than_a_fund_has_is_spending_the_money_of_another() {
        assertThat(asks("A-RESTRICTED", "2018-12-31")).isZero();
        treasurer.gets(
                "record", "expenses", "date=2018-04-05", "category=repairs", "amount=130.00", "account=petty-cash");

        assertThat(asks("A-RESTRICTED", "2018-12-31")).isEqualTo(1);
        assertThat(treasurer.out()).contains("30.00 below zero on 2018-04-05");
    }

    @Test
    void what_was_undone_is_asked_about_with_what_undid_it() {
        treasurer.gets("reverse", "F2", "--reason", "typed twice");

        assertThat(asks("A-REVERSED", "2018-12-31")).isEqualTo(1);
        assertThat(treasurer.out()).contains("undoes F2");
    }

    @Test
    void a_test_that_does_not_exist_is_refused_with_the_nearest() {
        assertThat(treasurer.types("audit", "test", "--only", "A-BANKD")).isEqualTo(2);
        assertThat(treasurer.types("audit", "test", "--list")).isZero();
    }

    private int asks(String test, String asOf) {
        return treasurer.types("audit", "test", "--only", test, "--as-of", asOf);
    }
}
