package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A money account against the bank's file: what people decide stays decided, what is open opens the next month. */
class ReconcileBookTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String[] JANUARY = {
        "reconcile", "--account", "bank", "--bank", "jan.csv", "--period", "2018-01"
    };
    private static final String[] FEBRUARY = {
        "reconcile", "--account", "bank", "--bank", "feb.csv", "--carried", "jan.json"
    };

    @TempDir
    Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void keepABook() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
        treasurer.gets("record", "streams", "stream=parking", "kind=parking");
        treasurer.writes(
                "income.csv",
                "date,stream,amount,voucher,counterparty,memo",
                "2018-01-05,parking,100.00,V1,gate operator,January week 1",
                "2018-01-12,parking,150.00,V2,gate operator,January week 2",
                "2018-01-20,parking,77.00,V3,locker company,lockers",
                "2018-01-28,parking,60.00,V4,gate operator,week 4",
                "2018-01-30,parking,33.30,V5,gate operator,week 5",
                "2018-02-02,parking,44.00,V6,gate operator,February");
        treasurer.gets("import", "income", "income.csv");
        treasurer.writes(
                "jan.csv",
                "date,amount,balance,reference,counterparty,memo",
                "2018-01-06,100.00,100.00,V1,gate operator,January week 1",
                "2018-01-13,150.00,250.00,V2,gate operator,January week 2",
                "2018-01-21,70.00,320.00,,locker,lockers",
                "2018-01-29,60.00,380.00,V4,gate operator,week 4",
                "2018-01-31,-5.00,375.00,,bank,monthly fee");
        treasurer.writes(
                "feb.csv",
                "date,amount,balance,reference,counterparty,memo",
                "2018-02-01,33.30,408.30,V5,gate operator,week 5",
                "2018-02-03,44.00,452.30,V6,gate operator,February");
    }

    private int run(String[] words, String file, String... more) {
        String[] all = new String[words.length + more.length + 4];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        System.arraycopy(new String[] {"-O", "json", "-o", file}, 0, all, words.length + more.length, 4);
        return treasurer.types(all);
    }

    private JsonNode data(String file) throws IOException {
        return JSON.readTree(Files.readString(folder.resolve(file))).path("data");
    }

    private static String outcome(JsonNode data, String side, String id) {
        for (JsonNode line : data.path("lines").path(side)) {
            if (line.path("id").asText().equals(id)) {
                return line.path("outcome").asText();
            }
        }
        return "";
    }

    private String verified(String file) {
        return treasurer.gets("reconcile", "verify", file);
    }

    @Test
    void theAccountStandsAgainstTheBanksFile() throws IOException {
        assertThat(run(JANUARY, "jan.json")).isEqualTo(1);

        JsonNode data = data("jan.json");
        assertThat(data.path("tied").asBoolean()).isTrue();
        assertThat(outcome(data, "left", "F3")).isEqualTo("exact");
        assertThat(outcome(data, "left", "F5")).isEqualTo("proposed");
        assertThat(outcome(data, "left", "F7")).isEqualTo("ledger-only");
        assertThat(outcome(data, "left", "F8")).isEmpty();
        assertThat(verified("jan.json")).contains("follows from the files");
    }

    @Test
    void whatTheTreasurerAcceptsStandsInTheNextRun() throws IOException {
        run(JANUARY, "jan.json");

        assertThat(treasurer.gets(
                        "reconcile", "accept", "jan.json", "1", "--reason", "bill says 70", "--difference", "parking"))
                .contains("F9");

        run(JANUARY, "again.json", "--previous", "jan.json");
        JsonNode data = data("again.json");
        assertThat(outcome(data, "left", "F5")).isEqualTo("tolerance");
        assertThat(data.path("changes").toString()).isEqualTo("[{\"new\":false,\"places\":\"L4 R4\"}]");
        assertThat(data.path("decisions").get(0).path("source").asText()).isEqualTo("F9");
        assertThat(verified("again.json")).contains("follows from the files");
        assertThat(treasurer.gets("show", "F9")).contains("bill says 70");
        assertThat(treasurer.gets("audit", "verify")).contains("10");
    }

    @Test
    void whoDecidedAndWhyIsNotReworded() throws IOException {
        run(JANUARY, "jan.json");
        treasurer.gets("reconcile", "accept", "jan.json", "1", "--reason", "bill says 70", "--difference", "parking");
        run(JANUARY, "again.json");
        Path result = folder.resolve("again.json");
        String sound = Files.readString(result);
        for (String member : List.of("by", "reason")) {
            Files.writeString(
                    result,
                    sound.replaceFirst("(\"decision\": \"accept\".*?\"" + member + "\": \")[^\"]+", "$1somebody else"));

            assertThat(treasurer.types("reconcile", "verify", "again.json")).isEqualTo(1);
            assertThat(treasurer.out()).contains("decisions that nobody made");
        }
    }

    @Test
    void aDecisionThatWasReversedDoesNotCount() throws IOException {
        run(JANUARY, "jan.json");
        treasurer.gets("reconcile", "accept", "jan.json", "1", "--reason", "bill", "--difference", "parking");
        treasurer.gets("reverse", "F9", "--reason", "looked at the wrong bill");

        run(JANUARY, "again.json");

        assertThat(outcome(data("again.json"), "left", "F5")).isEqualTo("proposed");
    }

    @Test
    void whatIsRejectedIsNotProposedAgain() throws IOException {
        run(JANUARY, "jan.json");
        treasurer.gets("reconcile", "reject", "jan.json", "1", "--reason", "two different lockers");

        assertThat(run(JANUARY, "again.json")).isEqualTo(1);

        assertThat(outcome(data("again.json"), "left", "F5")).isEqualTo("ledger-only");
        assertThat(verified("again.json")).contains("follows from the files");
    }

    @Test
    void linesThatNobodyProposedMayBePutTogether() throws IOException {
        treasurer.writes("fee.csv", "date,category,amount,memo", "2018-01-15,repairs,5.00,ladder");
        treasurer.gets("import", "expenses", "fee.csv");
        run(JANUARY, "jan.json", "--rules", rules("{\"window-days\":2,\"near-days\":2}"));
        assertThat(outcome(data("jan.json"), "left", "F10")).isEqualTo("ledger-only");

        treasurer.gets("reconcile", "accept", "jan.json", "L7+R6", "--reason", "it was this");

        run(JANUARY, "again.json");
        assertThat(outcome(data("again.json"), "left", "F10")).isEqualTo("exact");
    }

    private String rules(String json) {
        treasurer.writes("rules.json", json);
        return "rules.json";
    }

    @Test
    void whatIsOpenAtTheEndOfAMonthOpensTheNext() throws IOException {
        run(JANUARY, "jan.json");

        run(FEBRUARY, "feb.json");

        JsonNode data = data("feb.json");
        assertThat(data.path("tied").asBoolean()).isTrue();
        assertThat(outcome(data, "left", "F7")).isEqualTo("exact");
        assertThat(data.path("open").path("left")).hasSize(1);
        assertThat(data.path("open").path("right")).hasSize(2);
        assertThat(data.path("open").path("right").get(0).path("carried").asBoolean())
                .isTrue();
        assertThat(verified("feb.json")).contains("follows from the files");
    }

    @Test
    void aGapBetweenTwoMonthsIsSaid() {
        run(JANUARY, "jan.json");
        treasurer.writes(
                "feb.csv",
                "date,amount,balance,reference,counterparty,memo",
                "2018-02-03,44.00,452.30,V6,gate operator,February");

        assertThat(run(FEBRUARY, "feb.json")).isEqualTo(1);

        assertThat(treasurer.err())
                .contains("reconcile.carried-opening")
                .contains("408.30")
                .contains("375.00");
    }

    @Test
    void anotherOpenListThanTheResultWasMadeFromIsNoticed() throws IOException {
        run(JANUARY, "jan.json");
        run(FEBRUARY, "feb.json");
        Path january = folder.resolve("jan.json");
        Files.writeString(
                january,
                Files.readString(january)
                        .replace("\"amount\": \"33.30\", \"texts\"", "\"amount\": \"33.31\", \"texts\""));

        assertThat(treasurer.types("reconcile", "verify", "feb.json")).isEqualTo(1);
    }

    @Test
    void anAuditorsDecisionsStandInTheEngagementAndNeverInTheBook() throws IOException {
        run(JANUARY, "jan.json");
        treasurer.as("auditor");
        String before = treasurer.gets("log");

        treasurer.gets(
                "reconcile",
                "accept",
                "jan.json",
                "1",
                "--reason",
                "confirmed by letter",
                "--difference",
                "parking",
                "--engagement",
                "audit.json");

        assertThat(treasurer.gets("log")).isEqualTo(before);
        assertThat(Files.readString(folder.resolve("audit.json")))
                .contains("checkpoint")
                .contains("confirmed by letter");
        run(JANUARY, "plain.json");
        assertThat(outcome(data("plain.json"), "left", "F5")).isEqualTo("proposed");
        run(JANUARY, "audited.json", "--engagement", "audit.json");
        assertThat(outcome(data("audited.json"), "left", "F5")).isEqualTo("tolerance");
        assertThat(verified("audited.json")).contains("follows from the files");
    }

    @Test
    void aDecisionTakenOutOfTheEngagementIsNoticed() throws IOException {
        run(JANUARY, "jan.json");
        treasurer.as("auditor");
        treasurer.gets(
                "reconcile",
                "accept",
                "jan.json",
                "1",
                "--reason",
                "letter",
                "--difference",
                "parking",
                "--engagement",
                "a.json");
        run(JANUARY, "audited.json", "--engagement", "a.json");
        Path engagement = folder.resolve("a.json");
        Files.writeString(engagement, Files.readString(engagement).replace("\"accept\"", "\"note\""));

        assertThat(treasurer.types("reconcile", "verify", "audited.json")).isEqualTo(1);
        assertThat(treasurer.out()).contains("decisions that nobody made");
    }

    @Test
    void aFactAndItsReversalUndoEachOtherWithoutAPerson() throws IOException {
        treasurer.gets("reverse", "F5", "--reason", "never came");

        run(JANUARY, "jan.json");

        assertThat(outcome(data("jan.json"), "left", "F5")).isEqualTo("group");
        assertThat(outcome(data("jan.json"), "left", "F9")).isEqualTo("group");
    }

    @Test
    void aFactThatWasMadeFromALineOfTheBankBelongsToIt() throws IOException {
        treasurer.gets("import", "bank", "jan.csv", "--account", "bank");
        treasurer.writes(
                "p.csv",
                "kind,id,date,amount,account,category,memo",
                "expenses,bank:F14,2018-01-31,5.00,bank,repairs,");
        treasurer.gets("import", "proposals", "p.csv");

        run(JANUARY, "jan.json");

        assertThat(outcome(data("jan.json"), "left", "F16")).isEqualTo("exact");
        assertThat(data("jan.json").path("groups").toString()).contains("bank:F14");
    }

    @Test
    void anotherBooksExportCanBeTheOtherSide() throws IOException {
        treasurer.gets("export", "csv", "-o", "other.csv");

        int status = run(
                new String[] {"reconcile", "--account", "bank", "--right", "other.csv", "--right-account", "bank"},
                "books.json");

        assertThat(status).isZero();
        JsonNode data = data("books.json");
        assertThat(data.path("outcomes").path("right").toString())
                .contains("excluded")
                .doesNotContain("statement-only");
        assertThat(verified("books.json")).contains("follows from the files");
    }

    @Test
    void onlyAMoneyAccountHasABank() {
        assertThat(treasurer.types("reconcile", "--account", "gross-income", "--bank", "jan.csv"))
                .isEqualTo(3);
        assertThat(treasurer.err()).contains("account.wrong-type").contains("gross-income");

        assertThat(treasurer.types("reconcile", "--account", "nobank", "--bank", "jan.csv"))
                .isEqualTo(3);
        assertThat(treasurer.err()).contains("account.unknown").contains("nobank");
    }

    @Test
    void blanksInAKeyColumnAreSaid() {
        treasurer.writes("left.csv", "id,date,amount,reference", "L1,2018-01-05,1.00,A", "L2,2018-01-05,2.00,");
        treasurer.writes("right.csv", "id,date,amount,reference", "R1,2018-01-05,1.00,A");

        treasurer.types(
                "reconcile",
                "--left",
                "left.csv",
                "--right",
                "right.csv",
                "--rules",
                rules("{\"group-by\":[\"reference\"]}"));

        assertThat(treasurer.err())
                .contains("left.csv:3")
                .contains("reconcile.key-blank")
                .contains("1 of 2");
    }

    @Test
    void howLongALineMayBeOnItsWayIsARule() {
        treasurer.writes(
                "left.csv", "id,date,amount", "L1,2018-01-05,1.00", "L2,2018-01-25,2.00", "L3,2018-01-30,7.00");
        treasurer.writes("right.csv", "id,date,amount", "R1,2018-01-05,1.00", "R2,2018-01-30,7.00");
        String[] command = {"reconcile", "--left", "left.csv", "--right", "right.csv", "--rules", rules("{}")};

        assertThat(treasurer.types(command)).isZero();
        rules("{\"timing-days\":3}");
        assertThat(treasurer.types(command)).isEqualTo(1);
    }

    @Test
    void aDecisionAboutAClosedMonthIsEvidenceAndIsTaken() {
        run(JANUARY, "jan.json");
        treasurer.gets("close", "2018-01");

        treasurer.gets("reconcile", "note", "jan.json", "L6", "--reason", "asked");

        assertThat(treasurer.gets("audit", "verify")).doesNotContain("log.lock-broken");
    }
}
