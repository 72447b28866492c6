package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.cli.shell.Surroundings;
import org.sunledger.cli.shell.Terminal;
import org.sunledger.cli.shell.WatchedStream;

class OutputTest {
    private static final String[] STATEMENT = {"statement", "public-revenue", "--period", "2018Q1"};

    @TempDir
    private Path folder;

    private static String[] statement(String... more) {
        String[] words = Arrays.copyOf(STATEMENT, STATEMENT.length + more.length);
        System.arraycopy(more, 0, words, STATEMENT.length, more.length);
        return words;
    }

    @ParameterizedTest
    @CsvSource({"q.csv, csv", "q.json, json", "q.html, html", "q.HTM, html", "q.txt, text", "q, text"})
    void theEndingOfTheFilePicksTheFormat(String file, String format) throws IOException {
        Terminalist somebody = Terminalist.withBook(folder, "zh");
        String expected = somebody.gets(statement("-O", format));
        assertThat(somebody.gets(statement("-o", file))).isEmpty();
        assertThat(somebody.err()).contains("已写入：" + file);
        String mark = format.equals("csv") ? "\ufeff" : "";
        assertThat(Files.readString(somebody.file(file), StandardCharsets.UTF_8))
                .isEqualTo(format.equals("csv") ? mark + expected.replace("\n", "\r\n") : expected);
    }

    @Test
    void theNamedFormatWinsOverTheEnding() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        somebody.gets("balance", "-O", "json", "-o", "balance.txt");
        assertThat(somebody.file("balance.txt")).content(StandardCharsets.UTF_8).startsWith("{");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q.pdf", "q.XLSX", "q.docx"})
    void anEndingThatPromisesWhatIsNotWrittenIsRefused(String file) {
        Terminalist somebody = Terminalist.withBook(folder, "en");

        assertThat(somebody.types(statement("-o", file))).isEqualTo(2);
        assertThat(somebody.err()).contains("Write `.html` and print it as PDF");
        assertThat(somebody.file(file)).doesNotExist();
        assertThat(somebody.gets(statement("-O", "html", "-o", file))).isEmpty();
    }

    @Test
    void aDashIsStandardOutput() {
        Terminalist somebody = Terminalist.withBook(folder, "en");

        assertThat(somebody.gets(statement("-o", "-"))).isEqualTo(somebody.gets(statement()));
        assertThat(somebody.file("-")).doesNotExist();
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        somebody.file("full").toFile().mkdir();
        Map<String, String> before = somebody.everyFile();
        for (String target : List.of("nowhere/q.csv", "full")) {
            assertThat(somebody.types(statement("-o", target))).isEqualTo(6);
            String why = target.equals("full") ? "full: it is a folder." : "q.csv: there is no such folder.";
            assertThat(somebody.err()).contains("output.not-written").contains(why);
        }
        assertThat(somebody.everyFile()).isEqualTo(before);
    }

    @Test
    void aCommandThatWritesDoesNotBeginWhenItsAnswerHasNoPlaceToGo() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        Map<String, String> before = somebody.everyFile();
        String[] words = {"record", "expenses", "date=2018-03-06", "category=repairs", "amount=8.00", "-o", "no/w.csv"};
        assertThat(somebody.types(words)).isEqualTo(6);
        words[5] = "-O";
        assertThat(somebody.types(words)).isEqualTo(2);
        assertThat(somebody.everyFile()).isEqualTo(before);
    }

    @Test
    void anOldResultStaysWhenTheNewOneIsRefused() throws IOException {
        Terminalist somebody = Terminalist.withBook(folder, "en").writes("q.csv", "old");
        assertThat(somebody.types("statement", "nothing", "-o", "q.csv")).isEqualTo(2);
        assertThat(Files.readString(somebody.file("q.csv"))).isEqualTo("old\n");
    }

    @Test
    void resultsAndTalkGoApart() {
        Terminalist somebody = Terminalist.withBook(folder, "en")
                .writes("odd.csv", "date,stream,amount,weather", "2018-03-01,lift-ads,10.00,rain");
        somebody.gets("import", "income", "odd.csv", "--dry-run");
        assertThat(somebody.out()).doesNotContain("weather");
        assertThat(somebody.err()).contains("csv.column-left-out").contains("weather");
    }

    @Test
    void coloursAreForTerminalsAndForThoseWhoWantThem() {
        Terminal terminal = new Terminal() {
            @Override
            public boolean showsResults() {
                return true;
            }

            @Override
            public boolean showsMessages() {
                return false;
            }
        };
        Terminalist somebody = Terminalist.withBook(folder, "en").looking(terminal);
        assertThat(somebody.gets("balance")).doesNotContain("\u001b");
        somebody.with("NO_COLOR", "");
        assertThat(somebody.gets("balance")).contains("\u001b[");
        assertThat(somebody.gets("balance", "-O", "csv")).doesNotContain("\u001b");
        assertThat(somebody.with("TERM", "dumb").gets("balance")).doesNotContain("\u001b");
        assertThat(somebody.with("TERM", "xterm").looking(Terminal.NONE).gets("balance"))
                .doesNotContain("\u001b");
    }

    @Test
    void theLanguageIsThatOfTheBookUnlessAnotherIsAskedFor() {
        Terminalist somebody = Terminalist.withBook(folder, "zh");
        assertThat(somebody.gets(statement())).contains("公共收益收支公示表");
        assertThat(somebody.gets(statement("--lang", "en"))).contains("Statement of public revenue");
        assertThat(somebody.gets("--lang=en", "balance")).contains("Balances");
    }

    @Test
    void theDoctorSpeaksOneLanguage() {
        Terminalist somebody = Terminalist.withBook(folder, "zh");

        assertThat(somebody.gets("doctor")).contains("程序", "权限").doesNotContain("Program", "System");
    }

    @Test
    void aStatementThatDoesNotExistIsAnsweredWithTheNearest() {
        Terminalist somebody = Terminalist.withBook(folder, "en");

        assertThat(somebody.types("statement", "public-revenu")).isEqualTo(2);
        assertThat(somebody.err())
                .contains("Did you mean public-revenue?")
                .contains("trial-balance, maintenance-fund, unit.");
    }

    @Test
    void aFileWithoutRowsIsSaidToHaveNone() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        somebody.writes("none.csv", "date,stream,amount");

        assertThat(somebody.gets("import", "income", "none.csv"))
                .contains("There is no row below the header; nothing was written.");
    }

    @Test
    void anEmptyFileOfAKindIsWrittenInTheLanguageAskedFor() {
        Terminalist somebody = new Terminalist(folder);
        assertThat(somebody.gets("import", "income", "--template", "--lang", "zh"))
                .startsWith("日期,收入来源,金额");
        somebody.gets("import", "income", "--template", "-o", "income.csv");
        assertThat(somebody.file("income.csv")).content(StandardCharsets.UTF_8).startsWith("\ufeffdate,stream,amount");
    }

    @Test
    void aResultThatNobodyTookIsNeverDone() {
        assertThat(statusWhenOutputSays("No space left on device")).isEqualTo(6);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("output.not-written")
                .contains("standard output: No space left on device");
        said.reset();
        assertThat(statusWhenOutputSays("Broken pipe")).isEqualTo(6);
        assertThat(said.size()).isZero();
    }

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int statusWhenOutputSays(String problem) {
        OutputStream refusing = new OutputStream() {
            @Override
            public void write(int unit) throws IOException {
                throw new IOException(problem);
            }
        };
        return Main.run(
                new String[] {"help"},
                new Surroundings(
                        InputStream.nullInputStream(),
                        WatchedStream.on(refusing),
                        new PrintStream(said, true, StandardCharsets.UTF_8),
                        Clock.systemUTC(),
                        Map.of(),
                        folder,
                        "en",
                        Terminal.NONE));
    }
}
