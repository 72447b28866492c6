package org.sunledger.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.sunledger.outcome.Code;

/** What brings about the codes of decisions about reconciled lines, and of what is carried. */
final class ReconcileCodes {
    private static final List<CodesTest.Case> CASES = new ArrayList<>();

    private ReconcileCodes() {}

    static List<CodesTest.Case> cases() {
        if (CASES.isEmpty()) {
            gather();
        }
        return List.copyOf(CASES);
    }

    private static void add(Code code, String words, Consumer<Terminalist> before) {
        CASES.add(new CodesTest.Case(code, before, List.of(words.split(" "))));
    }

    private static void gather() {
        add(Code.RECONCILE_DECISION_UNKNOWN, "reconcile accept r.json 99 --reason seen", ReconcileCodes::result);
        add(Code.RECONCILE_DECISION_UNKNOWN, "reconcile note r.json L2+x --reason seen", ReconcileCodes::result);
        add(Code.RECONCILE_DIFFERENCE_OPEN, "reconcile accept r.json L2+R2 --reason seen", ReconcileCodes::result);
        add(Code.REASON_MISSING, "reconcile accept r.json L2+R2", ReconcileCodes::result);
        add(
                Code.RECONCILE_CARRIED_OVERLAPS,
                "reconcile --left left.csv --right right.csv --carried r.json",
                ReconcileCodes::result);
        add(
                Code.ENGAGEMENT_MALFORMED,
                "reconcile --left left.csv --right right.csv --engagement left.csv",
                ReconcileCodes::result);
        add(
                Code.ENGAGEMENT_OTHER_BOOK,
                "--book other.book reconcile --account bank --right right.csv --engagement audit.json",
                ReconcileCodes::engagedElsewhere);
        String group = "{\"group-by\":[\"refrence\"]}";
        String exclude = "{\"exclude\":[{\"side\":\"left\",\"field\":\"memos\",\"contains\":\"x\"}]}";
        for (String rules : List.of(group, exclude)) {
            add(
                    Code.RECONCILE_FIELD_UNKNOWN,
                    "reconcile --left left.csv --right right.csv --rules rules.json",
                    somebody -> result(somebody).writes("rules.json", rules));
        }
    }

    /** Two lists of which nothing goes together, and the result. */
    private static Terminalist result(Terminalist somebody) {
        somebody.writes("left.csv", "id,date,amount,memo", "L1,2018-03-05,10.00,fee");
        somebody.writes("right.csv", "id,date,amount,memo", "R1,2018-06-05,-77.00,something else");
        somebody.types("reconcile", "--left", "left.csv", "--right", "right.csv", "-O", "json", "-o", "r.json");
        return somebody;
    }

    private static void engagedElsewhere(Terminalist somebody) {
        result(somebody);
        somebody.types("reconcile", "--account", "bank", "--right", "right.csv", "-O", "json", "-o", "book.json");
        somebody.gets("reconcile", "note", "book.json", "R2", "--reason", "seen", "--engagement", "audit.json");
        somebody.gets("--book", "other.book", "init", "--opened", "2018-01-01");
    }
}
