package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

class CsvFileTest {

    private static final String CHINESE = "日期,收入来源,金额\n2018-03-05,电梯广告,12.00\n";

    @Test
    void readsRowsUnderTheirHeader() {
        CsvTable table = clean("date,amount\n2018-03-05,12.00\n2018-03-06,13.00\n");
        assertThat(table.header()).containsExactly("date", "amount");
        assertThat(table.rows())
                .extracting(CsvRow::cells)
                .containsExactly(List.of("2018-03-05", "12.00"), List.of("2018-03-06", "13.00"));
        assertThat(table.rows()).extracting(CsvRow::line).containsExactly(2L, 3L);
    }

    @Test
    void namesTheDigestOfTheBytes() {
        assertThat(clean("a\n1\n").sha256())
                .isEqualTo("309b0e45a73d3fc5325e2b6ed0a01ef8b9cde6b05a5633c1f893f970d52bfddc");
    }

    @ParameterizedTest
    @EnumSource(
            value = TextEncoding.class,
            names = {"BIG5", "WINDOWS_1252", "XLSX"},
            mode = EnumSource.Mode.EXCLUDE)
    void findsOutTheEncoding(TextEncoding encoding) {
        Loaded<CsvTable> loaded = read(CHINESE.getBytes(encoding.charset()));
        assertThat(loaded.failures()).isEmpty();
        assertThat(loaded.value().encoding()).isEqualTo(encoding);
        assertThat(loaded.value().header()).containsExactly("日期", "收入来源", "金额");
        assertThat(loaded.value().rows().get(0).cell(1)).isEqualTo("电梯广告");
    }

    @Test
    void dropsTheByteOrderMark() throws IOException {
        assertThat(clean(marked(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF)).header())
                .contains("日期");
        assertThat(clean(marked(StandardCharsets.UTF_16LE, 0xFF, 0xFE)).header())
                .contains("日期");
        assertThat(clean(marked(StandardCharsets.UTF_16BE, 0xFE, 0xFF)).header())
                .contains("日期");
    }

    @Test
    void letsANamedEncodingDecide() {
        byte[] utf8 = "广告\n广告\n".getBytes(StandardCharsets.UTF_8);
        CsvTable table = CsvFile.read("x.csv", utf8, CsvOptions.DEFAULT.withEncoding(TextEncoding.GB18030))
                .value();
        assertThat(table.encoding()).isEqualTo(TextEncoding.GB18030);
        assertThat(table.header()).doesNotContain("广告");
    }

    @Test
    void namesTheByteThatDoesNotBelongToTheNamedEncoding() {
        byte[] bytes = "date\n2018\n电梯\n".getBytes(StandardCharsets.ISO_8859_1);
        bytes[5] = (byte) 0xFF;
        Failure failure =
                onlyFailure(CsvFile.read("x.csv", bytes, CsvOptions.DEFAULT.withEncoding(TextEncoding.UTF_8)));
        assertThat(failure.code()).isEqualTo(Code.CSV_ENCODING_BROKEN);
        assertThat(failure.place()).isEqualTo(new Place("x.csv", 2, 0));
        assertThat(failure.details()).containsEntry("offset", "5").containsEntry("encoding", "utf-8");
    }

    @Test
    void doesNotTakeAStrayNulForUtf16() {
        assertThat(clean("date,memo\n2018-03-05,a\u0000b\n").encoding()).isEqualTo(TextEncoding.UTF_8);
        byte[] chinese = (CHINESE.repeat(5) + "\u0000,,").getBytes(TextEncoding.GB18030.charset());
        assertThat(clean(chinese).encoding()).isEqualTo(TextEncoding.GB18030);
    }

    @Test
    void refusesAFileWhoseEveryRowIsBlank() {
        assertThat(onlyFailure(read(utf8(",,\n`\n"))).code()).isEqualTo(Code.CSV_HEADER_MISSING);
    }

    @Test
    void keepsDamagedUtf8ApartFromGb18030() {
        byte[] bytes = CHINESE.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 8] = (byte) 0xE4;
        Failure failure = onlyFailure(read(bytes));
        assertThat(failure.code()).isEqualTo(Code.CSV_ENCODING_BROKEN);
        assertThat(failure.details()).containsEntry("encoding", "utf-8").containsEntry("chosen", "detected");
        assertThat(failure.place().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"date,amount\n1,2\n", "date\tamount\n1\t2\n", "date;amount\n1;2\n"})
    void findsOutTheSeparator(String text) {
        assertThat(clean(text).rows().get(0).cells()).containsExactly("1", "2");
    }

    @Test
    void keepsEmptyFieldsBetweenTabsAndPaddingAroundQuotesApart() {
        assertThat(clean("a\tb\tc\n\t\tx\n\ty\t\n").rows())
                .extracting(CsvRow::cells)
                .containsExactly(List.of("", "", "x"), List.of("", "y", ""));
        assertThat(clean("a,b\n \"x,y\"\t, \"z\" \n").rows())
                .extracting(CsvRow::cells)
                .containsExactly(List.of("x,y", "z"));
    }

    @Test
    void prefersTheCommaWhenTheHeaderHasOne() {
        assertThat(clean("a;b,c\n1;2,3\n").header()).containsExactly("a;b", "c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\r\n1,2\r\n", "a,b\r1,2\r", "a,b\n1,2", "\n\na,b\n\n1,2\n,\n"})
    void takesAnyLineEndAndPassesOverBlankRows(String text) {
        assertThat(clean(text).rows()).extracting(CsvRow::cells).containsExactly(List.of("1", "2"));
    }

    @Test
    void skipsLinesBeforeTheHeaderAndKeepsCountingThem() {
        CsvTable table = CsvFile.read("x.csv", utf8("# \"open\n\na,b\n1,2\n"), CsvOptions.DEFAULT.withSkipLines(2))
                .value();
        assertThat(table.headerLine()).isEqualTo(3);
        assertThat(table.rows().get(0).line()).isEqualTo(4);
    }

    @Test
    void refusesToSkipEverything() {
        Failure failure = onlyFailure(CsvFile.read("x.csv", utf8("a\n1\n"), CsvOptions.DEFAULT.withSkipLines(2)));
        assertThat(failure.code()).isEqualTo(Code.CSV_HEADER_MISSING);
        assertThat(failure.details()).containsEntry("lines", "2").containsEntry("skipped", "2");
    }

    @Test
    void keepsThePhysicalLineOfEveryCellBehindQuotedLineBreaks() {
        CsvTable table = clean("a,b,c\n\"one\r\ntwo\",\"x\ny\",z\n1,2,3\n");
        CsvRow first = table.rows().get(0);
        assertThat(List.of(first.lineOf(0), first.lineOf(1), first.lineOf(2))).containsExactly(2L, 3L, 4L);
        assertThat(table.rows().get(1).line()).isEqualTo(5);
        assertThat(table.place(first, 2)).isEqualTo(new Place("x.csv", 4, 3));
    }

    @Test
    void takesOffPaddingAndSpreadsheetMarks() {
        CsvTable table = clean("a,b,c,d,e,f\n\t12 ,`34,\"=\"\"00123\"\"\",'-x,\u00a0y\u3000,'z\n");
        assertThat(table.rows().get(0).cells()).containsExactly("12", "34", "00123", "-x", "y", "'z");
    }

    @Test
    void composesDecomposedText() {
        assertThat(clean("a\ncafe\u0301\n").rows().get(0).cell(0)).isEqualTo("caf\u00e9");
    }

    @Test
    void findsColumnsHoweverTheyAreSpacedCasedOrWidened() {
        CsvTable table = clean("Tax Status,ＡＭＯＵＮＴ,label_zh\n1,2,3\n");
        assertThat(table.column("tax-status")).hasValue(0);
        assertThat(table.column("amount")).hasValue(1);
        assertThat(table.column("label-zh")).hasValue(2);
        assertThat(table.column("date")).isEmpty();
    }

    @Test
    void refusesADuplicateOrNamelessColumnAndShowsWhere() {
        Loaded<CsvTable> loaded = read(utf8("date,,Date\n1,2,3\n"));
        assertThat(loaded.failures())
                .extracting(Failure::code)
                .containsExactly(Code.CSV_HEADER_UNNAMED, Code.CSV_HEADER_DUPLICATE);
        assertThat(loaded.failures()).extracting(f -> f.place().column()).containsExactly(2, 3);
    }

    @Test
    void refusesEveryRaggedRowByItselfAndKeepsTheOthers() {
        Loaded<CsvTable> loaded = read(utf8("a,b\n1\n1,2\n1,2,3\n1,2,,\n"));
        assertThat(loaded.value().rows()).extracting(CsvRow::line).containsExactly(3L, 5L);
        assertThat(loaded.value().misshapen()).extracting(CsvRow::line).containsExactly(2L, 4L);
        assertThat(loaded.failures())
                .extracting(f -> f.code() + " " + f.place() + " " + f.details())
                .containsExactly(
                        "csv.ragged x.csv:2:2 {expected=2, found=1}", "csv.ragged x.csv:4:3 {expected=2, found=3}");
    }

    @Test
    void saysWhereAQuoteOpenedThatIsNeverClosed() {
        Loaded<CsvTable> loaded = read(utf8("a,b\n1,2\n\"x\ny\",\"lost\n3,4\n5,6\n"));
        Failure failure = onlyFailure(loaded);
        assertThat(failure.code()).isEqualTo(Code.CSV_QUOTE_OPEN);
        assertThat(failure.place()).isEqualTo(new Place("x.csv", 4, 2));
        assertThat(failure.excerpt()).isEqualTo("y\",\"lost");
        assertThat(loaded.value().rows()).hasSize(1);
    }

    @Test
    void saysWhereAQuoteOpenedThatIsClosedInTheWrongPlace() {
        Failure failure = onlyFailure(read(utf8("a,b\n1,\"lost\n3,4\n5,\"found\"\n")));
        assertThat(failure.code()).isEqualTo(Code.CSV_QUOTE_STRAY);
        assertThat(failure.place()).isEqualTo(new Place("x.csv", 2, 2));
        assertThat(failure.details()).containsEntry("closed", "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\n", "\ufeff"})
    void refusesAnEmptyFile(String text) {
        assertThat(onlyFailure(read(utf8(text))).code()).isEqualTo(Code.CSV_EMPTY);
    }

    @Test
    void takesAHeaderWithoutRows() {
        assertThat(clean("date,amount\n").rows()).isEmpty();
    }

    @Test
    void callsAFileOfAnotherKindByItsName() {
        assertThat(kind("PK\u0003\u0004rest")).isEqualTo("xlsx");
        assertThat(kind("\u00d0\u00cf\u0011\u00e0\u00a1")).isEqualTo("xls");
        assertThat(kind("%PDF-1.7")).isEqualTo("pdf");
        assertThat(kind("SQLite format 3\u0000")).isEqualTo("sqlite");
        assertThat(kind("\u001f\u008b\u0008")).isEqualTo("gzip");
        assertThat(kind("\u0089PNG\r\n")).isEqualTo("image");
        assertThat(kind("\u00ff\u00d8\u00ff\u00e0")).isEqualTo("image");
        assertThat(kind("\r\n <HTML><body>")).isEqualTo("html");
        assertThat(kind("\u00ff\u00fe<\u0000t\u0000a\u0000b\u0000l\u0000e\u0000"))
                .isEqualTo("html");
    }

    @Test
    void refusesADirectoryAndAMissingFile(@TempDir Path folder) {
        Failure directory = onlyFailure(CsvFile.read(folder, CsvOptions.DEFAULT));
        assertThat(directory.code()).isEqualTo(Code.CSV_DIRECTORY);
        Failure missing = onlyFailure(CsvFile.read(folder.resolve("none.csv"), CsvOptions.DEFAULT));
        assertThat(missing.code()).isEqualTo(Code.CSV_FILE_MISSING);
        assertThat(missing.place().file()).endsWith("none.csv");
    }

    @Test
    void saysThatAFileCannotBeReadWhenTheSystemRefusesIt(@TempDir Path folder) {
        Failure failure = onlyFailure(CsvFile.read(folder.resolve("x".repeat(2000)), CsvOptions.DEFAULT));
        assertThat(failure.code()).isEqualTo(Code.CSV_FILE_UNREADABLE);
        assertThat(failure.details().get("reason")).isNotBlank();
    }

    @Test
    void readsAFileFromItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("in.csv"), utf8("a\n1\n"));
        Loaded<CsvTable> loaded = CsvFile.read(file, CsvOptions.DEFAULT);
        assertThat(loaded.isClean()).isTrue();
        assertThat(loaded.value().file()).isEqualTo(file.toString());
    }

    @Test
    void refusesWhatIsTooMuch() {
        CsvOptions.Limits small = new CsvOptions.Limits(30, 5, 2, 2);
        assertThat(limited("a\n" + "x\n".repeat(20), small)).isEqualTo("csv.file-too-large {found=42, limit=30}");
        assertThat(limited("a\n123456\n", small)).isEqualTo("csv.field-too-large {found=6, limit=5}");
        assertThat(limited("a\n电梯\n", small)).isEqualTo("csv.field-too-large {found=6, limit=5}");
        assertThat(limited("a,b,c\n1,2,3\n", small)).isEqualTo("csv.too-many-columns {found=3, limit=2}");
        assertThat(limited("a\n1\n2\n3\n", small)).isEqualTo("csv.too-many-rows {found=3, limit=2}");
    }

    private static String limited(String text, CsvOptions.Limits limits) {
        Failure failure = onlyFailure(CsvFile.read("x.csv", utf8(text), CsvOptions.DEFAULT.withLimits(limits)));
        return failure.code() + " " + failure.details();
    }

    private static String kind(String start) {
        Failure failure = onlyFailure(read(start.getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(failure.code()).isEqualTo(Code.CSV_OTHER_KIND);
        return failure.details().get("found");
    }

    private static byte[] marked(Charset charset, int... mark) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int b : mark) {
            out.write(b);
        }
        out.write(CHINESE.getBytes(charset));
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Loaded<CsvTable> read(byte[] bytes) {
        return CsvFile.read("x.csv", bytes, CsvOptions.DEFAULT);
    }

    private static CsvTable clean(String text) {
        return clean(utf8(text));
    }

    private static CsvTable clean(byte[] bytes) {
        Loaded<CsvTable> loaded = read(bytes);
        assertThat(loaded.failures()).isEmpty();
        return loaded.value();
    }

    private static Failure onlyFailure(Loaded<CsvTable> loaded) {
        assertThat(loaded.failures()).hasSize(1);
        return loaded.failures().get(0);
    }
}
