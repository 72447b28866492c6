package org.sunledger.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;

/** A file without quotes is read another way than one with quotes; what is read is the same. */
class PlainLinesProperties {
    private static final String HEADER = "date,stream,amount\n";
    private static final String QUOTED_ROW = "\n\"q\",q,q\n";

    @Property(tries = 500)
    void rows_without_quotes_are_those_of_the_same_file_with_a_quote_at_its_end(@ForAll("texts") String text) {
        Loaded<CsvTable> plain = read(HEADER + text + "\nq,q,q\n");
        Loaded<CsvTable> quoted = read(HEADER + text + QUOTED_ROW);
        assertThat(plain.value().rows()).isEqualTo(quoted.value().rows());
        assertThat(plain.value().misshapen()).isEqualTo(quoted.value().misshapen());
        assertThat(plain.failures()).isEqualTo(quoted.failures());
    }

    @Property(tries = 200)
    void a_limit_is_met_at_the_same_row(@ForAll("texts") String text) {
        CsvOptions few = CsvOptions.DEFAULT.withLimits(new CsvOptions.Limits(1_000, 12, 3, 2));
        List<Failure> plain = CsvFile.read("f.csv", (HEADER + text + "\nq,q,q\n").getBytes(UTF_8), few)
                .failures();
        List<Failure> quoted = CsvFile.read("f.csv", (HEADER + text + QUOTED_ROW).getBytes(UTF_8), few)
                .failures();
        assertThat(plain).isEqualTo(quoted);
    }

    private static Loaded<CsvTable> read(String text) {
        return CsvFile.read("f.csv", text.getBytes(UTF_8), CsvOptions.DEFAULT);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> rows = Arbitraries.of(
                "a,b,c\n",
                "2018-01-01,gate,1.50\r\n",
                " a , 商户 ,\u3000c\r",
                "\n",
                " \t\n",
                "a,b\n",
                "a,b,c,,\n",
                "=1,'+2,`x\n");
        Arbitrary<String> letters = Arbitraries.of(
                "a", ",", ";", "\t", " ", "\n", "\r", "\r\n", "商", "\u3000", "\u2028", "'", "e\u0301", "\u00a0");
        return Arbitraries.oneOf(rows, letters).list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
