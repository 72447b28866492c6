package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.cli.given.Workbook;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;

class WorkbookTest {
    @TempDir
    Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void keepABook() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
    }

    private static byte[] workbook(Consumer<Worksheet> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("明细");
            rows.accept(sheet);
            workbook.newWorksheet("second").value(0, 0, "other");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static String text(Consumer<Worksheet> rows) {
        Workbook read = Workbook.read("x.xlsx", workbook(rows), "");
        assertThat(read.failures()).isEmpty();
        return read.sheet().text();
    }

    @Test
    void theNoiseBehindFifteenDigitsIsDropped() {
        assertThat(text(sheet -> {
                    sheet.value(0, 0, new BigDecimal("1.1000000000000001"));
                    sheet.value(0, 1, 12299.999999999998);
                    sheet.value(0, 2, 0.1 + 0.2);
                }))
                .isEqualTo("1.1,12300,0.3\n");
    }

    @Test
    void daysAreDaysAndKeepTheirTime() {
        assertThat(text(sheet -> {
                    sheet.value(0, 0, LocalDateTime.of(2018, 3, 5, 0, 0));
                    sheet.style(0, 0).format("yyyy-mm-dd").set();
                    sheet.value(0, 1, LocalDateTime.of(2018, 3, 5, 17, 7, 9));
                    sheet.style(0, 1).format("yyyy\"年\"m\"月\"d\"日\" hh:mm:ss").set();
                    sheet.value(0, 2, 43164);
                }))
                .isEqualTo("2018-03-05,2018-03-05 17:07:09,43164\n");
    }

    @Test
    void aLongIdThatIsTextSurvivesAndOneThatIsANumberIsSaidToHaveLostDigits() {
        Workbook read = Workbook.read(
                "x.xlsx",
                workbook(sheet -> {
                    sheet.value(0, 0, "420000000012345678");
                    sheet.value(0, 1, 4.20000000012345E17);
                }),
                "");

        assertThat(read.sheet().text()).startsWith("420000000012345678,");
        assertThat(read.warnings()).extracting(Failure::code).containsExactly(Code.XLSX_DIGITS_LOST);
        assertThat(read.warnings().get(0).place().toString()).isEqualTo("x.xlsx:1:2");
    }

    @Test
    void lineNumbersAreThoseOfTheSheetAndSheetsAreNamed() {
        byte[] bytes = workbook(sheet -> {
            sheet.value(0, 0, "preamble, with a comma");
            sheet.value(3, 0, "a");
            sheet.value(3, 1, "line\nbreak");
        });

        assertThat(Workbook.read("x", bytes, "").sheet().text())
                .isEqualTo("\"preamble, with a comma\",\n\n\na,line break\n");
        assertThat(Workbook.read("x", bytes, "second").sheet().text()).isEqualTo("other\n");
        assertThat(Workbook.read("x", bytes, "third").failures())
                .extracting(Failure::code)
                .containsExactly(Code.XLSX_SHEET_MISSING);
    }

    @Test
    void aZipBombIsRefusedBeforeItUnpacks() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(zeros);
            }
        }

        assertThat(Workbook.read("bomb.xlsx", out.toByteArray(), "").failures())
                .extracting(Failure::code)
                .containsExactly(Code.CSV_FILE_TOO_LARGE);
    }

    /** Two kilobytes could otherwise ask for rows of two thousand million lines. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"2000000000\"><c r=\"A2000000000\"><v>1</v></c></row>",
                "<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>",
                "<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>",
                "<row r=\"-5\"><c r=\"A1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"AAAAA1\"><v>1</v></c></row>"
            })
    void aCellBeyondTheEdgeOfASheetIsRefused(String row) throws IOException {
        byte[] bytes = rewritten(workbook(sheet -> sheet.value(0, 0, "date")), row);

        assertThat(Workbook.read("x", bytes, "").failures())
                .extracting(Failure::code)
                .containsExactly(Code.XLSX_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"
            })
    void theLastCellOfASheetIsRead(String row) throws IOException {
        byte[] bytes = rewritten(workbook(sheet -> sheet.value(0, 0, "date")), row);

        Workbook read = Workbook.read("x", bytes, "");

        assertThat(read.failures()).isEmpty();
        assertThat(read.sheet().text().strip().replaceAll("^,*", "")).isEqualTo("1");
    }

    /** The workbook with other rows on its first sheet. */
    private byte[] rewritten(byte[] workbook, String rows) throws IOException {
        Path whole = Files.write(folder.resolve("whole.xlsx"), workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(whole.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry part : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                String text = new String(in.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                String changed = part.getName().equals("xl/worksheets/sheet1.xml")
                        ? text.replaceAll("<sheetData>.*</sheetData>", "<sheetData>" + rows + "</sheetData>")
                        : text;
                zip.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void aWorkbookThatWasCutOffIsRefused() {
        byte[] whole = workbook(sheet -> sheet.value(0, 0, "date"));

        assertThat(Workbook.read("x", Arrays.copyOf(whole, whole.length / 2), "")
                        .failures())
                .extracting(Failure::code)
                .containsExactly(Code.XLSX_BROKEN);
    }

    @Test
    void everyKindIsReadFromAWorkbookAsFromCsv() throws IOException {
        Files.write(folder.resolve("streams.xlsx"), workbook(sheet -> {
            sheet.value(0, 0, "stream");
            sheet.value(0, 1, "kind");
            sheet.value(0, 2, "label-en");
            sheet.value(1, 0, "lift-ads");
            sheet.value(1, 1, "advertising");
            sheet.value(1, 2, "Lift advertising");
        }));
        Files.write(folder.resolve("income.xlsx"), workbook(sheet -> {
            sheet.value(0, 0, "日期");
            sheet.value(0, 1, "收入来源");
            sheet.value(0, 2, "金额");
            sheet.value(1, 0, LocalDateTime.of(2018, 3, 5, 0, 0));
            sheet.style(1, 0).format("yyyy/m/d").set();
            sheet.value(1, 1, "lift-ads");
            sheet.value(1, 2, new BigDecimal("1234.5"));
        }));
        treasurer.gets("import", "streams", "streams.xlsx");

        assertThat(treasurer.gets("import", "income", "income.xlsx")).contains("1,234.50");
        assertThat(treasurer.gets("import", "income", "income.xlsx")).contains("All 1 rows had been booked before");
    }

    @Test
    void theOldFormatIsRefusedWithWhatToDo() throws IOException {
        Files.write(folder.resolve("old.xls"), new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0});

        assertThat(treasurer.types("import", "bank", "old.xls", "--account", "bank", "--lang", "en"))
                .isEqualTo(3);
        assertThat(treasurer.err()).contains("csv.other-kind").contains("xls").contains(".xlsx or CSV");
    }

    @Test
    void aBankFileIsReadFromAWorkbook() throws IOException {
        Files.write(folder.resolve("bank.xlsx"), workbook(sheet -> {
            String[] header = {"交易时间", "收入", "支出", "余额", "摘要"};
            for (int i = 0; i < header.length; i++) {
                sheet.value(2, i, header[i]);
            }
            sheet.value(3, 0, LocalDateTime.of(2018, 3, 5, 17, 7, 9));
            sheet.style(3, 0).format("yyyy-mm-dd hh:mm:ss").set();
            sheet.value(3, 1, 1.1000000000000001);
            sheet.value(3, 3, 101.1);
        }));

        assertThat(treasurer.gets("import", "bank", "bank.xlsx", "--account", "bank"))
                .contains("1.10")
                .contains("100.00")
                .contains("101.10");
    }
}
