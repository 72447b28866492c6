package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A report that somebody altered after it was signed. */
class AuditReportCheckTest {
    @TempDir
    Path folder;

    private Terminalist auditor;
    private String report = "";

    @BeforeEach
    void report() throws IOException {
        auditor = new Terminalist(folder).as("treasurer");
        auditor.gets("init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
        auditor.gets("record", "streams", "stream=stalls", "kind=other", "label-en=Stalls");
        auditor.gets("record", "income", "date=2018-03-05", "stream=stalls", "amount=100.00");
        assertThat(auditor.types("audit", "report", "--period", "2018", "-o", "report.json"))
                .isEqualTo(1);
        report = Files.readString(folder.resolve("report.json"));
    }

    private int checks(String altered) {
        auditor.writes("altered.json", altered);
        return auditor.types("audit", "report", "--check", "altered.json");
    }

    @Test
    void as_it_was_written_it_stands() {
        assertThat(checks(report)).isZero();
        assertThat(auditor.out()).contains("The report stands");
    }

    @Test
    void an_altered_figure_is_named_as_the_paper_names_it() {
        assertThat(checks(report.replaceFirst("\"100.00\"", "\"700.00\""))).isEqualTo(1);
        assertThat(auditor.out())
                .contains("Statement of public revenue, 2018 · 3 Gross income · 2018: in the report 700.00,"
                        + " performed again 100.00")
                .contains("places that differ: 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"size\" : 3 | \"size\" : \"many\"",
                "\"as-of\" : \"2018-12-31\" | \"as-of\" : 20181231",
                "\"as-of\" : \"2018-12-31\" | \"as-of\" : \"2018-12-32\"",
                "\"period\" : \"2018-01-01..2018-12-31\" | \"period\" : []",
                "\"language\" : \"en\" | \"language\" : \"xx\"",
                "\"policy\" : \"{ | \"policy\" : \"none {",
                "\"engagement\" : \"\" | \"engagement\" : 7",
                "\"request\" : { | \"asked\" : {"
            })
    void what_it_was_asked_for_is_understood_or_refused(String stated, String altered) {
        assertThat(report).contains(stated);

        assertThat(checks(report.replace(stated, altered))).isEqualTo(3);
        assertThat(auditor.err()).contains("audit.report-malformed");
    }
}
