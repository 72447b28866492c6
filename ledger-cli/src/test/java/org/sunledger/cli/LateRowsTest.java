package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that come after their day was closed go into an open period, and are shown as what they are. */
class LateRowsTest {
    private static final String LATE_ITEMS = "Of this, items of earlier periods";

    @TempDir
    Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void closeAQuarter() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
        treasurer.gets("record", "streams", "stream=parking", "kind=parking");
        treasurer.writes("q1.csv", "date,stream,amount", "2018-02-05,parking,100.00");
        treasurer.gets("import", "income", "q1.csv");
        treasurer.gets("close", "2018Q1");
        treasurer.writes("more.csv", "date,stream,amount", "2018-03-30,parking,7.00", "2018-04-12,parking,20.00");
    }

    private String statement(String period) {
        return treasurer.gets("statement", "public-revenue", "--period", period, "--trace", "-O", "csv");
    }

    @Test
    void aRowOfAClosedDayIsRefusedUnlessItIsAskedFor() {
        assertThat(treasurer.types("import", "income", "more.csv")).isEqualTo(4);
        assertThat(treasurer.err()).contains("more.csv:2").contains("period.closed");
    }

    @Test
    void aLateRowCountsForTheFirstOpenDayAndTheOthersForTheirOwn() {
        assertThat(treasurer.gets("import", "income", "more.csv", "--late-into", "2018-05"))
                .contains("1 rows of closed days (2018-03-30 to 2018-03-30)");

        assertThat(statement("2018Q1")).contains("100.00").doesNotContain(LATE_ITEMS);
        assertThat(statement("2018-04")).contains("20.00").doesNotContain(LATE_ITEMS);
        assertThat(statement("2018-05")).contains(LATE_ITEMS + "\",7.00");
    }

    @Test
    void aPeriodThatHoldsBothDaysHasNoItemsOfEarlierOnes() {
        treasurer.gets("import", "income", "more.csv", "--late-into", "2018Q2");

        assertThat(statement("2018")).contains("127.00").doesNotContain(LATE_ITEMS);
    }

    @Test
    void theLineExplainsItselfWithBothDays() {
        treasurer.gets("import", "income", "more.csv", "--late-into", "2018Q2");
        String trace = "public-revenue/1:settled:2018Q2:public-revenue/all:prior-period";
        assertThat(statement("2018Q2")).contains(trace);

        assertThat(treasurer.gets("explain", trace, "-O", "csv"))
                .contains(",2018-04-01,2018-03-30,")
                .contains("more.csv:2")
                .doesNotContain("2018-04-12")
                .contains("Sum,,,,,,,,,7.00");
        assertThat(treasurer.gets("show", "F6")).contains("2018-03-30").contains("2018-04-01");
    }

    @Test
    void theReversalOfAFactOfAClosedPeriodIsSuchAnItem() {
        treasurer.gets("reverse", "F3", "--reason", "never paid");

        assertThat(statement("2018Q2")).contains(LATE_ITEMS + "\",-100.00");
    }

    @Test
    void theSameRowsAgainBookNothing() {
        treasurer.gets("import", "income", "more.csv", "--late-into", "2018Q2");

        assertThat(treasurer.gets("import", "income", "more.csv", "--late-into", "2018Q2"))
                .contains("All 2 rows had been booked before");
        assertThat(treasurer.gets("import", "income", "more.csv", "--late-into", "2018Q3"))
                .contains("All 2 rows had been booked before");
    }

    @Test
    void whereCashWasCountedTheRowGoesBehindTheCount() {
        treasurer.gets("record", "income", "date=2018-04-02", "stream=parking", "amount=9.00", "account=petty-cash");
        treasurer.gets("close", "2018-04-03", "--cash", "petty-cash", "--counted", "9.00");
        treasurer.writes("cash.csv", "date,stream,amount,account", "2018-04-03,parking,3.00,petty-cash");

        treasurer.gets("import", "income", "cash.csv", "--late-into", "2018-04");

        assertThat(treasurer.gets("register", "--account", "petty-cash")).contains("2018-04-04");
    }

    @Test
    void aFactOfABankLineGoesIntoAnOpenPeriodToo() {
        treasurer.writes("bank.csv", "date,amount,balance,counterparty", "2018-03-31,7.00,107.00,somebody");
        treasurer.gets("import", "bank", "bank.csv", "--account", "bank");
        treasurer.writes(
                "p.csv", "kind,line,id,date,amount,account,stream", "income,F7,bank:F7,2018-03-31,7.00,bank,parking");

        treasurer.gets("import", "proposals", "p.csv", "--late-into", "2018-04");

        assertThat(treasurer.gets("show", "bank:F7")).contains("2018-03-31");
        assertThat(statement("2018-04")).contains(LATE_ITEMS + "\",7.00");
        assertThat(treasurer.gets("audit", "verify")).contains("7");
        assertThat(treasurer.gets("doctor")).isNotEmpty();
    }

    @Test
    void aCopyOfTheBookKeepsBothDays() {
        treasurer.gets("import", "income", "more.csv", "--late-into", "2018Q2");
        treasurer.gets("export", "jsonl", "-o", "copy.jsonl");

        treasurer.gets("--book", "copy.book", "import", "jsonl", "copy.jsonl");

        assertThat(treasurer.gets("--book", "copy.book", "show", "F6")).contains("2018-03-30");
    }

    @Test
    void theDifferenceOfTwoStatesNamesTheLateFact() {
        String before = statement("2018Q2");
        treasurer.gets("import", "income", "more.csv", "--late-into", "2018Q2");

        assertThat(before).doesNotContain(LATE_ITEMS);
        assertThat(treasurer.gets("diff", "4", "--period", "2018Q2"))
                .contains(LATE_ITEMS)
                .contains("F6");
    }
}
