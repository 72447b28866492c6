package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One book of three payments against the files in which banks of many countries may give them. */
class ReconcileFilesTest {
    private static final String BOOK =
            "date,amount,reference,counterparty\n2018-03-05,1250.00,INV-1,Müller\n2018-03-16,-99.50,INV-2,Söhne\n2018-04-02,-7.00,INV-3,Weiß\n";

    @TempDir
    Path folder;

    private Terminalist auditor;

    @BeforeEach
    void keepABook() throws IOException {
        auditor = new Terminalist(folder);
        Files.writeString(folder.resolve("book.csv"), BOOK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Buchungstag;Betrag (EUR);Verwendungszweck;Empfänger|05.03.2018;1.250,00;INV-1;Müller|16.03.2018;-99,50;INV-2;Söhne|02.04.2018;-7,00;INV-3;Weiß",
                "Date,Details,Debit,Credit,Balance|05/03/2018,INV-1 Müller,,\"1,250.00\",\"2,250.00\"|16/03/2018,INV-2 Söhne,99.50,,\"2,150.50\"|02/04/2018,INV-3 Weiß,7.00,,\"2,143.50\"",
                "Statement of account|From,01/03/2018||PostedDate,Description,Withdrawal,Deposit,|05/03/2018,INV-1 Müller,,€1250.00,|16/03/2018,INV-2 Söhne,€99.50,,|02/04/2018,INV-3 Weiß,€7.00,,",
                "Datum;Soll;Haben;Text|5.3.2018;;1'250.00;INV-1 Müller|16.3.2018;-99.50;;INV-2 Söhne|2.4.2018;-7.00;;INV-3 Weiß",
                "交易日期,金额（元）,借贷标志,对方户名,摘要|20180305,1250.00,贷,Müller,INV-1|20180316,99.50,借,Söhne,INV-2|20180402,7.00,借,Weiß,INV-3",
                "Date,Amount,Payee,Note|3/5/2018,1250.00 CR,Müller,INV-1|3/16/2018,99.50 DR,Söhne,INV-2|4/2/2018,7.00 DR,Weiß,INV-3",
                "date,amount,payee|2018-03-05,1250.00,Müller INV-1|2018-03-16,(99.50),Söhne INV-2|2018-04-02,7.00-,Weiß INV-3",
            })
    void a_bank_file_is_read_as_it_is_written(String lines) throws IOException {
        Files.writeString(folder.resolve("bank.csv"), lines.replace('|', '\n') + "\n");

        assertThat(reconciles()).isZero();
        assertThat(auditor.types("reconcile", "verify", "result.json")).isZero();
    }

    @Test
    void western_and_chinese_bytes_are_told_apart() throws IOException {
        String western =
                "Buchungstag;Betrag;Empfänger\n05.03.2018;1250,00;Müller\n16.03.2018;-99,50;Söhne\n02.04.2018;-7,00;Weiß\n";
        Files.write(folder.resolve("bank.csv"), western.getBytes(Charset.forName("windows-1252")));
        assertThat(reconciles()).isZero();
        assertThat(result().path("right").path("columns").path("counterparty").asText())
                .isEqualTo("Empfänger");

        String chinese = "交易日期,收入,支出,对方户名\n20180305,1250.00,,晴川苑\n20180316,,99.50,保洁公司\n20180402,,7.00,银行\n";
        Files.write(folder.resolve("bank.csv"), chinese.getBytes(Charset.forName("GB18030")));
        assertThat(reconciles()).isNotEqualTo(3);
        assertThat(result().path("right").path("columns").path("counterparty").asText())
                .isEqualTo("对方户名");
    }

    @Test
    void the_order_of_day_and_month_is_asked_for_where_nothing_shows_it() throws IOException {
        Files.writeString(
                folder.resolve("bank.csv"), "date,amount,payee\n05/03/2018,1250.00,Müller\n02/04/2018,-7.00,Weiß\n");

        assertThat(reconciles()).isEqualTo(3);
        assertThat(reconciles("--date-order", "dmy")).isEqualTo(1);
        assertThat(result().path("right").path("origin").path("dates").asText()).isEqualTo("dmy");
        Files.writeString(folder.resolve("rules.json"), "{\"files\": {\"right\": {\"dates\": \"mdy\"}}}");
        assertThat(reconciles("--rules", "rules.json")).isEqualTo(1);
        assertThat(result().path("right").path("origin").path("dates").asText()).isEqualTo("mdy");
    }

    @Test
    void a_file_seen_from_the_other_side_is_noticed_and_can_be_turned() throws IOException {
        Files.writeString(
                folder.resolve("bank.csv"),
                "date,amount,reference\n2018-03-05,-1250.00,INV-1\n2018-03-16,99.50,INV-2\n2018-04-02,7.00,INV-3\n");
        Files.writeString(folder.resolve("turned.json"), "{\"files\": {\"right\": {\"signs\": \"reversed\"}}}");

        reconciles();
        assertThat(auditor.err()).contains("reconcile.signs-opposite");
        assertThat(reconciles("--rules", "turned.json")).isZero();
        assertThat(auditor.types("reconcile", "verify", "result.json")).isZero();
    }

    @Test
    void a_book_writes_money_in_as_debit_unless_its_balance_says_otherwise() throws IOException {
        Files.writeString(
                folder.resolve("book.csv"),
                "日期,摘要,借方,贷方\n2018-03-05,INV-1,1250.00,\n2018-03-16,INV-2,,99.50\n2018-04-02,INV-3,,7.00\n");
        Files.writeString(
                folder.resolve("bank.csv"),
                "交易日期,摘要,借方发生额,贷方发生额\n2018-03-05,INV-1,,1250.00\n2018-03-16,INV-2,99.50,\n2018-04-02,INV-3,7.00,\n");
        assertThat(reconciles()).isZero();

        Files.writeString(
                folder.resolve("book.csv"),
                "日期,摘要,借方,贷方,余额\n2018-03-05,INV-1,,1250.00,1250.00\n2018-03-16,INV-2,99.50,,1150.50\n2018-04-02,INV-3,7.00,,1143.50\n");
        assertThat(reconciles()).isZero();
    }

    private int reconciles(String... more) {
        String[] words = {
            "reconcile",
            "--left",
            "book.csv",
            "--right",
            "bank.csv",
            "--currency",
            "EUR",
            "-O",
            "json",
            "-o",
            "result.json"
        };
        String[] all = new String[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return auditor.types(all);
    }

    private JsonNode result() throws IOException {
        return new ObjectMapper()
                .readTree(Files.readString(folder.resolve("result.json")))
                .path("provenance");
    }
}
