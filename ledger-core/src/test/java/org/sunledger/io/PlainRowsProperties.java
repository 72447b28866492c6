package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A plain file is read from its bytes; it says what the reader of all files says. */
class PlainRowsProperties {
    @Property(tries = 2_000)
    void aFileWithoutQuotesIsReadAsOneWithQuotes(@ForAll("bodies") String body) {
        List<String> plain = read("date,amount,memo\n" + body + "\n");
        List<String> quoted = read("date,amount,memo\n" + body + "\n\"last\",1,1\n");

        assertThat(quoted.get(quoted.size() - 1)).endsWith("[last, 1, 1]");
        assertThat(plain).isEqualTo(quoted.subList(0, quoted.size() - 1));
    }

    @Property(tries = 2_000)
    void bytesArePlainWhenTheyAreUtf8WithoutQuotesAndNuls(@ForAll byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        boolean isUtf8 = java.util.Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);

        assertThat(PlainRows.arePlain(bytes)).isEqualTo(isUtf8 && text.indexOf('"') < 0 && text.indexOf('\0') < 0);
    }

    @Property
    void everyTextWithoutQuotesAndNulsIsPlain(@ForAll String text) {
        String plain = text.replace("\"", "").replace("\0", "");

        assertThat(PlainRows.arePlain(plain.getBytes(StandardCharsets.UTF_8))).isTrue();
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings()
                .withChars("ab1-.,,, \t`'=@\u00a0\u3000\n\n\r停车费é\u0301")
                .ofMaxLength(60);
    }

    private static List<String> read(String text) {
        CsvStream stream = CsvStream.open("f.csv", text.getBytes(StandardCharsets.UTF_8), CsvOptions.DEFAULT)
                .value()
                .orElseThrow();
        List<String> seen = new ArrayList<>();
        stream.read(new CsvStream.Rows() {
            @Override
            public void row(int line, String[] cells) {
                seen.add(line + List.of(cells).toString());
            }

            @Override
            public void misshapen(int line, int found) {
                seen.add(line + " misshapen");
            }
        });
        return seen;
    }
}
