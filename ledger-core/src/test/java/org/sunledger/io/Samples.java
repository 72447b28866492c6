package org.sunledger.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.joda.money.CurrencyUnit;
import org.sunledger.chart.Chart;
import org.sunledger.chart.ChartTemplate;
import org.sunledger.chart.DatedName;
import org.sunledger.fact.MasterFact;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Loaded;

/** Files and charts for the tests of this package. */
final class Samples {

    static final CurrencyUnit CNY = CurrencyUnit.of("CNY");

    private Samples() {}

    static FactForm form(String kind) {
        return FactForms.find(kind).orElseThrow();
    }

    /** The example of the reference page: the header and one row, without the columns that it leaves out. */
    static String example(FactForm form, Function<FormColumn, String> header) {
        List<FormColumn> shown = form.columns().stream()
                .filter(column -> !column.example().isEmpty())
                .toList();
        return String.join(",", shown.stream().map(header).toList()) + "\n"
                + String.join(",", shown.stream().map(FormColumn::example).toList()) + "\n";
    }

    /** The template's chart, with the names that the examples of the reference page open. */
    static Chart chart() {
        Chart chart = ChartTemplate.find("cn-shanghai").orElseThrow().chart();
        for (String kind : List.of(
                "accounts", "funds", "groups", "units", "streams", "contracts", "keys", "charges", "channels")) {
            FactForm form = form(kind);
            chart = stated(chart, form, example(form, FormColumn::name));
        }
        return stated(chart, form("streams"), "stream,kind\nparking,parking\n");
    }

    /** The chart after a file of names. */
    static Chart stated(Chart chart, FactForm form, String csv) {
        List<DatedName> names = new ArrayList<>();
        for (ImportRow row : read(form, csv, chart, Map.of()).value().rows()) {
            MasterFact fact = (MasterFact) row.fact();
            names.add(new DatedName(fact.effective(), fact.named()));
        }
        return chart.with(names);
    }

    static Loaded<CsvTable> loaded(String csv) {
        return CsvFile.read("in.csv", csv.getBytes(StandardCharsets.UTF_8), CsvOptions.DEFAULT);
    }

    static CsvTable table(String csv) {
        return loaded(csv).value();
    }

    static Loaded<ImportRows> read(FactForm form, String csv, Chart chart, Map<String, String> headers) {
        return FactImport.read(form, loaded(csv), chart, CNY, headers);
    }

    static Loaded<ImportRows> read(String kind, String csv) {
        return read(form(kind), csv, chart(), Map.of());
    }

    /** A failure on one line: place, field, code, and the details but for the long lists. */
    static String line(Failure failure) {
        Map<String, String> details = new TreeMap<>(failure.details());
        details.remove("known");
        return failure.place() + " " + failure.field() + " " + failure.code() + " " + details;
    }
}
