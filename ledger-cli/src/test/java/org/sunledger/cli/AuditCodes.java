package org.sunledger.cli;

import java.util.List;
import org.sunledger.outcome.Code;

/** What brings about the codes of an auditor's tests. */
final class AuditCodes {
    private AuditCodes() {}

    static List<CodesTest.Case> cases() {
        return List.of(
                tested(Code.AUDIT_NOTHING_READ, "", "date,amount"),
                tested(Code.AUDIT_DATE_ORDER, "", "date,amount", "03/05/2018,1.00", "04/05/2018,2.00"),
                tested(Code.AUDIT_CURRENCY, "", "date,amount", "2018-05-03,£1.00"),
                tested(Code.AUDIT_POLICY_MALFORMED, " --policy policy.json", "date,amount", "2018-05-03,1.00"),
                new CodesTest.Case(
                        Code.AUDIT_REPORT_MALFORMED,
                        somebody -> somebody.writes("report.json", "{}"),
                        List.of("audit", "report", "--check", "report.json")));
    }

    /** A file that is tested, beside a policy that names what does not exist. */
    private static CodesTest.Case tested(Code code, String options, String... lines) {
        String words = "audit test --csv payments.csv" + options;
        return new CodesTest.Case(
                code,
                somebody -> {
                    somebody.writes("payments.csv", lines);
                    somebody.writes("policy.json", "{\"limit\":[\"50000\"]}");
                },
                List.of(words.split(" ")));
    }
}
