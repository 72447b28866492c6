package org.sunledger.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sunledger.cli.CodesTest.Case;
import org.sunledger.outcome.Code;

/** What brings about the codes of samples; see {@link CodesTest}. */
final class SampleCodes {
    private static final List<Case> CASES = new ArrayList<>();
    private static final String TO_DRAW = "--engagement audit --nonce thrown-with-dice";

    private SampleCodes() {}

    static List<Case> cases() {
        return CASES;
    }

    private static void add(Code code, String words, String... payments) {
        CASES.add(new Case(code, somebody -> somebody.writes("payments.csv", payments), List.of(words.split(" "))));
    }

    /** A sample of three payments, which somebody has changed. */
    private static void altered(Code code, UnaryOperator<String> changed) {
        CASES.add(new Case(
                code,
                somebody -> {
                    somebody.writes("payments.csv", "id,amount", "A,100.00", "B,200.00", "C,300.00");
                    String words = "audit sample draw --csv payments.csv --size 2 -o sample.csv " + TO_DRAW;
                    somebody.gets(words.split(" "));
                    Path sample = somebody.file("sample.csv");
                    try {
                        Files.writeString(sample, changed.apply(Files.readString(sample)));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                List.of("audit", "sample", "evaluate", "sample.csv")));
    }

    static {
        add(
                Code.SAMPLE_NOTHING_TO_DRAW,
                "audit sample plan --csv payments.csv --tolerable 5%",
                "id,amount",
                "A,-1.00",
                "B,0");
        add(
                Code.SAMPLE_EXPECTED_TOO_LARGE,
                "audit sample plan --csv payments.csv --tolerable 5% --expected 5%",
                "id,amount",
                "A,1.00");
        add(Code.CSV_FILE_MISSING, "audit sample evaluate nowhere.csv");
        add(Code.SAMPLE_TOO_LARGE, "audit sample plan --value 1000000 --tolerable 0.001%");
        add(Code.SAMPLE_TOO_LARGE, "audit sample plan --value 1000000 --interval 0.01");
        add(
                Code.AMOUNT_OVERFLOW,
                "audit sample plan --csv payments.csv --tolerable 5%",
                "id,amount",
                "A,90000000000000.00",
                "B,90000000000000.00");
        add(
                Code.SAMPLE_NONCE_DIFFERS,
                "audit sample draw --csv payments.csv --size 1 " + TO_DRAW + " --commitment " + "0".repeat(64),
                "id,amount",
                "A,1.00");
        add(Code.CURRENCY_DIFFERS, "audit sample plan --csv payments.csv --tolerable 5%", "id,amount", "A,USD 1.00");
        altered(Code.SAMPLE_MALFORMED, text -> text.replace("method=monetary-unit", "method=guess"));
        altered(Code.SAMPLE_MALFORMED, text -> text.replace("interval-minor=60000/2", "interval-minor=1/9"));
        altered(Code.SAMPLE_NOT_EXAMINED, text -> text);
        altered(Code.SAMPLE_RESULT_IMPOSSIBLE, text -> text.replace(",,\r\n", ",-1.00,\r\n"));
        altered(Code.SAMPLE_OF_ANOTHER, text -> text.replace("source=file sha256:", "source=file sha256:0"));
        altered(Code.SAMPLE_ALTERED, text -> text.replace("00,1,1", "01,1,1"));
    }
}
