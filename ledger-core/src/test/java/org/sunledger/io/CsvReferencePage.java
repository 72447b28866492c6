package org.sunledger.io;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the part of {@code docs/reference/csv.md} that lists the kinds, from the forms themselves. */
final class CsvReferencePage {

    private CsvReferencePage() {}

    static String kinds() {
        StringBuilder page = new StringBuilder("| kind | 种类 | a row says |\n| --- | --- | --- |\n");
        for (FactForm form : FactForms.all()) {
            page.append("| [`%s`](#%s) | %s | %s |\n"
                    .formatted(
                            form.kind(),
                            form.kind(),
                            form.labels().zh(),
                            form.meaning().en()));
        }
        FactForms.all().forEach(form -> page.append(section(form)));
        return page.toString();
    }

    private static String section(FactForm form) {
        return "\n### %s\n\n%s %s：%s\n\n"
                        .formatted(
                                form.kind(),
                                form.meaning().en(),
                                form.labels().zh(),
                                form.meaning().zh())
                + "| column | 列名 | value | when empty | meaning |\n| --- | --- | --- | --- | --- |\n"
                + form.columns().stream().map(CsvReferencePage::line).collect(Collectors.joining())
                + "\n```csv\n" + Samples.example(form, FormColumn::name) + "```\n";
    }

    private static String line(FormColumn column) {
        List<String> chinese = column.headers().subList(1, column.headers().size());
        return "| `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        column.name(),
                        String.join("、", chinese),
                        value(column),
                        column.required() ? "**required**" : column.empty(),
                        column.meaning().en());
    }

    private static String value(FormColumn column) {
        if (column.type() != ValueType.CHOICE) {
            return column.type().english();
        }
        return column.words().stream()
                .map(word -> word.replaceFirst("^(\\S+)", "`$1`"))
                .collect(Collectors.joining(", "));
    }
}
