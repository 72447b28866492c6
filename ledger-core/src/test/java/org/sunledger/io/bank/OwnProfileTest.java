package org.sunledger.io.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;

/** Profiles that somebody writes from the documentation alone. */
class OwnProfileTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "bank-profiles.md");

    private static String block(String language) throws IOException {
        String page = Files.readString(PAGE);
        String fence = "```" + language + "\n";
        int start = page.indexOf(fence) + fence.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static BankFile read(String profile, String... lines) {
        return BankReader.of(BankProfile.read(profile).orThrow(), BankFixtures.CNY)
                .read("file", (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String profile(String members, String columns) {
        return "{\"id\": \"our-bank/1\", \"zh\": \"x\", \"en\": \"x\", " + members + " \"columns\": [" + columns + "]}";
    }

    @Test
    void printedFiguresAreWrittenAsTheAmountsAre() {
        String german = profile(
                "\"decimal\": \"comma\", \"dates\": \"dmy\", \"printed\": [\"Endsaldo {closing}\", \"Summe {in.sum} Euro\"],",
                "{\"field\": \"date\", \"names\": [\"Tag\"]}, {\"field\": \"amount\", \"names\": [\"Betrag\"]},"
                        + "{\"field\": \"balance\", \"names\": [\"Saldo\"]}");
        String[] rows = {"Tag;Betrag;Saldo", "03.04.2026;1.200,00;1.949,50"};

        assertThat(read(german, rows[0], rows[1], "Endsaldo;1.949,50;", "Summe 1.200,00 Euro;;")
                        .failures())
                .isEmpty();
        assertThat(read(german, rows[0], rows[1], "Endsaldo;1.949,05;").failures())
                .extracting(failure -> failure.code().text())
                .containsExactly("bank.total-differs");
    }

    @Test
    void theExampleOfThePageReadsItsFile() throws IOException {
        BankProfile profile = BankProfile.read(block("json")).orThrow();

        BankFile file = BankReader.of(profile, BankFixtures.CNY)
                .read("file", block("text").getBytes(Charset.forName("GB18030")));

        assertThat(file.lines()).hasSize(2);
        assertThat(file.sums().newestFirst()).isTrue();
        assertThat(file.sums().inMinor()).isEqualTo(2_100_000);
        assertThat(file.sums().outMinor()).isEqualTo(35_000);
        assertThat(file.opening()).hasValue(10_035_000);
        assertThat(file.failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ymd, 2026年4月10日",
        "ymd, 20260410170709",
        "ymd, 2026-04-10-17.07.09.000000",
        "ymd, 2026/4/10 17:07",
        "ymd, 115/04/10",
        "ymd, 1150410",
        "ymd, 民國115年4月10日",
        "roc, 115-4-10",
        "dmy, 10.04.2026",
        "dmy, 10/4/2026",
        "mdy, 04/10/2026",
        "ymd, ２０２６－０４－１０"
    })
    void datesAreReadInTheFormsSeen(String order, String written) {
        String columns = "{\"field\": \"date\", \"names\": [\"d\"]}, {\"field\": \"amount\", \"names\": [\"a\"]}";

        BankFile file = read(profile("\"dates\": \"" + order + "\",", columns), "d,a", written + ",1.00");

        assertThat(file.refusals()).isEmpty();
        assertThat(file.lines().get(0).day()).hasToString("2026-04-10");
    }

    @Test
    void aFileWithoutAHeaderIsReadByPosition() {
        String columns = "{\"field\": \"date\", \"position\": 1}, {\"field\": \"in\", \"position\": 3},"
                + " {\"field\": \"out\", \"position\": 4}, {\"field\": \"balance\", \"position\": 5}";

        BankFile file = read(
                profile("\"header\": false, \"amounts\": \"in-out\",", columns),
                "2026-04-10;x;1.00;;11.00",
                "2026-04-11;x;;2.00;9.00");

        assertThat(file.failures()).isEmpty();
        assertThat(file.lines()).extracting(BankLine::amountMinor).containsExactly(100L, -200L);
    }

    @Test
    void aCommaMayStandBeforeTheDecimals() {
        String columns =
                "{\"field\": \"date\", \"names\": [\"Buchungstag\"]}, {\"field\": \"amount\", \"names\": [\"Betrag\"]}";

        BankFile file = read(
                profile("\"dates\": \"dmy\", \"decimal\": \"comma\",", columns),
                "Buchungstag;Betrag",
                "10.04.2026;-1.234,56");

        assertThat(file.lines()).extracting(BankLine::amountMinor).containsExactly(-123_456L);
    }

    @Test
    void everythingThatIsWrongWithAProfileIsListed() {
        Outcome<BankProfile> read = BankProfile.read("{\"id\": \"Our Bank\", \"amounts\": \"both\", \"colums\": []}");

        assertThat(read.rejections())
                .extracting(Rejection::code)
                .contains(Code.BANK_PROFILE_MALFORMED, Code.BANK_PROFILE_LACKS);
        assertThat(read.rejections())
                .extracting(rejection -> rejection.details().get("member"))
                .contains("id", "amounts", "colums", "zh", "en", "columns");
        assertThat(read.rejections().stream()
                        .filter(rejection -> "colums".equals(rejection.details().get("member")))
                        .map(rejection -> rejection.details().get("known")))
                .containsExactly("columns");
    }
}
