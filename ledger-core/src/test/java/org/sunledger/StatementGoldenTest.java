package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunledger.chart.Beneficiary;
import org.sunledger.chart.Language;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.fact.Voucher;
import org.sunledger.io.JsonStatement;
import org.sunledger.io.TableCsv;
import org.sunledger.period.DatePeriod;
import org.sunledger.render.HtmlPage;
import org.sunledger.render.TextTable;
import org.sunledger.statement.SmallBook;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementRequest;
import org.sunledger.statement.Statements;
import org.sunledger.table.StatementTable;
import org.sunledger.table.Table;

/**
 * Whole statements as they are read, byte for byte. {@code -Dgolden.rewrite=true} writes the expected files anew; the
 * difference is then read by a person.
 */
class StatementGoldenTest {
    private static final Path EXPECTED = Path.of("src", "test", "resources", "org", "sunledger", "expected");

    @ParameterizedTest
    @CsvSource({
        "public-revenue, zh, txt",
        "public-revenue, en, txt",
        "public-revenue, zh, html",
        "public-revenue, en, html",
        "public-revenue, zh, csv",
        "public-revenue, en, csv",
        "public-revenue, en, json",
        "property-fee, zh, txt",
        "property-fee, en, txt",
        "funds, zh, txt",
        "funds, en, txt",
        "money-accounts, zh, txt",
        "money-accounts, en, txt",
        "trial-balance, zh, txt",
        "trial-balance, en, txt",
    })
    void a_statement_looks_as_it_did(String name, String language, String format) throws IOException {
        Statement statement = statement(name);
        String actual = written(statement, Language.find(language).orElseThrow(), format);
        String file = format.equals("json") ? name + ".json" : name + "_" + language + "." + format;
        Path expected = EXPECTED.resolve(file);
        if (Boolean.getBoolean("golden.rewrite")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static Statement statement(String name) {
        SmallBook book = SmallBook.usual();
        book.move("2019-06-01", SmallBook.FEE, "fee-bank", "fee-income", 1_100_000);
        book.move("2019-06-02", SmallBook.FEE, "fee-staff", "fee-bank", 900_000);
        book.fee("2019-01-01", Beneficiary.OWNERS);
        ClaimedSaving saving = new ClaimedSaving(
                LocalDate.of(2018, 12, 31),
                "led-lamps",
                LocalDate.of(2018, 1, 1),
                LocalDate.of(2018, 12, 31),
                100_000,
                4_000,
                0,
                "press report",
                Voucher.NONE);
        List<DatePeriod> periods = name.equals("property-fee")
                ? List.of(DatePeriod.year(2018), DatePeriod.year(2019))
                : List.of(DatePeriod.year(2018));
        return Statements.compute(
                        StatementRequest.of(name, periods),
                        book.chart(),
                        book.cells(),
                        List.of(saving),
                        SmallBook.state())
                .orThrow();
    }

    private static String written(Statement statement, Language language, String format) {
        Table table = StatementTable.of(statement, language);
        return switch (format) {
            case "txt" -> TextTable.plain().render(table);
            case "html" -> HtmlPage.render(table);
            case "csv" -> TableCsv.page(table).toText();
            case "json" -> JsonStatement.of(statement);
            default -> throw new IllegalArgumentException(format);
        };
    }
}
