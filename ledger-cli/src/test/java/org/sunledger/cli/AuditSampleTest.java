package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor draws a sample, goes through the papers, and evaluates. */
class AuditSampleTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String WHO = " --engagement audit --nonce thrown-with-dice";

    @TempDir
    Path folder;

    private Terminalist auditor;

    @BeforeEach
    void getAList() {
        auditor = new Terminalist(folder);
        List<String> lines = new ArrayList<>(List.of("凭证号,收款方,付款金额"));
        for (int i = 1; i <= 120; i++) {
            int amount = i % 40 == 0 ? -i : i % 41 == 0 ? 0 : 37 * i % 1_000 + 1;
            lines.add("V" + i + ",\"payee, no. " + i % 7 + "\"," + amount + ".00");
        }
        auditor.writes("payments.csv", lines.toArray(String[]::new));
    }

    @Test
    void anHonestListPassesAndIsDrawnAgainFirst() {
        draw("");
        filled(UnaryOperator.identity(), StandardCharsets.UTF_8);

        assertThat(types("audit sample evaluate sample.csv")).isZero();
        assertThat(auditor.out()).contains("drawn again", "no more than could be borne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE"})
    void sortedAndSavedBySpreadsheetsItIsStillTheSameSample(String encoding) {
        draw(" --lang zh");
        filled(
                text -> {
                    List<String> lines = new ArrayList<>(text.lines().toList());
                    lines.subList(2, lines.size()).sort((a, b) -> b.compareTo(a));
                    lines.set(0, lines.get(0) + ",,,");
                    return (encoding.startsWith("UTF-16") ? "\ufeff" : "") + String.join("\r\n", lines) + "\r\n";
                },
                Charset.forName(encoding));

        assertThat(types("audit sample evaluate sample.csv")).as(auditor.err()).isZero();
    }

    @Test
    void aSampleMayComeBackAsAWorkbook() throws IOException {
        draw("");
        filled(UnaryOperator.identity(), StandardCharsets.UTF_8);
        try (Workbook workbook = new Workbook(Files.newOutputStream(folder.resolve("sample.xlsx")), "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("sample");
            List<CSVRecord> rows = CSVParser.parse(sample(), CSVFormat.DEFAULT).getRecords();
            for (CSVRecord row : rows) {
                for (int column = 0; column < row.size(); column++) {
                    String cell = row.get(column);
                    int at = (int) row.getRecordNumber() - 1;
                    if (cell.matches("[0-9.]+")) {
                        sheet.value(at, column, new BigDecimal(cell));
                    } else {
                        sheet.value(at, column, cell);
                    }
                }
            }
        }

        assertThat(types("audit sample evaluate sample.xlsx")).as(auditor.err()).isZero();
    }

    @Test
    void anOverstatedPaymentIsProjectedAndMayBeTooMuch() throws IOException {
        draw("");
        filled(text -> text.replaceFirst("\",,\r\n", "\",0.00,\r\n"), StandardCharsets.UTF_8);

        assertThat(types("audit sample evaluate sample.csv -O json")).isEqualTo(1);
        JsonNode rows = JSON.readTree(auditor.out()).path("data").path("rows");
        assertThat(figure(rows, "overstated")).isEqualTo("1");
        // One item that is not there at all stands for a whole interval.
        assertThat(figure(rows, "projected")).isEqualTo(figure(rows, "interval"));
    }

    @Test
    void everyLineThatWasTouchedIsNamed() {
        draw("");
        filled(text -> text.replaceFirst("\r\n([0-9]+),V", "\r\n$1,W"), StandardCharsets.UTF_8);
        assertThat(types("audit sample evaluate sample.csv")).isEqualTo(5);
        assertThat(auditor.err()).contains("sample.csv:3:1", "sample.altered", "it was", "and is");

        draw("");
        filled(text -> text.replaceFirst("\r\n[0-9]+,V[^\r]*\r\n", "\r\n"), StandardCharsets.UTF_8);
        assertThat(types("audit sample evaluate sample.csv")).isEqualTo(5);
        assertThat(auditor.err()).contains("was drawn and is missing");

        draw("");
        filled(text -> text.replaceFirst("(\r\n[0-9]+,V[^\r]*)", "$1$1"), StandardCharsets.UTF_8);
        assertThat(types("audit sample evaluate sample.csv")).isEqualTo(5);
        assertThat(auditor.err()).contains("a second time");

        draw("");
        filled(text -> text.replace("confidence=0.95", "confidence=0.5"), StandardCharsets.UTF_8);
        assertThat(types("audit sample evaluate sample.csv")).isEqualTo(5);
        assertThat(auditor.err()).contains("digest");
    }

    @Test
    void aSampleOfAnotherDrawIsNotTaken() {
        draw("");
        String first = sample();
        types("audit sample draw --csv payments.csv --map amount=付款金额,id=凭证号 --tolerable 10%"
                + " --engagement audit --nonce another-nonce -o other.csv");
        filled(text -> text.replaceFirst("^[^\r]*\r\n", ""), StandardCharsets.UTF_8);
        String other = read("other.csv").lines().findFirst().orElseThrow();
        write("sample.csv", other + "\r\n" + sample(), StandardCharsets.UTF_8);

        assertThat(first).contains("nonce=thrown-with-dice");
        assertThat(types("audit sample evaluate sample.csv")).isEqualTo(5);
        assertThat(auditor.err()).contains("sample.altered", "was not drawn");
    }

    @Test
    void aListThatWasSavedAgainIsAnotherList() {
        draw("");
        filled(UnaryOperator.identity(), StandardCharsets.UTF_8);
        write("payments.csv", read("payments.csv") + "V121,x,5.00\n", StandardCharsets.UTF_8);

        assertThat(types("audit sample evaluate sample.csv")).isEqualTo(3);
        assertThat(auditor.err()).contains("sample.of-another");
    }

    @Test
    void whatCannotBeDrawnIsTakenOutAndListed() {
        String page = auditor.gets(
                ("audit sample draw --csv payments.csv --map amount=付款金额,id=凭证号 --tolerable 10%" + WHO).split(" "));

        assertThat(page).contains("V40 · -40.00", "V41 · 0.00", "V120 · -120.00", "5 with amounts");
    }

    @Test
    void attributesAreAnsweredWithYesAndNo() throws IOException {
        auditor.gets(("audit sample draw --csv payments.csv --map amount=付款金额,id=凭证号 --method attribute --tolerable 10%"
                        + WHO + " -o sample.csv")
                .split(" "));
        boolean[] first = {true};
        StringBuilder filled = new StringBuilder();
        read("sample.csv").lines().forEach(line -> {
            boolean row = line.endsWith(",,");
            filled.append(row ? line.substring(0, line.length() - 1) + (first[0] ? "是" : "no") + "," : line)
                    .append("\r\n");
            first[0] &= !row;
        });
        write("sample.csv", filled.toString(), StandardCharsets.UTF_8);

        assertThat(types("audit sample evaluate sample.csv -O json")).isEqualTo(1);
        JsonNode rows = JSON.readTree(auditor.out()).path("data").path("rows");
        assertThat(figure(rows, "examined")).isEqualTo("29");
        assertThat(figure(rows, "deviations")).isEqualTo("1");
    }

    @Test
    void aBookMayGrowButNotChange() {
        Terminalist.withBook(folder, "en");
        auditor.as("treasurer");
        auditor.gets(("audit sample draw --kind income --size 2" + WHO + " -o sample.csv").split(" "));
        filled(UnaryOperator.identity(), StandardCharsets.UTF_8);
        auditor.gets("record", "income", "date=2018-03-05", "stream=lift-ads", "amount=9.00");

        assertThat(types("audit sample evaluate sample.csv")).as(auditor.err()).isZero();

        String text = sample();
        int root = text.indexOf("source=book ");
        int end = text.indexOf(',', root);
        String forged = text.substring(0, end - 4) + "0000" + text.substring(end);
        write("sample.csv", forged, StandardCharsets.UTF_8);
        assertThat(types("audit sample evaluate sample.csv")).isEqualTo(5);
        assertThat(auditor.err()).contains("log.root-differs");
    }

    @Test
    void anEngagementFileKeepsTheCommitmentAndTheResult() throws IOException {
        auditor.writes(
                "audit.json", "{\"schema\": \"sunledger/engagement/1\", \"name\": \"2018\", \"auditor\": \"A\"}");
        String words = " --engagement audit.json --nonce thrown-with-dice";
        String digest = auditor.gets(("audit sample commit" + words).split(" ")).strip();
        String drawing = "audit sample draw --csv payments.csv --map amount=付款金额,id=凭证号 --tolerable 10% -o sample.csv";

        assertThat(types(drawing + " --engagement audit.json --nonce thrown-too-late"))
                .isEqualTo(4);
        assertThat(auditor.err()).contains("sample.nonce-differs");
        auditor.gets((drawing + words).split(" "));
        filled(UnaryOperator.identity(), StandardCharsets.UTF_8);
        for (int time = 0; time < 2; time++) {
            assertThat(types("audit sample evaluate sample.csv --engagement audit.json"))
                    .as(auditor.err())
                    .isZero();
        }

        JsonNode kept = JSON.readTree(read("audit.json"));
        assertThat(kept.path("commitments")).hasSize(1);
        assertThat(kept.path("commitments").path(0).path("digest").asText()).isEqualTo(digest);
        assertThat(kept.path("samples")).hasSize(1);
        assertThat(kept.path("samples").path(0).path("projected").asText()).isEqualTo("0.00");
        assertThat(sample()).contains("commitment=" + digest, "engagement=2018");
    }

    @Test
    void aPublishedSelectionIsDrawnAgainFromItsStart() {
        auditor.writes("values.csv", "id,value", "A,7", "B,3", "C,4", "D,9", "E,0", "F,1", "G,8", "H,2", "I,6", "J,5");
        String words = "audit sample draw --csv values.csv --interval 9 --start 2";

        String page = auditor.gets(words.split(" "));
        auditor.gets((words + " -o sample.csv").split(" "));
        filled(UnaryOperator.identity(), StandardCharsets.UTF_8);

        assertThat(page).containsSubsequence("   1  A ", "   3  C ", "   4  D ", "   7  G ", "   9  I ", "was stated");
        assertThat(page).doesNotContain("  B ", "  F ", "  H ", "  J ");
        assertThat(types("audit sample evaluate sample.csv")).as(auditor.err()).isZero();
        assertThat(auditor.out()).contains("was stated");
    }

    @Test
    void aListAsACityPublishesItIsReadWithItsTitleAndItsSigns() {
        auditor.writes(
                "spending.csv",
                "Payments over £500",
                "",
                "Cheque Run Date,Supplier Name,Trans No,Invoice Net Amount,",
                "01/04/2018,A & Sons,46296351 - 1,\"£1,250.00\",",
                "02/04/2018,B Ltd,46296394 - 1,£700.00,",
                "02/04/2018,C Ltd,46296435 - 1,(£20.00),");
        String words = "audit sample draw --csv spending.csv --currency GBP --size 2 --start 100";

        String page = auditor.gets(words.split(" "));
        auditor.gets((words + " -o sample.csv").split(" "));
        filled(UnaryOperator.identity(), StandardCharsets.UTF_8);

        assertThat(page).contains("46296351 - 1", "1,250.00");
        assertThat(sample()).contains("skip-lines=2", "column-amount=Invoice Net Amount", "column-id=Trans No");
        assertThat(types("audit sample evaluate sample.csv --tolerable 10%"))
                .as(auditor.err())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"95, 1%, 0.1%, 368", "95, 1%, 0, 300", "90, 0.5%, 0.25%, 1597", "50, 2%, 0, 35"})
    void aSizeNeedsNoPopulation(String confidence, String tolerable, String expected, String size) throws IOException {
        String words = "audit sample plan -O json --confidence " + confidence + " --tolerable " + tolerable;
        String json = auditor.gets((words + (expected.equals("0") ? "" : " --expected " + expected)).split(" "));

        assertThat(figure(JSON.readTree(json).path("data").path("rows"), "size"))
                .isEqualTo(size);
    }

    @Test
    void aPublishedCaseIsEvaluatedFromItsErrors() throws IOException {
        auditor.writes("harder.csv", "book,audited", "1500,1000", "2400,1200", "8200,7500", "6000,5400", "9000,8000");

        assertThat(types("audit sample evaluate harder.csv --interval 8000 --tolerable 30000 -O json"))
                .isEqualTo(1);
        JsonNode rows = JSON.readTree(auditor.out()).path("data").path("rows");
        assertThat(figure(rows, "projected")).isEqualTo("9166.67");
        assertThat(figure(rows, "basic")).isEqualTo("24000.00");
        assertThat(figure(rows, "incremental")).isEqualTo("4834.67");
        assertThat(figure(rows, "upper")).isEqualTo("38001.33");
    }

    private void draw(String more) {
        auditor.gets(("audit sample draw --csv payments.csv --map amount=付款金额,id=凭证号 --tolerable 10%" + WHO
                        + " -o sample.csv" + more)
                .split(" "));
    }

    /** Fills in that every amount is right, then lets somebody change the file. */
    private void filled(UnaryOperator<String> changed, Charset encoding) {
        StringBuilder filled = new StringBuilder();
        String text = changed.apply(sample());
        text.lines().forEach(line -> {
            String[] cells = line.split(",");
            boolean row = line.endsWith(",,") && !line.contains("=");
            filled.append(row ? line.substring(0, line.length() - 1) + cells[3] + "," : line)
                    .append("\r\n");
        });
        write("sample.csv", filled.toString(), encoding);
    }

    private static String figure(JsonNode rows, String name) {
        for (JsonNode row : rows) {
            if (row.path("cells").path("figure").asText().equals(name)) {
                return row.path("cells").path("value").asText();
            }
        }
        throw new AssertionError(name);
    }

    private int types(String words) {
        return auditor.types(words.split(" "));
    }

    private String sample() {
        return read("sample.csv").replace("\ufeff", "");
    }

    private String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void write(String file, String text, Charset encoding) {
        try {
            Files.writeString(folder.resolve(file), text, encoding);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
