package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sunledger.outcome.Loaded;

class CsvRoundTripProperties {

    @Property
    void whatProtectsATextInASpreadsheetIsTakenOffAgain(@ForAll("texts") String text) {
        assertThat(Guard.off(Guard.on(text))).isEqualTo(text);
    }

    @Property
    void noTextCellStartsAFormula(@ForAll("texts") String text) {
        String written = Guard.on(text);
        if (!written.isEmpty() && !written.startsWith("=\"")) {
            assertThat("=+-@\t\r＝＋－＠".indexOf(written.charAt(0))).isNegative();
        }
        if (written.startsWith("=\"")) {
            assertThat(written).matches("=\"[0-9eE/-]+\"");
        }
    }

    @Property
    void aWrittenTableIsReadBack(@ForAll("tables") List<List<String>> rows) {
        Assume.that(rows.stream().noneMatch(row -> row.stream().allMatch(String::isEmpty)));
        CsvWriter out = new CsvWriter();
        out.textRow(IntStream.range(0, 3).mapToObj(i -> "column" + i).toList());
        rows.forEach(out::textRow);
        Loaded<CsvTable> loaded = CsvFile.read("x.csv", out.toBytes(true), CsvOptions.DEFAULT);
        assertThat(loaded.failures()).isEmpty();
        assertThat(loaded.value().rows()).extracting(CsvRow::cells).containsExactlyElementsOf(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return texts().list().ofSize(3).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> awkward =
                Arbitraries.strings().withChars("=+-@'\"＝＋－＠,;\n\r0129eE/. 汉é").ofMaxLength(14);
        Arbitrary<String> numbers =
                Arbitraries.strings().withChars("0123456789eE-/").ofMaxLength(20);
        return Arbitraries.oneOf(awkward, numbers).map(Guard::off);
    }
}
