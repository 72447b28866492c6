package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a treasurer asks about savings, and what the page says. */
class SavingsCommandTest {
    @TempDir
    private Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void openABook() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
    }

    private void imports(String kind, String... lines) {
        treasurer.writes(kind + ".csv", lines);
        treasurer.gets("import", kind, kind + ".csv");
    }

    /** 10,000 kWh at 0.10, then 8,000 kWh at 0.15, by a meter of its own. */
    private void pumps() {
        imports(
                "saving-measures",
                "measure,option,from,to,baseline-from,baseline-to,meter,investment,life,verifier",
                "pumps,B,2018-01-01,2018-12-31,2017-01-01,2017-12-31,P,1000.00,5,the supervisors");
        imports("energy-tariffs", "meter,from,price", "P,2017-01-01,0.10", "P,2018-01-01,0.15");
        imports(
                "energy-bills",
                "meter,from,to,kwh,amount",
                "P,2017-01-01,2017-12-31,10000,1000.00",
                "P,2018-01-01,2018-12-31,8000,1200.00");
    }

    @Test
    void theBillIsSplitIntoFourPartsThatAddUp() {
        pumps();

        assertThat(treasurer.gets("savings", "--measure", "pumps", "-O", "csv"))
                .contains(
                        "Verifier,verified by the supervisors",
                        "Avoided use,avoided-use,2000,,",
                        ",avoided-cost,,300.00,",
                        ",bill-before,,1000.00,",
                        ",bill-price,,500.00,",
                        ",bill-measure,,-300.00,",
                        ",bill-drivers,,0.00,",
                        ",bill-charges,,0.00,",
                        ",bill-change,,200.00,",
                        ",bill-after,,1200.00,");

        imports("saving-adjustments", "measure,from,percent,reason", "pumps,2018-01-01,3,3 % more lamps");
        assertThat(treasurer.gets("savings", "--measure", "pumps", "-O", "csv"))
                .contains(
                        ",adjustment,,,Non-routine · 3 % · 3 % more lamps",
                        ",avoided-use,2300,,",
                        ",bill-measure,,-345.00,",
                        ",bill-drivers,,45.00,",
                        ",bill-change,,200.00,");
    }

    @Test
    void aClaimIsTakenAsClaimedAndAskedForItsInputsWhenItIsToBeMeasured() {
        imports("savings", "measure,from,to,kwh,count,source", "led,2018-01-01,2018-12-31,100000,4000,press");

        assertThat(treasurer.gets("savings", "-O", "csv"))
                .contains("led,claimed,2018-01-01,2018-12-31,100000,,,4000,,press");
        assertThat(treasurer.types("savings", "--measure", "led")).isEqualTo(3);
        assertThat(treasurer.err())
                .contains(
                        "saving.claimed-only [measure]",
                        "saving.watts-missing [watts-before]",
                        "saving.hours-missing [hours]",
                        "saving.tariff-missing [price]");
    }

    /** 4,000 lamps × 5 W × 13.6986 h × 365 d = 99,999.78 kWh, at 0.50: 49,999.89. */
    @Test
    void hoursAndWattsAreNamedAsStipulationsWithTheirSources() {
        imports("saving-measures", "节能项目,方案,报告起日,报告止日,投资", "led,A,2018-01-01,2018-12-31,100000.00");
        imports(
                "saving-lamps",
                "measure,lamps,from,count,watts-before,watts-after,watts-source,hours,hours-source",
                "led,tubes,2018-01-01,4000,10,5,label,13.6986,an assumption");
        imports("energy-tariffs", "meter,from,price", "led,2018-01-01,0.50");

        String page = treasurer.gets("savings", "--measure", "led", "--period", "2018", "-O", "csv");

        assertThat(page)
                .contains(
                        "Option,A · Key parameter",
                        "Verifier,not verified",
                        ",avoided-use,100000,,",
                        ",avoided-cost,,49999.89,",
                        ",lamps,,,tubes: 4000 × (10 W − 5 W) × 13.6986 h a day",
                        ",watts,,,Stated · label",
                        ",hours,,,stipulated · an assumption",
                        ",payback,,,2.00 years",
                        "Nobody has stated how far hours, watts or the meter may be off");
    }

    /** Months of 200 kWh a day and 9 a degree-day, in 2018 a tenth less; worked out in RegressionSavingTest. */
    @Test
    void billsOfAWholeMeterAreComparedWithWhatTheirDriversAskFor() {
        int[] degrees = {410, 340, 260, 110, 20, 0, 0, 0, 0, 40, 170, 330};
        List<String> bills = new ArrayList<>(List.of("meter,from,to,kwh,amount"));
        List<String> values = new ArrayList<>(List.of("driver,from,to,value"));
        for (int i = 0; i < 2 * degrees.length; i++) {
            YearMonth month = YearMonth.of(2017, 1).plusMonths(i);
            String days = month.atDay(1) + "," + month.atEndOfMonth() + ",";
            int use = 2_000 * month.lengthOfMonth() + 90 * degrees[i % degrees.length];
            bills.add("main," + days + (i < degrees.length ? use : use * 9 / 10) / 10.0 + ",0");
            values.add("hdd," + days + degrees[i % degrees.length]);
        }
        imports("energy-bills", bills.toArray(String[]::new));
        imports("energy-drivers", values.toArray(String[]::new));
        imports("energy-tariffs", "meter,from,price", "main,2017-01-01,0.5");
        imports(
                "saving-measures",
                "measure,option,from,to,baseline-from,baseline-to,meter,drivers",
                "walls,C,2018-01-01,2018-12-31,2017-01-01,2017-12-31,main,hdd; days");

        assertThat(treasurer.gets("savings", "--measure", "walls", "-O", "csv"))
                .contains(
                        ",avoided-use,8812,,",
                        ",at-least,8812,,90 % interval of the regression",
                        ",avoided-cost,,4406.00,",
                        "\"12 bills on hdd, days: CV(RMSE) 0.0 %, R² 100.0 %\"");
        assertThat(treasurer.gets("savings", "--measure", "walls", "--as-of", "2018-03-30", "-O", "csv"))
                .contains("Period,2018-01-01..2018-02-28", "Measured as far as readings or bills go.");
    }

    @Test
    void cashOfAMeasureIsBookedAndShortensThePayback() {
        pumps();
        treasurer.gets("record", "rebates", "date=2018-02-01", "amount=150", "kind=scrap", "measure=pumps");
        treasurer.gets("record", "rebates", "date=2018-03-01", "amount=60", "kind=contractor-share", "measure=pumps");
        treasurer.gets("record", "rebates", "date=2018-03-02", "amount=99", "measure=other");

        assertThat(treasurer.gets("savings", "--measure", "pumps", "--rate", "4", "-O", "csv"))
                .contains(
                        ",received,,210.00,",
                        ",net-investment,,790.00,",
                        ",payback,,,2.63 years",
                        ",present-value,,545.55,");
        assertThat(treasurer.gets("statement", "public-revenue", "--period", "2018"))
                .contains("309.00");
    }

    @Test
    void monthsAddUpToTheYear() {
        pumps();

        assertThat(treasurer.gets("savings", "--measure", "pumps", "--monthly", "-O", "csv"))
                .contains("2018-01\"\"\",170,25.48,170,25.48,974.52", "2018-12\"\"\",170,25.48,2000,300.00,700.00");
    }

    @Test
    void whatRunsBackwardsIsRefusedWithItsLineAndNothingIsWritten() {
        pumps();
        treasurer.writes(
                "readings.csv", "date,meter,reading", "2018-01-31,Q,100", "2018-02-28,Q,90", "2018-03-31,Q,95");
        treasurer.writes("prices.csv", "meter,from,price", "Q,2018-07-01,0.6", "Q,2018-01-01,0.5");
        treasurer.writes(
                "measures.csv", "measure,option,from,drivers", "lifts,C,2018-01-01,hdd", "lights,C,2018-01-01,");
        Map<String, String> before = treasurer.everyFile();

        assertThat(treasurer.types("import", "meter-readings", "readings.csv")).isEqualTo(3);
        assertThat(treasurer.err()).contains("readings.csv:3", "meter.backwards [reading]", "100 kWh on 2018-01-31");
        assertThat(treasurer.types("import", "energy-tariffs", "prices.csv")).isEqualTo(3);
        assertThat(treasurer.err()).contains("prices.csv:3", "energy.tariff-backwards [from]");
        assertThat(treasurer.types("import", "saving-measures", "measures.csv")).isEqualTo(3);
        assertThat(treasurer.err()).contains("measures.csv:3", "saving.drivers-missing [drivers]");
        assertThat(treasurer.everyFile()).isEqualTo(before);
    }

    @Test
    void aReversedReadingMakesRoomForTheRightOne() {
        imports("meter-readings", "date,meter,reading", "2018-01-31,Q,900");
        treasurer.gets("reverse", "F2", "--reason", "misread");

        treasurer.gets("record", "meter-readings", "date=2018-02-28", "meter=Q", "reading=100");

        assertThat(treasurer.out()).contains("Meter read");
    }

    /**
     * No figure of the books depends on it, so a closed year may still be measured, and a baseline lies before the
     * book.
     */
    @Test
    void evidenceOfAClosedYearAndOfTheTimeBeforeTheBookIsTaken() {
        treasurer.gets("record", "expenses", "date=2018-02-20", "category=repairs", "amount=120.00");
        treasurer.gets("close", "2018", "--resolution", "R-1");

        pumps();

        assertThat(treasurer.gets("savings", "--measure", "pumps", "--as-of", "2018-12-31", "-O", "csv"))
                .contains(",avoided-cost,,300.00,");
        assertThat(treasurer.gets("audit", "verify")).doesNotContain("log.lock-broken");
    }

    @Test
    void theStatementShowsMeasuredSavingsApartFromItsFigures() {
        String before = treasurer.gets("statement", "public-revenue", "--period", "2018", "-O", "json");
        pumps();
        treasurer.gets("record", "saving-measures", "measure=lights", "option=A", "from=2018-06-01");
        treasurer.gets("record", "saving-measures", "measure=later", "option=A", "from=2019-01-01");

        assertThat(treasurer.gets("statement", "public-revenue", "--period", "2018"))
                .contains(
                        "pumps, B · Sub-meter, 2018-01-01..2018-12-31: 2000 kWh avoided (no interval stated),",
                        "avoided cost 300.00; verified by the supervisors.",
                        "lights cannot be measured yet")
                .doesNotContain("later");
        String after = treasurer.gets("statement", "public-revenue", "--period", "2018", "-O", "json");
        assertThat(after.substring(after.indexOf("\"data\""))).isEqualTo(before.substring(before.indexOf("\"data\"")));
    }

    @Test
    void optionsThatNeedAMeasureSaySo() {
        assertThat(treasurer.types("savings", "--monthly")).isEqualTo(2);
        assertThat(treasurer.types("savings", "--rate", "4")).isEqualTo(2);
        assertThat(treasurer.types("savings", "--measure", "led", "--rate", "much"))
                .isEqualTo(2);
        assertThat(treasurer.types("savings", "--measure", "led", "--claimed")).isEqualTo(2);
    }

    @Test
    void theListShowsMeasuredAndClaimedApartAndAPeriodPicksAmongThem() {
        pumps();
        imports("savings", "measure,from,to,kwh,source", "led,2018-01-01,2018-03-31,2500,press");

        assertThat(treasurer.gets("savings", "-O", "csv"))
                .contains("pumps,B · Sub-meter,2018-01-01,2018-12-31,2000,", "led,claimed,2018-01-01,2018-03-31,2500,");
        assertThat(treasurer.gets("savings", "--claimed", "-O", "csv"))
                .contains("led,claimed")
                .doesNotContain("pumps");
        assertThat(treasurer.gets("savings", "--claimed", "--as-of", "2018-02-28", "-O", "csv"))
                .doesNotContain("led,claimed");
    }
}
