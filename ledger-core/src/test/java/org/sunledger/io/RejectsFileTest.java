package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Language;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;
import org.sunledger.outcome.Place;

class RejectsFileTest {

    private static final String CSV = """
            date,stream,amount,voucher
            2018-03-05,lift-ads,12,0001
            2018-02-30,nothing,12,0002
            2018-03-05,lift-ads
            2018-03-05,lift-ads,12,0003,left over
            """;

    @Test
    void setsBadRowsBesideTheirReasons() {
        assertThat(new String(rejects(CSV, Language.EN), StandardCharsets.UTF_8))
                .isEqualTo("\ufeffrefused-line,refused-because,date,stream,amount,voucher\r\n"
                        + "3,date.impossible; stream.unknown,\"=\"\"2018-02-30\"\"\",nothing,12,\"=\"\"0002\"\"\"\r\n"
                        + "4,csv.ragged,\"=\"\"2018-03-05\"\"\",lift-ads\r\n"
                        + "5,csv.ragged,\"=\"\"2018-03-05\"\"\",lift-ads,12,\"=\"\"0003\"\"\",left over\r\n");
    }

    @Test
    void refusesTheSameRowsAgainUntilTheyAreCorrected() {
        for (Language language : Language.values()) {
            byte[] rejects = rejects(CSV, language);
            Loaded<CsvTable> again = CsvFile.read("rejects.csv", rejects, CsvOptions.DEFAULT);
            assertThat(again.failures()).extracting(Failure::code).containsExactly(Code.CSV_RAGGED, Code.CSV_RAGGED);
            Loaded<ImportRows> rows = read(again);
            assertThat(rows.failures())
                    .extracting(Failure::code)
                    .containsExactly(Code.DATE_IMPOSSIBLE, Code.STREAM_UNKNOWN, Code.CSV_RAGGED, Code.CSV_RAGGED);
            assertThat(rows.value().warnings()).isEmpty();
        }
    }

    @Test
    void importsACorrectedFile() {
        String corrected = new String(rejects(CSV, Language.EN), StandardCharsets.UTF_8)
                .replace("2018-02-30", "2018-02-28")
                .replace("nothing", "lift-ads")
                .replace("\"=\"\"2018-03-05\"\"\",lift-ads\r\n", "2018-03-05,lift-ads,7,\r\n")
                .replace(",left over", "");
        Loaded<CsvTable> again =
                CsvFile.read("rejects.csv", corrected.getBytes(StandardCharsets.UTF_8), CsvOptions.DEFAULT);
        assertThat(again.failures()).isEmpty();
        assertThat(read(again).value().rows())
                .extracting(row -> row.fact().voucher().number())
                .containsExactly("0002", "", "0003");
    }

    @Test
    void putsFilesWithDifferentHeadersUnderOne() {
        CsvTable one = Samples.table("date,stream,amount\nx,lift-ads,1\n");
        CsvTable two = CsvFile.read("two.csv", "amount,日期\n1,y\n".getBytes(StandardCharsets.UTF_8), CsvOptions.DEFAULT)
                .value();
        List<Failure> failures = List.of(
                Failure.of(Code.DATE_MALFORMED, new Place("in.csv", 2, 1), "date", "x"),
                Failure.of(Code.DATE_MALFORMED, new Place("two.csv", 2, 2), "date", "y"));
        byte[] rejects = RejectsFile.write(List.of(one, two), failures, f -> "bad", Language.EN);
        assertThat(new String(rejects, StandardCharsets.UTF_8))
                .isEqualTo("\ufeffrefused-line,refused-because,date,stream,amount,日期\r\n"
                        + "2,bad,x,lift-ads,1,\r\n2,bad,,,1,y\r\n");
    }

    @Test
    void doesNotSetAsideWhatIsWrongWithAWholeFile() {
        assertThat(RejectsFile.canSetAside(Failure.of(Code.CSV_QUOTE_OPEN, new Place("in.csv", 3, 1), "", "")))
                .isFalse();
        assertThat(RejectsFile.canSetAside(Failure.of(Code.CSV_FILE_MISSING, Place.file("in.csv"), "", "")))
                .isFalse();
        assertThat(RejectsFile.canSetAside(Failure.of(Code.CSV_RAGGED, new Place("in.csv", 3, 1), "", "")))
                .isTrue();
    }

    private static byte[] rejects(String csv, Language language) {
        Loaded<CsvTable> loaded = CsvFile.read("in.csv", csv.getBytes(StandardCharsets.UTF_8), CsvOptions.DEFAULT);
        return RejectsFile.write(
                List.of(loaded.value()),
                read(loaded).failures(),
                failure -> failure.code().text(),
                language);
    }

    private static Loaded<ImportRows> read(Loaded<CsvTable> file) {
        return FactImport.read(Samples.form("income"), file, Samples.chart(), Samples.CNY, Map.of());
    }
}
