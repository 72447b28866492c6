package org.sunledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    @TempDir
    private Path folder;

    @Test
    void aForeignFileIsReadWithAMap() throws IOException {
        Terminalist somebody = Terminalist.withBook(folder, "zh");
        Files.writeString(
                somebody.file("bank.csv"),
                "某银行\n对账单\n交易时间,用途,转入金额,余额\n2018-03-05 10:11:12,电梯广告,1500.00,9\n",
                Charset.forName("GB18030"));
        String[] words = {
            "import", "income", "bank.csv", "--skip-lines", "2", "--map", "date=交易时间,stream=用途", "--map", "amount=转入金额"
        };
        assertThat(somebody.gets(words)).contains("1,500.00");
        assertThat(somebody.err()).contains("余额");
        assertThat(somebody.gets("show", "F13")).contains("lift-ads").contains("2018-03-05");
    }

    @Test
    void aRenamedCopyBooksNothingAndAgainBooksOnceMoreWithAReason() throws IOException {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        Files.copy(somebody.file("income.csv"), somebody.file("copy.csv"));
        assertThat(somebody.gets("import", "income", "copy.csv")).contains("All 3 rows had been booked before");
        assertThat(somebody.gets("import", "income", "copy.csv", "--again", "paid twice"))
                .containsPattern("copy.csv +3 +3 +0 +0 +F12 +F13..F15 +2,300.00");
        assertThat(somebody.gets("show", "F12")).contains("paid twice");
        assertThat(somebody.gets("import", "income", "copy.csv", "--source", "second-bank"))
                .containsPattern("copy.csv +3 +3 +0 +0");
    }

    @Test
    void oneWrongRowKeepsEveryFileOut() {
        Terminalist somebody = Terminalist.withBook(folder, "en")
                .writes("good.csv", "date,stream,amount", "2018-03-01,lift-ads,10.00")
                .writes("bad.csv", "date,stream,amount", "2018-03-32,lift-ads,10.00", "2018-03-01,nobody,-1");
        Map<String, String> before = somebody.everyFile();
        assertThat(somebody.types("import", "income", "good.csv", "bad.csv")).isEqualTo(3);
        assertThat(somebody.err())
                .contains("bad.csv:2:1: date.impossible", "bad.csv:3:2: stream.unknown", "bad.csv:3:3: amount.");
        assertThat(somebody.out()).isEmpty();
        assertThat(somebody.everyFile()).isEqualTo(before);
    }

    @Test
    void rowsThatWereSetAsideAreBookedOnceTheyAreCorrected() throws IOException {
        Terminalist somebody = Terminalist.withBook(folder, "en")
                .writes("more.csv", "date,stream,amount", "2018-03-01,lift-ads,10.00", "2018-03-02,nobody,20.00");
        assertThat(somebody.types("import", "income", "more.csv", "--rejects", "rejects.csv"))
                .isEqualTo(1);
        Path rejects = somebody.file("rejects.csv");
        Files.writeString(rejects, Files.readString(rejects).replace("nobody,", "parking,"));
        assertThat(somebody.gets("import", "income", "rejects.csv")).containsPattern("rejects.csv +1 +1 +0 +0");
        assertThat(somebody.gets("register", "--stream", "parking")).contains("20.00");
    }

    @Test
    void nothingIsSetAsideWhereNothingIsWrong() {
        Terminalist somebody = Terminalist.withBook(folder, "en")
                .writes("more.csv", "date,stream,amount", "2018-03-01,lift-ads,10.00");
        assertThat(somebody.types("import", "income", "more.csv", "--rejects", "rejects.csv"))
                .isZero();
        assertThat(somebody.file("rejects.csv")).doesNotExist();
        assertThat(somebody.everyFile()).doesNotContainKey("rejects.csv.unfinished");
    }

    @Test
    void aWrongFileIsUndoneAsAWholeAndOnlyOnce() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        assertThat(somebody.gets("reverse", "--import", "F4", "--reason", "wrong file"))
                .contains("F14");
        assertThat(somebody.gets("balance")).doesNotContain("gross-income");
        assertThat(somebody.gets("reverse", "--import", "F4", "--reason", "wrong file"))
                .isEmpty();
        assertThat(somebody.err()).contains("reversed before");
        assertThat(somebody.gets("show", "F5")).contains("Later facts about it").contains("wrong file");
    }

    @Test
    void aLastFigureIsExplainedByItsFacts() {
        Terminalist somebody = Terminalist.withBook(folder, "en");
        String json = somebody.gets("statement", "public-revenue", "--period", "2018Q1", "-O", "json");
        String traces = json.replace("\" : \"", "\":\"");
        int at = traces.indexOf(":uses\"");
        String trace = traces.substring(traces.lastIndexOf('"', at) + 1, at + ":uses".length());
        assertThat(somebody.gets("explain", trace))
                .containsPattern("F9 .*repairs.*120.00")
                .containsPattern("Sum +120.00");
    }
}
