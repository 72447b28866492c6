package org.sunledger.cli;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.cli.CodesTest.Case;
import org.sunledger.outcome.Code;

/** What brings about the codes of gates; see {@link CodesTest}. */
final class GateCodes {
    private static final List<Case> CASES = new ArrayList<>();
    private static final String DAY =
            "record gate-settlements date=2018-01-05 stream=lift-ads gate=north channel=cash ";

    private GateCodes() {}

    static List<Case> cases() {
        return CASES;
    }

    /** In a book with one channel and one settled day. */
    private static void gate(Code code, String words) {
        CASES.add(new Case(
                code,
                somebody -> {
                    somebody.gets("record", "channels", "channel=cash");
                    somebody.gets((DAY + "gross=10.00").split(" "));
                },
                List.of(words.split(" "))));
    }

    static {
        gate(Code.CHANNEL_UNKNOWN, DAY.replace("=cash", "=cashier") + "gross=1.00");
        gate(Code.GATE_DAY_TWICE, DAY + "gross=1.00");
        gate(Code.GATE_NET_DIFFERS, DAY.replace("-05", "-06") + "gross=10.00 refunds=2.00 fee=0.06 net=8.00");
        gate(Code.GATE_DETAIL_MISSING, DAY.replace("-05", "-12") + "gross=10.00 first=2018-01-06");
    }
}
