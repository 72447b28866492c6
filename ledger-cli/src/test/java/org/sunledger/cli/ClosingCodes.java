package org.sunledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sunledger.outcome.Code;

/** What brings about the codes of closed periods. */
final class ClosingCodes {
    private static final List<CodesTest.Case> CASES = new ArrayList<>();

    private ClosingCodes() {}

    static List<CodesTest.Case> cases() {
        if (CASES.isEmpty()) {
            gather();
        }
        return List.copyOf(CASES);
    }

    private static void add(Code code, String words) {
        add(code, words, somebody -> {});
    }

    private static void add(Code code, String words, Consumer<Terminalist> before) {
        CASES.add(new CodesTest.Case(code, before, List.of(words.split(" "))));
    }

    private static void gather() {
        for (String words : List.of(
                "record income date=2018-02-08 stream=parking amount=1.00",
                "record streams stream=stalls kind=venue from=2018-01-01",
                "import income late.csv",
                "reverse F5 --reason wrong --on 2018-03-31",
                "check-fact F5 --actor chair --on 2018-03-31",
                "approve F5 --actor chair --on 2018-03-31")) {
            add(
                    Code.PERIOD_CLOSED,
                    words,
                    somebody -> closed(somebody).writes("late.csv", "date,stream,amount", "2018-03-05,parking,1.00"));
        }
        add(Code.PERIOD_CLOSED_ALREADY, "close 2018Q1", ClosingCodes::closed);
        add(Code.PERIOD_CLOSED_ALREADY, "close 2018-02", ClosingCodes::closed);
        add(
                Code.PERIOD_CLOSED_LATER,
                "reopen 2018Q1 --reason wrong --resolution R-7",
                somebody -> closed(somebody).gets("close", "2018Q2"));
        add(
                Code.LATE_INTO_CLOSED,
                "import income late.csv --late-into 2018-02",
                somebody -> closed(somebody).writes("late.csv", "date,stream,amount", "2018-03-05,parking,1.00"));
        add(
                Code.LATE_NOT_LATE,
                "import income new.csv --late-into 2018-05",
                somebody -> closed(somebody).writes("new.csv", "date,stream,amount", "2018-04-05,parking,1.00"));
        add(Code.PERIOD_NOT_CLOSED, "reopen 2018-02 --reason wrong --resolution R-7", ClosingCodes::closed);
        add(Code.PERIOD_NOT_CLOSED, "audited 2018Q1 --by office --report income.csv");
        add(Code.HANDOVER_UNCLOSED, "handover handed");
        add(Code.HANDOVER_ALTERED, "--book new.book init --handover handed", somebody -> {
            handedOver(somebody).replaces("handed/balances.txt", "\n", "0\n");
        });
        add(Code.HANDOVER_DIFFERS, "--book new.book init --handover handed", somebody -> {
            handedOver(somebody).replaces("handed/openings.csv", ".00", ".01");
        });
        add(Code.HANDOVER_UNSTATED, "audit verify --handover handed", ClosingCodes::handedOver);
        add(
                Code.LOG_SIZE_DIFFERS,
                "--book new.book init --handover handed --expect 5/00000-00000-00000-00000",
                ClosingCodes::handedOver);
        add(Code.UNIT_NOT_SEALED, "audit prove 2018Q1 --unit 9-909", ClosingCodes::closed);
        add(Code.PERIOD_NOT_OVER, "--book real.book close 2019", ClosingCodes::realBook);
        add(
                Code.PERIOD_AUDITED,
                "reopen 2018Q1 --reason wrong --resolution R-7",
                somebody -> closed(somebody).gets("audited", "2018Q1", "--by", "office", "--report", "income.csv"));
        add(Code.REASON_MISSING, "reopen 2018Q1 --resolution R-7", ClosingCodes::closed);
        add(Code.RESOLUTION_MISSING, "reopen 2018Q1 --reason wrong", ClosingCodes::closed);
        add(
                Code.CASH_CLOSED,
                "record expenses date=2018-01-05 category=repairs amount=1.00 account=petty-cash",
                somebody -> somebody.gets("close", "2018-01-08", "--cash", "petty-cash"));
        add(Code.CASH_DIFFERS, "close 2018-01-08 --cash petty-cash --counted 1.00");
        add(Code.DERIVED_DIFFERS, "close 2018Q1", CodesTest.tampered("DELETE FROM cells"));
    }

    private static Terminalist handedOver(Terminalist somebody) {
        closed(somebody).gets("handover", "handed");
        return somebody;
    }

    static Terminalist closed(Terminalist somebody) {
        somebody.gets("close", "2018Q1");
        return somebody;
    }

    static void realBook(Terminalist somebody) {
        somebody.gets("--book", "real.book", "init", "--opened", "2018-01-01");
    }
}
