package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.chart.Language;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Rejection;
import org.sunledger.render.Messages;

/** Reproduces every failure of a file and looks at what is said about it. */
class FailureTextTest {

    private static final String BAD_VALUES = """
            date,stream,amount,tax,tax-status,memo,kwh
            2018-02-30,lift-adz,12.345,$5,owed,a\u0007b,
            05/03/2018,lift-ads,-5,abc,payable,,
            ,lift-ads,99999999999999999,,,,
            1,2
            """;

    @Test
    void noMessageHasAnEmptySlotInEitherLanguage(@TempDir Path folder) {
        List<Failure> failures = failures(folder);
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            for (Failure failure : failures) {
                SortedMap<String, String> slots = new TreeMap<>(failure.details());
                slots.putIfAbsent("excerpt", failure.excerpt());
                slots.putIfAbsent("field", failure.field());
                assertThat(messages.what(failure.code(), slots))
                        .as(failure.toString())
                        .doesNotContain("?");
                assertThat(messages.remedy(failure.code(), slots))
                        .as(failure.toString())
                        .doesNotContain("?");
            }
        }
    }

    @Test
    void everyCodeOfFilesAndValuesIsReproduced(@TempDir Path folder) {
        Set<Code> codes = EnumSet.noneOf(Code.class);
        failures(folder).forEach(failure -> codes.add(failure.code()));
        assertThat(codes)
                .containsAll(Arrays.stream(Code.values())
                        .filter(code -> code.text().startsWith("csv."))
                        .toList());
    }

    private static List<Failure> failures(Path folder) {
        List<Failure> failures = new ArrayList<>(imported("income", BAD_VALUES, Map.of()));
        failures.addAll(imported("income", "day,stream,amount\n", Map.of("datum", "day", "tax", "duty")));
        failures.addAll(imported("income", "date,日期,stream,amount\n", Map.of()));
        failures.addAll(imported("units", "unit,area\nA,88.705\n", Map.of()));
        failures.addAll(imported("savings", "measure,from,to,kwh,source\nx,2018-02-01,2018-01-01,1,y\n", Map.of()));
        List<Rejection> rejections = new ArrayList<>(FactForms.of("incomes").rejections());
        rejections.addAll(FactImport.fact(
                        FactForms.of("income").orThrow(), Map.of("day", "2018-01-05"), Samples.chart(), Samples.CNY)
                .rejections());
        rejections.forEach(r ->
                failures.add(new Failure(r.code(), Samples.table("a\n").headerPlace(), r.field(), "", r.details())));
        CsvOptions.Limits small = new CsvOptions.Limits(20, 3, 2, 1);
        for (String text : List.of("a\n" + "x".repeat(30), "a\nlong\n", "a,b,c\n", "a\n1\n2\n")) {
            failures.addAll(read(text.getBytes(StandardCharsets.UTF_8), CsvOptions.DEFAULT.withLimits(small)));
        }
        failures.addAll(read("a\n".getBytes(StandardCharsets.UTF_8), CsvOptions.DEFAULT.withSkipLines(3)));
        for (String text : List.of("", "a,,A\n", "a\n\"open\n", "a\n\"x\"y\n", "%PDF-1", "a\n\u00ff\n")) {
            failures.addAll(read(
                    text.getBytes(StandardCharsets.ISO_8859_1), CsvOptions.DEFAULT.withEncoding(TextEncoding.UTF_8)));
        }
        failures.addAll(CsvFile.read(folder, CsvOptions.DEFAULT).failures());
        failures.addAll(CsvFile.read(folder.resolve("none"), CsvOptions.DEFAULT).failures());
        failures.addAll(CsvFile.read(folder.resolve("x".repeat(2000)), CsvOptions.DEFAULT)
                .failures());
        return failures;
    }

    private static List<Failure> read(byte[] bytes, CsvOptions options) {
        return CsvFile.read("in.csv", bytes, options).failures();
    }

    private static List<Failure> imported(String kind, String csv, Map<String, String> headers) {
        var loaded = Samples.read(Samples.form(kind), csv, Samples.chart(), headers);
        List<Failure> all = new ArrayList<>(loaded.failures());
        all.addAll(loaded.value().warnings());
        return all;
    }
}
