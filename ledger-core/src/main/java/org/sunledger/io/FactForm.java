package org.sunledger.io;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Language;
import org.sunledger.fact.Fact;

/**
 * One CSV kind: its columns, and how a row becomes a fact. The same form serves a file, {@code record KIND key=value},
 * the empty file of {@code --template}, and the reference page.
 */
public final class FactForm {

    private final String kind;
    private final Labels labels;
    private final Labels meaning;
    private final List<FormColumn> columns;
    private final Function<RowReader, Fact> reader;

    FactForm(String kind, Labels labels, Labels meaning, List<FormColumn> columns, Function<RowReader, Fact> reader) {
        this.kind = kind;
        this.labels = labels;
        this.meaning = meaning;
        this.columns = List.copyOf(columns);
        this.reader = reader;
    }

    /** The kind's name on the command line, such as {@code income}. */
    public String kind() {
        return kind;
    }

    /** What people call the kind. */
    public Labels labels() {
        return labels;
    }

    /** What a row of this kind says. */
    public Labels meaning() {
        return meaning;
    }

    /** The columns, in the order of the reference page. */
    public List<FormColumn> columns() {
        return columns;
    }

    /** The column with this English or Chinese name, however it is spaced, cased or widened. */
    public Optional<FormColumn> column(String header) {
        String wanted = HeaderName.fold(header);
        return columns.stream()
                .filter(column -> column.headers().stream()
                        .anyMatch(name -> HeaderName.fold(name).equals(wanted)))
                .findFirst();
    }

    /** The columns as a message lists them: English and Chinese names. */
    String columnsShown() {
        return String.join(
                ", ",
                columns.stream()
                        .map(column -> column.name() + " " + column.chinese())
                        .toList());
    }

    /** An empty file of this kind: the header in a language, and nothing else. */
    public String template(Language language) {
        CsvWriter out = new CsvWriter();
        columns.forEach(column -> out.text(language.pick(column.chinese(), column.name())));
        return out.endRow().toText();
    }

    /** Turns a row into a fact. What it returns means something only if the reader has no failures afterwards. */
    Fact read(RowReader row) {
        return reader.apply(row);
    }
}
