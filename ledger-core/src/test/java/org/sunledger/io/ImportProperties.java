package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.outcome.Loaded;

/** The reader's share of law 8: whatever the file, every row ends in exactly one outcome and nothing escapes. */
class ImportProperties {

    private static final List<String> AWKWARD = List.of(
            "",
            "-",
            "2018-03-05",
            "2018-02-30",
            "12.30",
            "1e9",
            "lift-ads",
            "bank",
            "all",
            "taken",
            "forfeited",
            "yes",
            "public-revenue",
            "maintenance",
            "top-up",
            "repairs",
            "money",
            "debt",
            "\u0007",
            "二〇一八年",
            "\ud83c\udfe0",
            "99999999999999999999",
            "0",
            "-0",
            "=1+1",
            "a\nb");

    @Property
    void bytesOfAnyKindAreReadOrRefusedWithoutAnException(@ForAll byte[] bytes) {
        Loaded<CsvTable> loaded = CsvFile.read("x.csv", bytes, CsvOptions.DEFAULT);
        assertThat(loaded.isClean() && loaded.value().header().isEmpty())
                .as("a file without a header that is called clean")
                .isFalse();
    }

    @Property
    void everyRowIsEitherAFactOrRefusedWithAReason(
            @ForAll("forms") FactForm form, @ForAll("tables") List<List<String>> rows) {
        CsvWriter out = new CsvWriter();
        out.textRow(form.columns().stream().map(FormColumn::name).toList());
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(List.of("always"));
            cells.addAll(row);
            out.textRow(cells.subList(0, Math.min(cells.size(), form.columns().size() + 1)));
        }
        Loaded<CsvTable> table = CsvFile.read("x.csv", out.toBytes(false), CsvOptions.DEFAULT);
        Loaded<ImportRows> loaded = FactImport.read(form, table, Samples.chart(), Samples.CNY, Map.of());

        TreeSet<Long> lines = new TreeSet<>(loaded.value().refusedLines());
        loaded.value().rows().forEach(row -> assertThat(lines.add(row.line())).isTrue());
        assertThat(lines).hasSize(rows.size());
        for (long line : loaded.value().refusedLines()) {
            Long next = lines.higher(line);
            assertThat(loaded.failures())
                    .anyMatch(failure -> failure.place().line() >= line
                            && (next == null || failure.place().line() < next));
        }
        loaded.value()
                .rows()
                .forEach(row ->
                        assertThat(CanonicalObject.of(row::content).toBytes()).isNotEmpty());
    }

    @Property
    void theExampleRowIsBookedWhateverStandsBesideIt(
            @ForAll("forms") FactForm form, @ForAll("tables") List<List<String>> rows) {
        List<String> lines =
                new ArrayList<>(List.of(Samples.example(form, FormColumn::name).split("\n", -1)));
        int width = lines.get(0).split(",", -1).length;
        CsvWriter out = new CsvWriter();
        rows.forEach(row -> out.textRow(row.subList(0, Math.min(width, row.size()))));
        Loaded<ImportRows> loaded =
                Samples.read(form, String.join("\n", lines) + out.toText(), Samples.chart(), Map.of());
        assertThat(loaded.value().rows()).extracting(ImportRow::line).contains(2L);
    }

    @Provide
    Arbitrary<FactForm> forms() {
        return Arbitraries.of(FactForms.all());
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> cells =
                Arbitraries.oneOf(Arbitraries.of(AWKWARD), Arbitraries.strings().ofMaxLength(6));
        return cells.list().ofMinSize(1).ofMaxSize(20).list().ofMaxSize(6);
    }
}
