package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookAtRestTest {
    @TempDir
    private Path folder;

    @Test
    void lookingChangesNoFileAndLeavesNoneBeside() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        Map<String, String> before = somebody.everyFile();
        for (String command : List.of(
                "statement public-revenue --period 2018",
                "balance",
                "register --account bank",
                "streams",
                "savings",
                "log",
                "show F5",
                "doctor",
                "--at 6 balance",
                "audit verify",
                "audit prove F5",
                "diff 6 --period 2018",
                "explain public-revenue/1:settled:2018-01:public-revenue/all:gross-income:stream=lift-ads",
                "close 2018Q1 --dry-run",
                "import income income.csv --dry-run",
                "record expenses date=2018-03-06 category=repairs amount=860.00 --dry-run",
                "reverse F5 --reason wrong --dry-run",
                "--book new.book init --dry-run")) {
            somebody.gets(command.split(" "));
            assertThat(somebody.everyFile()).as(command).isEqualTo(before);
        }
    }

    @Test
    void aRehearsalSaysThatNothingWasWrittenAndShowsWhatWouldBe() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        String rehearsal = somebody.gets(
                "record", "expenses", "date=2018-03-06", "category=repairs", "amount=860.00", "--dry-run");
        assertThat(rehearsal)
                .contains("Nothing was written.")
                .containsPattern("F12 .*repairs .*860.00")
                .containsPattern("F12 .*bank .*860.00");
    }

    @Test
    void theBookIsFoundInAFolderAbove() throws IOException {
        Terminalist.withBook(folder, "en");
        Path below = Files.createDirectories(folder.resolve("2018/invoices"));
        assertThat(new Terminalist(below).gets("balance")).contains("1,980.00");
        assertThat(new Terminalist(below).as("treasurer").types("init")).isZero();
        assertThat(below.resolve("community.book")).exists();
    }

    @Test
    void theBookIsFoundThroughTheEnvironmentUnlessNamed() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        somebody.with("SUNLEDGER_BOOK", "other.book");
        assertThat(somebody.types("balance")).isEqualTo(3);
        assertThat(somebody.err()).contains("store.missing").contains("other.book");
        assertThat(somebody.gets("--book", "community.book", "balance", "-v")).contains("1,980.00");
        assertThat(somebody.err()).contains("book: community.book");
    }

    @Test
    void aBookAtAnEarlierPointAnswersAsItDidThen() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        String then = somebody.gets("log");
        String code = then.replaceAll("(?s).*Checkpoint +([0-9A-Z-]+)\n.*", "$1");
        String balance = somebody.gets("balance");
        somebody.gets("record", "expenses", "date=2018-02-20", "category=repairs", "amount=860.00");
        assertThat(somebody.gets("balance")).isNotEqualTo(balance);
        for (String point : List.of("12", "12/" + code, code, code.toLowerCase(Locale.ROOT), "2018-01-01T08:00:10")) {
            assertThat(somebody.gets("balance", "--at", point)).as(point).isEqualTo(balance);
        }
        assertThat(somebody.gets("log", "--at", "12")).isEqualTo(then);
        assertThat(somebody.types("balance", "--at", "AAAAA-AAAAA-AAAAA-AAAAA")).isEqualTo(3);
    }

    @Test
    void aDemonstrationIsTheSameBookEveryTimeAndAtEveryHour() throws IOException {
        Terminalist one = Terminalist.withBook(Files.createDirectory(folder.resolve("one")), "en");
        Terminalist other = new Terminalist(Files.createDirectory(folder.resolve("other")))
                .as("treasurer")
                .at("2031-05-05T12:34:56Z");
        other.gets("init", "--demo-seed", "7", "--opened", "2018-01-01", "--lang", "en");
        for (String kind : List.of("streams", "income", "expenses", "savings")) {
            Files.copy(one.file(kind + ".csv"), other.file(kind + ".csv"));
            other.gets("import", kind, kind + ".csv");
        }
        assertThat(other.gets("log")).isEqualTo(one.gets("log")).contains("Demonstration book");
    }

    @Test
    void aRealBookSaysWhenAndHasSaltsNobodyKnows() throws IOException {
        String[] codes = new String[2];
        for (int i = 0; i < 2; i++) {
            Terminalist somebody = new Terminalist(Files.createDirectory(folder.resolve("book" + i))).as("treasurer");
            String made = somebody.gets("init", "--lang", "en", "--community", "Plum Court");
            assertThat(made).contains("Plum Court").doesNotContain("Demonstration");
            assertThat(somebody.gets("log"))
                    .contains("2018-04-01T09:00:00+08:00")
                    .contains("2018-01-01");
            codes[i] = made.replaceAll("(?s).*Checkpoint +([0-9A-Z-]+)\n.*", "$1");
        }
        assertThat(codes[0]).isNotEqualTo(codes[1]);
    }

    @Test
    void historyIsRecordedAtTheInstantGiven() {
        Terminalist somebody = new Terminalist(folder).as("treasurer");
        somebody.gets("init", "--lang", "en", "--opened", "2016-01-01", "--recorded-at", "2016-01-01T08:00+08:00");
        somebody.gets("record", "streams", "stream=lift-ads", "kind=advertising", "--recorded-at", "2016-01-02");
        assertThat(somebody.gets("log")).contains("2016-01-01T08:00:00+08:00").contains("2016-01-02T23:59:59+08:00");
    }

    @Test
    void aChangedFactIsNamedAndNeverTakenForTheTruth() {
        Terminalist somebody = Terminalist.withBook(folder.resolve("changed"), "en");
        Tampering.replaceInFact(somebody.file("community.book"), 5, "\"effective\":\"2018", "\"effective\":\"2017");
        Map<String, String> before = somebody.everyFile();

        for (String command : List.of("doctor", "doctor --rebuild")) {
            assertThat(somebody.types(command.split(" "))).isEqualTo(5);
            assertThat(somebody.err()).contains("log.fact-changed", "F5");
            assertThat(somebody.everyFile()).isEqualTo(before);
        }
    }

    @Test
    void theDoctorFindsWhatDiffersAndRebuildsIt() {
        int books = 0;
        for (String tampering : List.of(
                "DELETE FROM cells WHERE account = 'bank'",
                "UPDATE nodes SET hash = zeroblob(32) WHERE position = 2",
                "DELETE FROM lookups WHERE space = 'row'")) {
            Terminalist somebody = Terminalist.withBook(folder.resolve("book" + books++), "en");
            String before = somebody.gets("balance");
            Tampering.with(somebody.file("community.book"), tampering);

            assertThat(somebody.types("doctor")).isEqualTo(5);
            assertThat(somebody.out()).contains("differs from what the facts give");
            assertThat(somebody.err()).contains("derived.differs");

            assertThat(somebody.gets("doctor", "--rebuild")).contains("rebuilt from the facts");
            assertThat(somebody.gets("doctor")).contains("agrees with the facts");
            assertThat(somebody.gets("balance")).isEqualTo(before);
        }
    }

    @Test
    void theDoctorLooksAtTheMachineWhereThereIsNoBook() {
        assertThat(new Terminalist(folder).gets("doctor")).contains("Java").contains("there is no community.book");
    }

    @Test
    void aBackupIsTheSameBook() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        String balance = somebody.gets("balance");
        somebody.gets("backup", "copy.book");
        assertThat(somebody.gets("--book", "copy.book", "balance")).isEqualTo(balance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"balance", "streams", "statement public-revenue", "statement trial-balance"})
    void balancesThatSomebodyMadeHugeAreAnAlteredFileAndNoFaultOfTheProgram(String command) {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        Tampering.with(somebody.file("community.book"), "UPDATE cells SET debit = 4611686018427387904");

        assertThat(somebody.types(command.split(" "))).isEqualTo(5);
    }
}
