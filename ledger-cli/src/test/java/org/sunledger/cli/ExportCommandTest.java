package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The book handed over and made again, as it is typed. */
class ExportCommandTest {
    private Path folder = Path.of("");
    private Terminalist treasurer = new Terminalist(folder);

    @BeforeEach
    void aBookWithTwoStreams(@TempDir Path here) throws IOException {
        folder = here;
        treasurer = new Terminalist(folder).as("treasurer");
        Files.writeString(folder.resolve("streams.csv"), "stream,kind\nlift-ads,advertising\n停车,parking\n");
        Files.writeString(
                folder.resolve("income.csv"),
                "date,stream,amount,tax,memo\n2018-03-05,lift-ads,100.00,3.00,王先生\n2018-03-06,停车,50.00,,\n");
        treasurer.gets("init", "--demo-seed", "7", "--opened", "2018-01-01", "--lang", "en");
        treasurer.gets("import", "streams", "streams.csv");
        treasurer.gets("import", "income", "income.csv");
    }

    private static String[] importing(String... more) {
        List<String> words = new ArrayList<>(List.of("--book", "again.book", "import", "jsonl", "copy.jsonl"));
        words.addAll(Arrays.asList(more));
        return words.toArray(String[]::new);
    }

    private String statement(String book) {
        return treasurer.gets("--book", book, "statement", "public-revenue", "--period", "2018");
    }

    @Test
    void aJournalIsPrintedOrWrittenAlike() throws IOException {
        String printed = treasurer.gets("export", "hledger");
        assertThat(treasurer.gets("export", "hledger", "-o", "book.journal")).isEmpty();

        assertThat(treasurer.err()).contains("book.journal");
        assertThat(Files.readString(folder.resolve("book.journal"))).isEqualTo(printed);
        assertThat(printed)
                .contains("Income:public-revenue:all:gross-income", "; subject: 停车")
                .doesNotContain("王先生");
    }

    @Test
    void theTableInAFileBeginsWithTheMarkThatSpreadsheetsNeed() throws IOException {
        treasurer.gets("export", "csv", "-o", "postings.csv");
        assertThat(Files.readString(folder.resolve("postings.csv"))).startsWith("\ufefffact,id,kind");
        assertThat(treasurer.gets("export", "csv")).startsWith("fact,id,kind");
    }

    @Test
    void anEarlierSizeIsExportedAsItWasThen() {
        String then = treasurer.gets("export", "ledger");
        String size = then.replaceAll("(?s).*?, ([0-9]+) facts, code.*", "$1");
        treasurer.gets("reverse", "F" + (Integer.parseInt(size) - 1), "--reason", "twice");

        assertThat(treasurer.gets("--at", size, "export", "ledger"))
                .isEqualTo(then)
                .isNotEqualTo(treasurer.gets("export", "ledger"));
    }

    @Test
    void aPrivateCopySaysThatItIsOneAndMakesTheBookAgain() {
        treasurer.gets("export", "jsonl", "-o", "copy.jsonl");
        assertThat(treasurer.err()).contains("keep it as safe as the book");

        assertThat(treasurer.gets(importing())).contains("--expect SIZE/CODE");
        assertThat(statement("again.book")).isEqualTo(statement("community.book"));
        assertThat(treasurer.gets("--book", "again.book", "export", "jsonl")).contains("王先生");
    }

    @Test
    void aCopyThatLeadsToTheKeptCheckpointIsTaken() {
        treasurer.gets("export", "jsonl", "-o", "copy.jsonl");
        String head = treasurer.gets("export", "hledger").lines().toList().get(1);
        String expected = head.replaceAll("^; (\\S+), ([0-9]+) facts, code (\\S+)$", "$1:$2:$3");

        assertThat(treasurer.gets(importing("--expect", expected))).doesNotContain("--expect");
    }

    @Test
    void aCopyThatDoesNotLeadThereLeavesNoFile() {
        treasurer.gets("export", "jsonl", "-o", "copy.jsonl");

        assertThat(treasurer.types(importing("--expect", "2:00000-00000-00000-00000")))
                .isEqualTo(5);
        assertThat(treasurer.err()).contains("log.size-differs");
        assertThat(folder.resolve("again.book")).doesNotExist();
    }

    @Test
    void anAlteredLineIsNamedAndLeavesNoFile() throws IOException {
        treasurer.gets("export", "jsonl", "-o", "copy.jsonl");
        Path copy = folder.resolve("copy.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(copy));
        lines.set(2, lines.get(2).replace("\"actor\":\"treasurer\"", "\"actor\":\"somebody\""));
        Files.write(copy, lines);

        assertThat(treasurer.types(importing())).isEqualTo(5);
        assertThat(treasurer.err()).contains("copy.jsonl:3: jsonl.altered");
        assertThat(folder.resolve("again.book")).doesNotExist();
    }

    @Test
    void aBookWithFactsStaysAsItIs() throws IOException {
        treasurer.gets("export", "jsonl", "-o", "copy.jsonl");
        byte[] before = Files.readAllBytes(folder.resolve("community.book"));

        assertThat(treasurer.types("import", "jsonl", "copy.jsonl")).isEqualTo(4);
        assertThat(treasurer.err()).contains("book.not-empty");
        assertThat(treasurer.types("import", "jsonl", "copy.jsonl", "--dry-run"))
                .isEqualTo(4);
        assertThat(Files.readAllBytes(folder.resolve("community.book"))).isEqualTo(before);
    }

    @Test
    void aRehearsalMakesNoFile() {
        treasurer.gets("export", "jsonl", "-o", "copy.jsonl");
        treasurer.gets(importing("--dry-run"));
        assertThat(folder.resolve("again.book")).doesNotExist();
    }

    @Test
    void aCopyThatIsNotThereOrNoFileIsInputThatCannotBeRead() {
        assertThat(treasurer.types("--book", "again.book", "import", "jsonl", "missing.jsonl"))
                .isEqualTo(3);
        assertThat(treasurer.types("--book", "again.book", "import", "jsonl", "."))
                .isEqualTo(3);
        assertThat(treasurer.types("--book", "again.book", "import", "jsonl", "income.csv"))
                .isEqualTo(3);
        assertThat(treasurer.err()).contains("income.csv:1: jsonl.malformed");
        assertThat(folder.resolve("again.book")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "export",
                "export gnucash",
                "export hledger -O json",
                "export hledger more",
                "import jsonl",
                "import jsonl a b",
                "import jsonl a --expect x",
                "import jsonl a --map date=x",
                "import income income.csv --expect 1:00000-00000-00000-00000"
            })
    void whatIsCalledWronglyEndsWithTwo(String words) {
        treasurer.gets("export", "jsonl", "-o", "a");
        List<String> typed =
                new ArrayList<>(List.of("--book", words.startsWith("import jsonl") ? "b" : "community.book"));
        typed.addAll(List.of(words.split(" ")));

        assertThat(treasurer.types(typed.toArray(String[]::new))).isEqualTo(2);
        assertThat(folder.resolve("b")).doesNotExist();
    }

    @Test
    void namesThatBeancountCannotTellApartWriteNothing() throws IOException {
        Files.writeString(folder.resolve("funds.csv"), "fund,beneficiary\nreserve,owners\nReserve,owners\n");
        treasurer.gets("import", "funds", "funds.csv");
        Files.writeString(
                folder.resolve("openings.csv"),
                "date,account,fund,amount\n2018-01-01,bank,reserve,5.00\n2018-01-01,bank,Reserve,6.00\n");
        treasurer.gets("import", "openings", "openings.csv");

        assertThat(treasurer.types("export", "beancount", "-o", "book.beancount"))
                .isEqualTo(4);
        assertThat(treasurer.err()).contains("export.name-collides");
        assertThat(folder.resolve("book.beancount")).doesNotExist();
        assertThat(treasurer.types("export", "beancount")).isEqualTo(4);
        assertThat(treasurer.out()).isEmpty();
    }
}
