package org.sunledger.cli;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.cli.CodesTest.Case;
import org.sunledger.outcome.Code;

/** What brings about the codes of groups, units, keys, charges and what is levied; see {@link CodesTest}. */
final class LevyCodes {
    private static final List<Case> CASES = new ArrayList<>();

    private LevyCodes() {}

    static List<Case> cases() {
        return CASES;
    }

    /** In a book with one unit, after what else is typed before. */
    private static void unit(Code code, String words, String... before) {
        CASES.add(new Case(
                code,
                somebody -> {
                    somebody.gets("record", "units", "unit=7-101", "area=100");
                    for (String typed : before) {
                        somebody.gets(typed.split(" "));
                    }
                },
                List.of(words.split(" "))));
    }

    /** In a book with one unit and one charge, after what else is typed before. */
    private static void charge(Code code, String words, String... before) {
        String[] all = new String[before.length + 1];
        all[0] = "record charges charge=management";
        System.arraycopy(before, 0, all, 1, before.length);
        unit(code, words, all);
    }

    static {
        unit(Code.UNIT_UNKNOWN, "record fee-receipts date=2018-01-05 amount=1.00 unit=9-909");
        unit(Code.GROUP_UNKNOWN, "record income date=2018-01-05 stream=lift-ads amount=1.00 group=attic");
        unit(Code.NAME_REUSED, "record units unit=7-101 area=90");
        unit(Code.REFUND_DIFFERS, "record fee-refunds date=2018-02-09 amount=1.00 returns=F5");
        unit(Code.KEY_UNKNOWN, "record key-shares key=attic unit=7-101 value=1");
        unit(Code.CHARGE_UNKNOWN, "record tariffs charge=attic rate=2.35");
        unit(
                Code.OWNERSHIP_OVERLAPS,
                "record owners unit=7-101 owner=O-2 from=2018-03-01",
                "record owners unit=7-101 owner=O-1 from=2018-01-01 until=2018-06-30");
        unit(
                Code.KEY_WITHOUT_SHARES,
                "record key-shares key=by-area unit=7-101 value=1",
                "record keys key=by-area basis=area");

        unit(Code.LEVY_NOTHING, "levy 2018-03");
        charge(
                Code.LEVY_ALREADY,
                "levy 2018-03",
                "record tariffs charge=management basis=unit rate=60",
                "levy 2018-03");
        charge(Code.TARIFF_GAP, "levy 2018-03", "record tariffs charge=management rate=2.35 from=2018-03-15");
        charge(
                Code.UNIT_WITHOUT_AREA,
                "levy 2018-03",
                "record units unit=7-102",
                "record tariffs charge=management rate=2.35");
        charge(
                Code.LEVY_AMOUNT_NOT_SPLIT,
                "levy 2018-03 --charge management --amount 100.00",
                "record tariffs charge=management rate=2.35");
        charge(
                Code.LEVY_AMOUNT_MISSING,
                "levy 2018-03 --charge management --key meter",
                "record keys key=meter basis=meter");
        charge(
                Code.KEY_EMPTY,
                "levy 2018-03 --charge management --key meter --amount 100.00",
                "record keys key=meter basis=meter");
        charge(
                Code.READING_MISSING,
                "levy 2018-03 --charge management --key meter --amount 100.00",
                "record keys key=meter basis=meter",
                "record key-shares key=meter unit=7-101 value=100 from=2018-02-28");
        charge(
                Code.READING_BACKWARDS,
                "levy 2018-03 --charge management --key meter --amount 100.00",
                "record keys key=meter basis=meter",
                "record key-shares key=meter unit=7-101 value=100 from=2018-02-28",
                "record key-shares key=meter unit=7-101 value=90 from=2018-03-31");
    }
}
