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
        assertThat(treasurer.out()).contains("100.00 of cash in petty-cash has not reached the bank, days since: 8");
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
    void what_lay_in_the_box_when_the_book_was_opened_was_never_taken() {
        treasurer.writes("openings.csv", "date,account,fund,amount", "2018-01-01,petty-cash,public-revenue,40.00");
        treasurer.gets("import", "openings", "openings.csv");
        String unbanked = treasurer.gets("balance", "--unbanked", "--as-of", "2018-12-31");

        assertThat(unbanked).contains("100.00").doesNotContain("40.00", "140.00");
        asks("A-BANKED", "2018-12-31");
        assertThat(treasurer.out()).contains("100.00 of cash").doesNotContain("40.00");
    }

    @Test
    void a_large_expense_asks_for_a_resolution_until_its_approval_names_one() {
        treasurer.gets(
                "record", "expenses", "date=2018-04-05", "category=repairs", "amount=600.00", "account=petty-cash");
        String[] asking = {"audit", "test", "--only", "A-RESOLUTION", "--limit", "500"};
        assertThat(treasurer.types(asking)).isEqualTo(1);
        assertThat(treasurer.out()).contains("F3").contains("no resolution is named, at or above 500.00");

        treasurer.gets("approve", "F3", "--actor", "chair", "--resolution", "R-4");
        assertThat(treasurer.types(asking)).isZero();
    }

    @Test
    void a_contract_that_began_before_its_resolution_is_asked_about() {
        treasurer.writes(
                "contracts.csv",
                "contract,stream,start,end,amount,billing,resolution,resolution-date",
                "C-1,stalls,2018-02-01,2018-12-31,100,monthly,R-1,2018-02-01",
                "C-2,stalls,2019-01-01,2019-12-31,100,monthly,R-2,2019-01-15");
        treasurer.gets("import", "contracts", "contracts.csv");
        assertThat(asks("A-RESOLUTION", "2018-12-31")).isZero();
        assertThat(asks("A-RESOLUTION", "2019-06-30")).isEqualTo(1);
        assertThat(treasurer.out()).contains("contract C-2 began on 2019-01-01, its resolution R-2 is of 2019-01-15");
    }

    @Test
    void a_quarter_must_be_closed_within_fifteen_days() {
        String[] asking = {"audit", "test", "--only", "A-DISCLOSED", "--period", "2018"};
        assertThat(treasurer.types(asking)).isZero();
        assertThat(treasurer.out()).contains("not testable, needs periods that were closed");

        treasurer.gets("close", "2018Q1", "--recorded-at", "2018-04-15T18:00:00");
        treasurer.gets("close", "2018Q2", "--recorded-at", "2018-07-16T08:00:00");
        assertThat(treasurer.types(asking)).isEqualTo(1);
        assertThat(treasurer.out())
                .contains("2018Q2 was closed on 2018-07-16, 16 days after its end")
                .contains("1 to ask about (2 examined)");

        treasurer.gets(
                "record",
                "income",
                "date=2018-10-20",
                "stream=stalls",
                "amount=1.00",
                "--recorded-at",
                "2018-10-20T08:00:00");
        assertThat(treasurer.types(asking)).isEqualTo(1);
        assertThat(treasurer.out()).contains("2018Q3 was never closed").contains("(3 examined)");
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
