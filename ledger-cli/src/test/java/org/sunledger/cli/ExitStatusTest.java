package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.cli.shell.ExitStatus;
import org.sunledger.cli.shell.Terminal;
import org.sunledger.outcome.Code;

class ExitStatusTest {
    @TempDir
    private Path folder;

    @Test
    void lettersThatTheTerminalLostNeverReachABook() {
        Terminalist somebody = new Terminalist(folder).as("treasurer");

        assertThat(somebody.types("init", "--community", "\uFFFD\uFFFD")).isEqualTo(2);
        assertThat(somebody.err()).contains("LC_ALL=C.UTF-8");
        assertThat(somebody.everyFile()).isEmpty();
    }

    @Test
    void doneIsZeroAlsoWhenEveryRowWasBookedBefore() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        Map<String, String> before = somebody.everyFile();
        assertThat(somebody.types("import", "income", "income.csv")).isZero();
        assertThat(somebody.out()).contains("All 3 rows had been booked before; nothing was written.");
        assertThat(somebody.everyFile()).isEqualTo(before);
    }

    @Test
    void rowsThatWereSetAsideAreOne() {
        Terminalist somebody = Terminalist.withBook(folder, "en")
                .writes(
                        "more.csv",
                        "date,stream,amount",
                        "2018-03-01,lift-ads,10.00",
                        "2018-03-02,nobody,10.00",
                        "2018-03-03,lift-ads,ten");
        assertThat(somebody.types("import", "income", "more.csv", "--rejects", "rejects.csv"))
                .isEqualTo(1);
        assertThat(somebody.err()).contains("more.csv:3:2: stream.unknown", "more.csv:4:3: amount.not-a-number");
        assertThat(somebody.out()).containsPattern("more.csv +3 +1 +0 +2 +F12 +F13..F13 +10.00");
        assertThat(somebody.file("rejects.csv"))
                .content(StandardCharsets.UTF_8)
                .startsWith("\ufeffrefused-line,refused-because,date,")
                .contains("3,stream.unknown: ", ",nobody,10.00\r\n", "4,amount.not-a-number: ", ",lift-ads,ten\r\n");
    }

    @Test
    void rejectsCannotSaveAFileThatIsWrongAsAWhole() {
        Terminalist somebody = Terminalist.withBook(folder, "en").writes("bad.csv", "date,amount", "2018-03-01,10.00");
        Map<String, String> before = somebody.everyFile();
        assertThat(somebody.types("import", "income", "bad.csv", "--rejects", "rejects.csv"))
                .isEqualTo(3);
        assertThat(somebody.everyFile()).isEqualTo(before);
    }

    @Test
    void misuseIsTwoWithTheSynopsisAndWhatMayHaveBeenMeant() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        Map<String, String> before = somebody.everyFile();
        Map<String, String> misuses = Map.ofEntries(
                Map.entry("statment", "Did you mean: statement?"),
                Map.entry("frobnicate", "There are: init, import"),
                Map.entry("statement public-revenue --perid 2018", "Did you mean: --period"),
                Map.entry("statement", "`NAME` is missing"),
                Map.entry("statement a b", "one argument too many: `b`"),
                Map.entry("statement public-revenue --period", "The option `--period` needs a value"),
                Map.entry("--book a --book b balance", "`--book` is given twice"),
                Map.entry("--lang fr balance", "`fr` is no value of `--lang`"),
                Map.entry("balance -O xml", "There are: text, csv, json, html"),
                Map.entry("statement public-revenue --basis cash", "There are: settled, recognised"),
                Map.entry("statement public-revenue --beneficiary property-fee", "FUND=owners"),
                Map.entry("statement public-revenue --period 2018 --from 2018-01-01", "either with --period"),
                Map.entry("register", "--account, --fund, --group or --stream"),
                Map.entry("log --kind incom", "Did you mean: income"),
                Map.entry("log --last many", "`many` is no whole number"),
                Map.entry("import income", "`FILE` is missing"),
                Map.entry("import income x.csv --encoding latin-7", "GB18030"),
                Map.entry("import income x.csv --skip-lines -1", "no whole number"),
                Map.entry("import income x.csv --map date", "`date` is no COLUMN=HEADER"),
                Map.entry("record income lift-ads", "`lift-ads` is no KEY=VALUE"),
                Map.entry("record income date=1 date=2", "`date` is given twice"),
                Map.entry("--at 3 reverse F5 --reason wrong", "nothing can be written there"),
                Map.entry("--book n.book init --zone Mars", "no time zone `Mars`"),
                Map.entry("--book n.book init --currency YUAN", "no currency `YUAN`"),
                Map.entry("--book n.book init --fiscal-month 13", "`13` is no month"),
                Map.entry("--book n.book init --demo-seed x", "`x` is no seed"),
                Map.entry("completion fish", "There are: bash, zsh"),
                Map.entry("help statment", "Did you mean: statement?"));
        misuses.forEach((typed, said) -> {
            assertThat(somebody.types(typed.split(" "))).as(typed).isEqualTo(2);
            assertThat(somebody.err())
                    .contains(said)
                    .contains("Usage: sunledger ")
                    .contains("sunledger help");
            assertThat(somebody.out()).isEmpty();
        });
        assertThat(somebody.everyFile()).isEqualTo(before);
    }

    @Test
    void misuseIsSaidInChineseToo() {
        Terminalist somebody = new Terminalist(folder).with("LANG", "zh_CN.UTF-8");
        assertThat(somebody.types("statment")).isEqualTo(2);
        assertThat(somebody.err()).contains("没有命令“statment”。是不是：statement？").contains("用法：");
        assertThat(somebody.types("--lang", "en", "statment")).isEqualTo(2);
        assertThat(somebody.err()).contains("There is no command");
    }

    @Test
    void noActorIsMisuseThatSaysHowToGiveOne() {
        Terminalist somebody = Terminalist.withBook(folder, "en").as("");
        assertThat(somebody.types("import", "income", "income.csv")).isEqualTo(2);
        assertThat(somebody.err()).contains("--actor NAME").contains("SUNLEDGER_ACTOR");
    }

    @Test
    void ofSeveralTheMostSeriousCounts() {
        assertThat(ExitStatus.of(List.of())).isZero();
        assertThat(ExitStatus.of(List.of(Code.TRACE_UNKNOWN, Code.CSV_EMPTY))).isEqualTo(3);
        assertThat(ExitStatus.of(List.of(Code.CSV_EMPTY, Code.ACTOR_SAME))).isEqualTo(3);
        assertThat(ExitStatus.of(List.of(Code.ACTOR_SAME))).isEqualTo(4);
        assertThat(ExitStatus.of(List.of(Code.STORE_FULL, Code.CSV_EMPTY))).isEqualTo(6);
        assertThat(ExitStatus.of(List.of(Code.STORE_FULL, Code.LOG_MALFORMED))).isEqualTo(5);
    }

    @Test
    void aBookThatAnotherWriterHoldsIsSix() throws SQLException {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        Map<String, String> before = somebody.everyFile();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + somebody.file("community.book"));
                Statement holding = other.createStatement()) {
            holding.execute("BEGIN EXCLUSIVE");
            assertThat(somebody.types("record", "expenses", "date=2018-03-06", "category=repairs", "amount=860.00"))
                    .isEqualTo(6);
            assertThat(somebody.err()).contains("store.contended");
            holding.execute("ROLLBACK");
        }
        assertThat(somebody.everyFile()).isEqualTo(before);
    }

    @Test
    void aFaultOfOursIsSeventyAndShortUnlessAsked() {
        Terminalist somebody = Terminalist.withBook(folder, "en").looking(new Terminal() {
            @Override
            public boolean showsResults() {
                throw new IllegalStateException("a fault for the test");
            }

            @Override
            public boolean showsMessages() {
                return false;
            }
        });
        somebody.with("NO_COLOR", "");
        assertThat(somebody.types("balance")).isEqualTo(70);
        assertThat(somebody.err()).contains("Please report it").doesNotContain("\tat ");
        assertThat(somebody.types("balance", "-v")).isEqualTo(70);
        assertThat(somebody.err()).contains("\tat org.sunledger.cli.");
    }
}
