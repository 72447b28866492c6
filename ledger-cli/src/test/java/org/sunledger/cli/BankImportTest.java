package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankImportTest {
    @TempDir
    Path folder;

    private Terminalist treasurer;

    @BeforeEach
    void keepABook() {
        treasurer = new Terminalist(folder).as("treasurer");
        treasurer.gets(
                "init", "--demo-seed", "7", "--lang", "en", "--opened", "2018-01-01", "--community", "Plum Court");
        treasurer.writes("good.csv", "date,amount,balance,memo", "2018-01-05,10.00,10.00,a", "2018-01-06,-4.00,6.00,b");
    }

    private long facts() {
        return treasurer
                .gets("log")
                .lines()
                .filter(line -> line.matches("F[0-9]+ .*"))
                .count();
    }

    @Test
    void goodLinesAreKeptAndTheFileIsSummedUp() {
        String said = treasurer.gets("import", "bank", "good.csv", "--account", "bank");

        assertThat(said).contains("plain/1", "10.00", "4.00", "6.00", "F1");
        assertThat(facts()).isEqualTo(4);
    }

    @Test
    void aRehearsalWritesNothing() {
        treasurer.gets("import", "bank", "good.csv", "--account", "bank", "--dry-run");

        assertThat(facts()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "bank.balance-breaks;date,amount,balance|2018-01-05,10.00,10.00|2018-01-06,1.00,12.00",
                "bank.line-untied;date,amount|2018-01-05,10.00|2018-01-06,1.0",
                "bank.other-account;日期,收入,支出,账号|2018-01-05,10.00,,A|2018-01-06,1.00,,B",
                "bank.total-differs;日期,收入,支出|2018-01-05,10.00,|合计,11.00,|",
                "bank.count-differs;共2笔记录|交易时间,收/支,金额,当前状态,交易对方,交易类型,交易单号|2018-01-05,收入,1.00,已收钱,x,y,1|",
                "amount.not-a-number;date,amount,balance|2018-01-05,10.00,10.00|2018-01-06,one,11.00|",
                "currency.differs;日期,收入,支出,币种|2018-01-05,10.00,,人民币|2018-01-06,1.00,,美元|",
                "amount.overflow;date,amount|2018-01-05,90000000000000.00|2018-01-06,90000000000000.00|",
                "csv.ragged;date,amount,balance|2018-01-05,10.00,10.00|2018-01-06,1.0011.00|2018-01-07,1.00,12.00|"
            })
    void aFileThatDoesNotAgreeWithItselfIsStatusOneAndNothingIsKept(String code, String lines) throws IOException {
        Files.writeString(folder.resolve("bad.csv"), lines.replace('|', '\n'));

        assertThat(treasurer.types("import", "bank", "bad.csv", "--account", "bank"))
                .isEqualTo(1);

        assertThat(treasurer.err()).contains(code).contains("bad.csv:");
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void aLineOfAnotherEncodingIsRefusedAlone() throws IOException {
        byte[] first =
                "日期,金额,余额,备注\n2018-01-05,10.00,10.00,电梯广告\n2018-01-06,1.00,11.00,停车\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "2018-01-07,1.00,12.00,利息收入\n".getBytes(Charset.forName("GB18030"));
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        Files.write(folder.resolve("mixed.csv"), both);

        assertThat(treasurer.types("import", "bank", "mixed.csv", "--account", "bank"))
                .isEqualTo(1);
        assertThat(treasurer.err()).contains("mixed.csv:4").contains("bank.line-encoding");
    }

    @Test
    void theGoodRowsAreTakenWhenTheUserSaysSo() throws IOException {
        treasurer.writes("half.csv", "date,amount,memo", "2018-01-05,10.00,a", "2018-01-06,one,b");

        assertThat(treasurer.types(
                        "import", "bank", "half.csv", "--account", "bank", "--profile", "plain", "--rejects", "no.csv"))
                .isEqualTo(1);

        assertThat(facts()).isEqualTo(3);
        assertThat(Files.readString(folder.resolve("no.csv"))).contains("one").doesNotContain("10.00");
    }

    @Test
    void theSameFileUnderAnotherNameIsSeen() {
        treasurer.gets("import", "bank", "good.csv", "--account", "bank");
        treasurer.writes("copy.csv", "date,amount,balance,memo", "2018-01-05,10.00,10.00,a", "2018-01-06,-4.00,6.00,b");

        assertThat(treasurer.gets("import", "bank", "copy.csv", "--account", "bank"))
                .contains("All 2 rows");
        assertThat(facts()).isEqualTo(4);
    }

    @Test
    void aGuessNeedsNoBookAndWritesADraftOnlyWhenAsked() throws IOException {
        Terminalist stranger = new Terminalist(Files.createDirectory(folder.resolve("elsewhere")));
        stranger.writes("x.csv", "交易日,收支,金额,余额", "2018-01-05,收,10.00,10.00");

        assertThat(stranger.gets("import", "bank", "--guess", "x.csv", "--draft", "own.json", "--lang", "en"))
                .contains("generic-side/1", "交易日 = date");
        assertThat(stranger.gets("import", "bank", "--guess", "x.csv", "--profile", "own.json", "--lang", "en"))
                .contains("our-bank/1");
    }

    @Test
    void aLineOnADayBeforeTheBookIsRefused() {
        treasurer.writes("early.csv", "date,amount,balance", "2017-12-31,10.00,10.00", "2018-01-06,1.00,11.00");

        assertThat(treasurer.types("import", "bank", "early.csv", "--account", "bank"))
                .isEqualTo(3);
        assertThat(treasurer.err()).contains("early.csv:2").contains("date.before-book");
        assertThat(facts()).isEqualTo(1);
    }

    @Test
    void personalTextsStayBesideTheLog() {
        treasurer.writes("p.csv", "date,amount,counterparty,memo", "2018-01-05,10.00,somebody,for a friend");
        treasurer.gets("import", "bank", "p.csv", "--account", "bank");

        String exported = treasurer.gets("export", "leaves");

        assertThat(exported).doesNotContain("somebody");
        assertThat(treasurer.gets("show", "F2")).contains("somebody", "for a friend");
    }
}
