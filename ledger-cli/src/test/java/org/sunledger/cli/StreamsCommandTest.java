package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.cli.shell.ExitStatus;

/** What a treasurer asks about contracts, and what the page says. */
class StreamsCommandTest {
    @TempDir
    private Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void letTheLiftsAndTheLobby() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2017-01-01", "--community", "Plum Court");
        treasurer.writes(
                "streams.csv",
                "stream,kind,label-en,label-zh",
                "lift-ads,advertising,Lift advertising,电梯广告",
                "locker,advertising,Parcel locker,快递柜",
                "telecom,telecom,Telecom room,通信机房");
        treasurer.writes(
                "contracts.csv",
                "contract,stream,start,end,amount,billing,due-day,counterparty,share,deposit,resolution",
                "LA-2018,lift-ads,2018-01-01,2018-12-31,3000.00,monthly,5,lift company,30,5000.00,2017-R12",
                "LK-2017,locker,2017-07-01,2018-06-30,1000.00,yearly,,locker company,,500.00,");
        treasurer.writes(
                "income.csv",
                "date,stream,amount,tax,cost,contract,period",
                "2018-01-04,lift-ads,3000.00,150.00,855.00,LA-2018,2018-01",
                "2018-01-06,lift-ads,3000.00,150.00,855.00,LA-2018,2018-01",
                "2018-03-05,lift-ads,3000.00,150.00,855.00,,",
                "2018-04-20,lift-ads,3000.00,150.00,855.00,,",
                "2018-05-02,lift-ads,2000.00,100.00,570.00,,",
                "2017-07-01,locker,1000.00,,,,");
        treasurer.gets("import", "streams", "streams.csv");
        treasurer.gets("import", "contracts", "contracts.csv");
        treasurer.gets("import", "income", "income.csv");
        treasurer.gets("record", "deposits", "date=2017-07-01", "action=taken", "amount=500", "deposit=LK-2017");
    }

    @Test
    void theStatementSaysApartWhatContractsAskedForAndGot() {
        assertThat(treasurer.gets("statement", "public-revenue", "--period", "2018H1", "--contracts"))
                .contains("Contracts: due and received")
                .contains("Lift advertising, LA-2018: due 18,000.00, received 11,000.00; overdue now 7,000.00")
                .doesNotContain("LK-2017");
    }

    @Test
    void everyFindingIsNamedWithItsContractAndPeriod() {
        String page = treasurer.gets("streams", "--expected", "--as-of", "2018-07-31");

        assertThat(page)
                .contains(
                        "Missed: Lift advertising · LA-2018 · 2018-02 · 3000.00 · 176 days",
                        "Missed: Lift advertising · LA-2018 · 2018-06 · 3000.00 · 56 days",
                        "Missed: Lift advertising · LA-2018 · 2018-07 · 3000.00 · 26 days",
                        "Short: Lift advertising · LA-2018 · 2018-05 · 1000.00 · 87 days",
                        "Late: Lift advertising · LA-2018 · 2018-04 · 3000.00 · 15 days",
                        "Paid twice: Lift advertising · LA-2018 · 2018-01 · 3000.00",
                        "Deposit not taken: Lift advertising · LA-2018 · 5000.00",
                        "Deposit due back: Parcel locker · LK-2017 · 500.00 · 31 days",
                        "No resolution: Parcel locker · LK-2017",
                        "No contract: Telecom room");
        assertThat(page.lines().filter(line -> line.contains("LA-2018 ·"))).hasSize(7);
    }

    @Test
    void nothingOfALaterDayIsKnownOnADay() {
        String page = treasurer.gets("streams", "--findings", "--as-of", "2018-01-05", "-O", "csv");

        assertThat(page).doesNotContain("Missed", "Paid twice", "Late");
    }

    @Test
    void theDuesOfAYearShowWhatPaidThem() {
        String page = treasurer.gets(
                "streams",
                "--dues",
                "--contract",
                "LA-2018",
                "--period",
                "2018Q2",
                "--as-of",
                "2018-07-31",
                "-O",
                "csv");

        assertThat(page)
                .contains(
                        "LA-2018,\"=\"\"2018-04\"\"\",2018-04-05,3000.00,3000.00,0.00,2018-04-20,Late,F12",
                        "LA-2018,\"=\"\"2018-05\"\"\",2018-05-05,3000.00,2000.00,1000.00,2018-05-02,Short,F13",
                        "LA-2018,\"=\"\"2018-06\"\"\",2018-06-05,3000.00,0.00,3000.00,,Missed,")
                .doesNotContain("2018-07-05");
    }

    @Test
    void grossBecomesNetAndTheShareOfTheCompanyIsToldApart() {
        String page = treasurer.gets("streams", "--net", "--period", "2018", "-O", "csv");

        assertThat(page).contains("Lift advertising,lift-ads,14000.00,700.00,3990.00,3990.00,0.00,9310.00");
    }

    @Test
    void theNetOfAGroupIsSplitOverItsUnitsToTheFen() {
        treasurer.writes(
                "units.csv", "unit,kind,building,area", "1-101,home,1,100.00", "1-102,home,1,50.00", "P-1,parking,,");
        treasurer.gets("import", "units", "units.csv");

        String byArea = treasurer.gets("streams", "--net", "--by", "usual", "--period", "2018", "-O", "csv");

        assertThat(byArea)
                .contains(",1-101,10000,6206.67", ",1-102,5000,3103.33")
                .doesNotContain("P-1");
        assertThat(treasurer.gets("streams", "--net", "--by", "unit", "--period", "2018", "-O", "csv"))
                .contains("1-101,1,3103.34", "1-102,1,3103.33", "P-1,1,3103.33");
    }

    @Test
    void theTaxOfAQuarterIsThatOfTheDayAndExemptBelowTheThreshold() {
        String small = treasurer.gets("streams", "--tax", "--period", "2018Q1", "-O", "csv");
        String general = treasurer.gets("streams", "--tax", "--period", "2018Q1", "--taxpayer", "general", "-O", "csv");

        assertThat(small)
                .contains("Letting of real estate,5%,9000.00,8571.42,428.58,450.00")
                .contains("exempt up to 90000.00,9000.00,8571.42,0.00,450.00");
        assertThat(general).contains("Letting of real estate,11%,9000.00,8108.10,891.90,450.00");
        assertThat(treasurer.gets("streams", "--tax", "--period", "2018Q1", "--rounding", "period", "-O", "csv"))
                .contains("Letting of real estate,5%,9000.00,8571.43,428.57,450.00");
    }

    @Test
    void aReversalGivesTaxBackInTheQuarterInWhichItWasMade() {
        treasurer.gets("reverse", "F9", "--reason", "booked twice", "--on", "2018-05-10");

        assertThat(treasurer.gets("streams", "--tax", "--period", "2018H1", "--taxpayer", "general", "-O", "csv"))
                // What was taxed at 11 % is given back at 11 %, whatever the rate has become since.
                .contains("Letting of real estate,11%,9000.00,8108.10,891.90,450.00")
                .contains("Letting of real estate,11%,0.00,0.00,0.00,0.00")
                .contains("Letting of real estate,10%,2000.00,1818.18,181.82,100.00");
    }

    @Test
    void aReceiptCountsUntilTheDayOnWhichItWasReversed() {
        treasurer.gets("reverse", "F10", "--reason", "booked twice", "--on", "2018-05-10");

        assertThat(treasurer.gets("streams", "--findings", "--as-of", "2018-05-09", "-O", "csv"))
                .contains("Paid twice,double");
        assertThat(treasurer.gets("streams", "--findings", "--as-of", "2018-05-10", "-O", "csv"))
                .doesNotContain("Paid twice");
    }

    @Test
    void aRestatementChangesTheTermsFromItsDay() {
        treasurer.gets(
                "record",
                "contracts",
                "contract=LA-2018",
                "change=yes",
                "from=2018-06-01",
                "amount=2000.00",
                "end=2018-09-15");

        String page =
                treasurer.gets("streams", "--dues", "--contract", "LA-2018", "--as-of", "2018-12-31", "-O", "csv");

        assertThat(page)
                .contains("\"=\"\"2018-05\"\"\",2018-05-05,3000.00", "\"=\"\"2018-06\"\"\",2018-06-05,2000.00")
                .contains("2018-09-01..2018-09-15,2018-09-05,1000.00")
                .doesNotContain("2018-10-05");
    }

    @Test
    void twoPagesAtOnceAreMisuse() {
        assertThat(treasurer.types("streams", "--net", "--tax")).isEqualTo(ExitStatus.USAGE);
        assertThat(treasurer.types("streams", "--expected", "--expiring", "soon"))
                .isEqualTo(ExitStatus.USAGE);
    }
}
