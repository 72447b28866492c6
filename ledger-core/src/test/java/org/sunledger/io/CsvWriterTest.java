package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest {

    @Test
    void endsLinesAndQuotesAsRfc4180Does() {
        String text = new CsvWriter()
                .text("a")
                .text("b,c")
                .text("say \"so\"")
                .text("two\nlines")
                .text("")
                .endRow()
                .toText();
        assertThat(text).isEqualTo("a,\"b,c\",\"say \"\"so\"\"\",\"two\nlines\",\r\n");
    }

    @Test
    void leavesNumbersToBeCountedWith() {
        assertThat(new CsvWriter().plain("-12.30").plain("2018-03-05").endRow().toText())
                .isEqualTo("-12.30,2018-03-05\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=cmd()                | '=cmd()",
                "+86 21                | '+86 21",
                "-x                    | '-x",
                "@sum                  | '@sum",
                "＝cmd()               | '＝cmd()",
                "'=twice               | ''=twice",
                "00123                 | \"=\"\"00123\"\"\"",
                "6222021234567890      | \"=\"\"6222021234567890\"\"\"",
                "12E5                  | \"=\"\"12E5\"\"\"",
                "3-12                  | \"=\"\"3-12\"\"\"",
                "2018-03-05            | \"=\"\"2018-03-05\"\"\"",
                "F12                   | F12",
                "07-1-1201             | \"=\"\"07-1-1201\"\"\"",
                "1200                  | 1200",
            })
    void keepsATextAsItIsInASpreadsheet(String text, String written) {
        assertThat(new CsvWriter().text(text).toText()).isEqualTo(written);
    }

    @Test
    void beginsWithAByteOrderMarkWhenAsked() {
        CsvWriter out = new CsvWriter().text("年").endRow();
        assertThat(out.toBytes(true)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(out.toBytes(false)).startsWith("年".getBytes(StandardCharsets.UTF_8));
    }
}
