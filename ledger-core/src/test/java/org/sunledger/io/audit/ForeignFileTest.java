package org.sunledger.io.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.audit.Field;
import org.sunledger.audit.Population;
import org.sunledger.io.CsvOptions;
import org.sunledger.money.Amounts;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Loaded;

class ForeignFileTest {
    @TempDir
    Path folder;

    @Test
    void amounts_are_read_as_strangers_write_them() throws IOException {
        assertThat(signed(
                        "Paid Date,Supplier,Amount",
                        "2018-03-05,A,\"£1,250.00\"",
                        "2018-03-05,A,12.5000",
                        "2018-03-05,A,7"))
                .containsExactly(-125000L, -1250L, -700L);
        assertThat(signed("Datum;Betrag;Empfänger", "05.03.2018;1.250,00;A", "15.03.2018;12,5;A"))
                .containsExactly(-125000L, -1250L);
    }

    @Test
    void a_few_negative_amounts_are_credits_and_many_are_payments() throws IOException {
        String[] credits = {
            "date,amount",
            "2018-03-05,1",
            "2018-03-05,1",
            "2018-03-05,1",
            "2018-03-05,1",
            "2018-03-05,1",
            "2018-03-05,(1)"
        };
        assertThat(signed(credits)).containsExactly(-100L, -100L, -100L, -100L, -100L, 100L);
        assertThat(signed(
                        "date,amount,balance",
                        "2018-03-05,5.00,15.00",
                        "2018-03-06,-3.00-,x",
                        "2018-03-06,-3.00,12.00"))
                .containsExactly(500L, -300L);
    }

    @Test
    void a_word_or_a_column_says_the_way() throws IOException {
        assertThat(signed("交易时间,借贷标志,交易金额", "20180305 10:11:12,贷,5.00", "20180305 10:11:13,借,3.00"))
                .containsExactly(500L, -300L);
        assertThat(signed("date,money in,money out", "2018-03-05,5.00,", "2018-03-05,,3.00"))
                .containsExactly(500L, -300L);
        assertThat(read("date,amount,Dr/Cr", "2018-03-05,5.00,?").failures())
                .extracting(failure -> failure.code())
                .containsExactly(Code.CSV_VALUE_UNKNOWN, Code.AUDIT_NOTHING_READ);
    }

    @Test
    void the_order_of_day_and_month_follows_from_the_whole_column() throws IOException {
        assertThat(days("date,amount", "03/05/2018,1.00", "25/05/2018,1.00"))
                .containsExactly("2018-05-03", "2018-05-25");
        assertThat(days("date,amount", "3/5/18 9:15 PM,1.00", "5/25/18,1.00"))
                .containsExactly("2018-03-05", "2018-05-25");
        assertThat(days("date,amount", "5-Mar-2018,1.00", "\"March 6, 2018\",1.00"))
                .containsExactly("2018-03-05", "2018-03-06");
        assertThat(read("date,amount", "03/05/2018,1.00").failures())
                .extracting(failure -> failure.code())
                .containsExactly(Code.AUDIT_DATE_ORDER);
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_line() throws IOException {
        ForeignFile file = read("date,amount", "2018-02-30,1.00", "2018-03-01,x", "2018-03-02,1.00", "Total,1.00")
                .value()
                .orElseThrow();

        assertThat(file.population().size()).isEqualTo(1);
        assertThat(file.refused()).extracting(failure -> failure.place().line()).containsExactly(2L, 3L, 5L);
    }

    @Test
    void dates_with_points_have_the_day_first() throws IOException {
        assertThat(days("date,amount", "02.03.2018,1.00", "4.3.18,1.00")).containsExactly("2018-03-02", "2018-03-04");
    }

    @Test
    void the_header_stands_behind_what_a_bank_prints_above_it() throws IOException {
        ForeignFile file = read(
                        "Account details for:,Current Account,,",
                        "Available Balance,\"6,666.66\",,",
                        "",
                        "Transaction date,Description,Withdrawals (EUR),Deposits (EUR)",
                        "18/04/2018,Card purchase,6.66,",
                        "18/04/2018,Refund,,3.00")
                .value()
                .orElseThrow();

        assertThat(file.columns())
                .containsEntry("date", "Transaction date")
                .containsEntry("out", "Withdrawals (EUR)")
                .containsEntry("in", "Deposits (EUR)");
        assertThat(file.population().size()).isEqualTo(2);
    }

    @Test
    void columns_without_a_name_and_names_that_stand_twice_hurt_nobody() throws IOException {
        assertThat(signed("date,amount,note,note,", "2018-03-05,1.00,a,b,", "2018-03-05,2.00,a,b,"))
                .containsExactly(-100L, -200L);
    }

    @Test
    void a_kind_that_is_only_debit_and_credit_says_the_way() throws IOException {
        assertThat(signed("Date,Amount,Transaction Type", "2018-03-05,5.00,credit", "2018-03-05,3.00,debit"))
                .containsExactly(500L, -300L);
        assertThat(signed("Date,Amount,Transaction Type", "2018-03-05,5.00,invoice", "2018-03-05,3.00,debit"))
                .containsExactly(-500L, -300L);
    }

    @Test
    void western_text_is_told_from_chinese() throws IOException {
        byte[] western = "Datum;Betrag;Empfänger\n05.03.2018;1.250,00;Müller & Söhne\n"
                .getBytes(Charset.forName("windows-1252"));
        byte[] chinese = "日期,金额,收款人\n2018-03-05,1.00,晴川苑业主委员会\n".getBytes(Charset.forName("GB18030"));

        assertThat(party(western)).isEqualTo("Müller & Söhne");
        assertThat(party(chinese)).isEqualTo("晴川苑业主委员会");
    }

    @Test
    void a_column_that_is_none_is_left_out() throws IOException {
        Path path = folder.resolve("file.csv");
        Files.writeString(path, "Paid Date,Amount\n00:00:00,5.00\n00:00:00,6.00\n");
        ForeignFile.How how = new ForeignFile.How(CsvOptions.DEFAULT, Map.of(), "", null, null);
        ForeignFile.How without = new ForeignFile.How(CsvOptions.DEFAULT, Map.of("date", "-"), "", null, null);
        Amounts amounts = new Amounts(CurrencyUnit.EUR);

        assertThat(ForeignFile.read(path, how, amounts).value()).isEmpty();
        assertThat(ForeignFile.read(path, without, amounts)
                        .value()
                        .orElseThrow()
                        .population()
                        .size())
                .isEqualTo(2);
    }

    private String party(byte[] bytes) throws IOException {
        Path path = folder.resolve("bytes.csv");
        Files.write(path, bytes);
        ForeignFile.How how = new ForeignFile.How(CsvOptions.DEFAULT, Map.of(), "", null, null);
        Population items = ForeignFile.read(path, how, new Amounts(CurrencyUnit.EUR))
                .value()
                .orElseThrow()
                .population();
        return items.text(Field.PARTY, 0);
    }

    private List<Long> signed(String... lines) throws IOException {
        Population items = read(lines).value().orElseThrow().population();
        return IntStream.range(0, items.size()).mapToObj(items::signed).toList();
    }

    private List<String> days(String... lines) throws IOException {
        Population items = read(lines).value().orElseThrow().population();
        return IntStream.range(0, items.size())
                .mapToObj(item -> items.date(item).toString())
                .toList();
    }

    private Loaded<Optional<ForeignFile>> read(String... lines) throws IOException {
        Path path = folder.resolve("file.csv");
        Files.writeString(path, String.join("\n", lines) + "\n");
        ForeignFile.How how = new ForeignFile.How(CsvOptions.DEFAULT, Map.of(), "", null, null);
        CurrencyUnit currency = CurrencyUnit.of(lines[1].contains("£") ? "GBP" : "EUR");
        return ForeignFile.read(path, how, new Amounts(currency));
    }
}
