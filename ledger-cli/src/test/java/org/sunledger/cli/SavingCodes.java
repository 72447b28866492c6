package org.sunledger.cli;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.outcome.Code;

/** What brings about the codes of savings. */
final class SavingCodes {
    private static final String BASELINE = " baseline-from=2017-01-01 baseline-to=2017-12-31";
    private static final String LED = "record saving-measures measure=led from=2018-01-01 to=2018-12-31 option=";
    private static final String TUBES = "record saving-lamps measure=led lamps=tubes from=2018-01-01 count=5";
    private static final String READ = "record meter-readings meter=M date=2018-03-31 reading=100";
    private static final String PRICE = "record energy-tariffs meter=led price=0.5 from=";
    private static final String ASKED = "savings --measure led --as-of 2018-12-31";
    private static final int MONTHS = 13;

    private SavingCodes() {}

    static List<CodesTest.Case> cases() {
        return List.of(
                after(Code.SAVING_MEASURE_UNKNOWN, TUBES),
                after(Code.SAVING_ALREADY_STATED, LED + "B", LED + "A"),
                after(Code.SAVING_OPTION_DIFFERS, TUBES, LED + "B"),
                after(
                        Code.SAVING_LAMPS_UNKNOWN,
                        "record lamp-failures measure=led lamps=stairs from=2018-02-01 count=1",
                        LED + "A"),
                after(Code.SAVING_DRIVERS_MISSING, LED + "C"),
                after(
                        Code.SAVING_ADJUSTMENT_UNCLEAR,
                        "record saving-adjustments measure=led from=2018-01-01 reason=fair",
                        LED + "B"),
                after(Code.METER_BACKWARDS, "record meter-readings meter=M date=2018-04-30 reading=99", READ),
                after(Code.ENERGY_OVERLAPS, READ, READ),
                after(Code.ENERGY_TARIFF_BACKWARDS, PRICE + "2018-01-01", PRICE + "2018-07-01"),
                after(
                        Code.SAVING_CLAIMED_ONLY,
                        ASKED,
                        "record savings measure=led from=2018-01-01 to=2018-12-31 kwh=100000 count=4000 source=press"),
                after(Code.SAVING_NOT_YET, "savings --measure led --as-of 2017-12-31", LED + "A"),
                after(Code.SAVING_LAMPS_MISSING, ASKED, LED + "A"),
                after(Code.SAVING_WATTS_MISSING, ASKED, LED + "A", TUBES),
                after(Code.SAVING_HOURS_MISSING, ASKED, LED + "A", TUBES),
                after(Code.SAVING_TARIFF_MISSING, "savings --as-of 2018-12-31", LED + "A", TUBES),
                after(Code.SAVING_BASELINE_MISSING, ASKED, LED + "B"),
                after(Code.SAVING_USE_MISSING, ASKED, LED + "B" + BASELINE),
                billed(Code.SAVING_DRIVER_VALUE_MISSING, "cdd", 1),
                billed(Code.SAVING_POINTS_TOO_FEW, "few", 1),
                billed(Code.SAVING_DRIVERS_DEPENDENT, "hdd;twice", 1),
                billed(Code.SAVING_FIT_POOR, "hdd", 900),
                after(
                        Code.SAVING_LIFE_MISSING,
                        ASKED + " --rate 4",
                        LED + "A",
                        TUBES + " watts-before=20 watts-after=10 watts-source=label hours=8 hours-source=switch",
                        PRICE + "2018-01-01"));
    }

    private static CodesTest.Case after(Code code, String words, String... before) {
        return new CodesTest.Case(
                code,
                somebody -> List.of(before).forEach(each -> somebody.gets(each.split(" "))),
                List.of(words.split(" ")));
    }

    /** Thirteen months of bills under option C, with drivers that are known and a use that jumps about by so much. */
    private static CodesTest.Case billed(Code code, String drivers, int jump) {
        String baseline = drivers.equals("few") ? BASELINE.replace("2017-01-01", "2017-02-01") : BASELINE;
        String named = drivers.equals("few") ? "hdd" : drivers;
        List<String> bills = new ArrayList<>(List.of("meter,from,to,kwh,amount"));
        List<String> values = new ArrayList<>(List.of("driver,from,to,value"));
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = YearMonth.of(2017, 1).plusMonths(i);
            String days = month.atDay(1) + "," + month.atEndOfMonth() + ",";
            int degrees = i * i % 7;
            bills.add("led," + days + (1000 + 10 * degrees + jump * (i % 3 - 1)) + ",500");
            values.add("hdd," + days + degrees);
            values.add("twice," + days + 2 * degrees);
        }
        return new CodesTest.Case(
                code,
                somebody -> {
                    somebody.writes("bills.csv", bills.toArray(String[]::new));
                    somebody.writes("values.csv", values.toArray(String[]::new));
                    somebody.gets("import", "energy-bills", "bills.csv");
                    somebody.gets("import", "energy-drivers", "values.csv");
                    somebody.gets((LED + "C" + baseline + " drivers=" + named).split(" "));
                    somebody.gets((PRICE + "2017-01-01").split(" "));
                },
                List.of(ASKED.split(" ")));
    }
}
