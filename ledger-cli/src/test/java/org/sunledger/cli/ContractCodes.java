package org.sunledger.cli;

import java.util.List;
import org.sunledger.outcome.Code;

/** What brings about the codes of contracts and of receipts under them. */
final class ContractCodes {
    private static final String TERMS = " stream=lift-ads amount=2.00 billing=monthly";
    private static final String RECEIPT = "record income date=2018-01-05 amount=1.00 ";

    private ContractCodes() {}

    static List<CodesTest.Case> cases() {
        return List.of(
                let(Code.CONTRACT_UNKNOWN, RECEIPT + "stream=lift-ads contract=C9"),
                let(Code.CONTRACT_OVERLAPS, "record contracts contract=C2 start=2018-12-01 end=2019-11-30" + TERMS),
                let(Code.CONTRACT_STREAM_DIFFERS, RECEIPT + "stream=parking contract=C1"),
                let(
                        Code.CONTRACT_STEPS_MALFORMED,
                        "record contracts contract=C2 start=2019-01-01 end=2019-12-31 steps=2019-06-01:3" + TERMS),
                let(
                        Code.CONTRACT_STEP_OUTSIDE,
                        "record contracts contract=C2 start=2019-01-01 end=2019-12-31 steps=2020-01-01=3.00" + TERMS),
                let(Code.CONTRACT_PERIOD_OUTSIDE, RECEIPT + "stream=lift-ads contract=C1 period=2019-01"),
                let(Code.CONTRACT_MISSING, RECEIPT + "stream=lift-ads period=2018-01"));
    }

    /** Something that is refused when the lift advertising of 2018 is let. */
    private static CodesTest.Case let(Code code, String words) {
        String contract = "record contracts contract=C1 start=2018-01-01 end=2018-12-31" + TERMS;
        return new CodesTest.Case(code, somebody -> somebody.gets(contract.split(" ")), List.of(words.split(" ")));
    }
}
