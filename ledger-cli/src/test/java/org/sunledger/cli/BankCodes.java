package org.sunledger.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sunledger.cli.CodesTest.Case;
import org.sunledger.outcome.Code;

/** What brings about the codes of bank and wallet files; see {@link CodesTest}. */
final class BankCodes {
    private static final List<Case> CASES = new ArrayList<>();

    private BankCodes() {}

    static List<Case> cases() {
        return CASES;
    }

    /** What is found in a file that can be read, which is status 1 and not that of the code. */
    static Map<Code, String> outOfReach() {
        Map<Code, String> reasons = new LinkedHashMap<>();
        for (Code code : List.of(
                Code.BANK_LINE_ENCODING,
                Code.BANK_OTHER_ACCOUNT,
                Code.BANK_TOTAL_DIFFERS,
                Code.BANK_COUNT_DIFFERS,
                Code.BANK_TOTAL_MISSING,
                Code.BANK_BALANCE_BREAKS,
                Code.BANK_LINE_UNTIED)) {
            reasons.put(code, "found in a file that is read; see BankImportTest");
        }
        reasons.put(Code.BANK_PROPOSALS_OPEN, "a note, not a refusal; see BankProposalsTest");
        reasons.put(Code.XLSX_SHEET_MISSING, "takes a workbook; see WorkbookTest");
        reasons.put(Code.XLSX_DIGITS_LOST, "a warning, not a refusal; see WorkbookTest");
        return reasons;
    }

    private static void bank(Code code, String words, String... lines) {
        CASES.add(new Case(
                code,
                somebody -> somebody.writes("bad.csv", lines),
                List.of(("import bank bad.csv " + words).split(" "))));
    }

    static {
        bank(Code.BANK_PROFILE_UNKNOWN, "--account bank --profile nowhere", "x");
        bank(Code.BANK_PROFILE_NOT_JSON, "--account bank --profile bad.csv", "{,}");
        bank(Code.BANK_PROFILE_MALFORMED, "--account bank --profile bad.csv", "{\"amounts\": \"both\"}");
        bank(Code.BANK_PROFILE_LACKS, "--account bank --profile bad.csv", "{\"id\": \"our-bank/1\"}");
        bank(Code.BANK_NO_PROFILE, "--guess", "unit,area", "1-101,88.70");
        bank(Code.BANK_OTHER_LAYOUT, "--account bank --profile plain", "unit,area", "1-101,88.70");
        bank(Code.BANK_COLUMN_GONE, "--account bank --profile plain", "day,amount,balance", "2018-01-05,1.00,1.00");
        bank(Code.BANK_DATE_ORDER, "--account bank --profile plain", "date,amount", "17/08/2022,1.00");
        bank(Code.BANK_HEADER_REPEATED, "--account bank --profile plain", "date,amount", "date,amount");
        bank(Code.BANK_BOTH_SIDES, "--account bank --profile generic", "日期,收入,支出", "2018-01-05,1.00,2.00");
        bank(Code.BANK_WORD_UNKNOWN, "--account bank --profile generic-side", "日期,收/支,金额", "2018-01-05,maybe,2.00");
    }
}
