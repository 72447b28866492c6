package org.sunledger.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.joda.money.CurrencyUnit;
import org.sunledger.chart.Labels;
import org.sunledger.chart.Language;
import org.sunledger.fact.ClaimedSaving;
import org.sunledger.period.DatePeriod;
import org.sunledger.statement.Basis;
import org.sunledger.statement.Block;
import org.sunledger.statement.Figure;
import org.sunledger.statement.PeriodLabels;
import org.sunledger.statement.Provenance;
import org.sunledger.statement.Statement;
import org.sunledger.statement.StatementColumn;
import org.sunledger.statement.StatementLine;
import org.sunledger.statement.Weight;

/** A statement as a table, in one language: provenance above the figures, claimed savings apart below them. */
public final class StatementTable {
    /** Sixteen digits tell versions apart on paper; the JSON form has all of them. */
    private static final Pattern LONG_DIGEST = Pattern.compile("(sha256:[0-9a-f]{16})[0-9a-f]+");

    private final Statement statement;
    private final Language language;
    private final Words words;
    private final int decimals;

    private StatementTable(Statement statement, Language language) {
        this.statement = statement;
        this.language = language;
        this.words = Words.of(language);
        this.decimals = currency().getDecimalPlaces();
    }

    /** The table of a statement. */
    public static Table of(Statement statement, Language language) {
        return new StatementTable(statement, language).table();
    }

    private Table table() {
        String banner = statement.provenance().book().demonstration() ? words.text("statement.demonstration") : "";
        return new Table(language, title(), banner, notes(), columns(), rows(), remarks());
    }

    private CurrencyUnit currency() {
        return statement.provenance().book().currency();
    }

    private String title() {
        return words.text("statement.title", Map.of("statement", read(statement.labels()), "periods", periods()));
    }

    private String periods() {
        List<String> periods = new ArrayList<>();
        for (DatePeriod period : statement.provenance().periods()) {
            periods.add(read(PeriodLabels.of(period)));
        }
        return String.join(words.text("statement.periods.join"), periods);
    }

    private String read(Labels labels) {
        return labels.in(language, "");
    }

    private List<Note> notes() {
        Provenance provenance = statement.provenance();
        List<Note> notes = new ArrayList<>();
        note(notes, "provenance.community", provenance.book().community());
        List<String> ranges = new ArrayList<>();
        for (DatePeriod period : provenance.periods()) {
            Map<String, String> days = Map.of(
                    "first", period.start().toString(), "last", period.last().toString());
            ranges.add(words.text("provenance.period.text", days));
        }
        note(notes, "provenance.period", String.join(words.text("statement.periods.join"), ranges));
        note(notes, "provenance.asOf", provenance.asOf().toString());
        note(notes, "provenance.basis", read(provenance.basis().labels()));
        note(notes, "provenance.currency", currency().getCode());
        filter(notes, provenance);
        provenance
                .assumed()
                .forEach((fund, beneficiary) -> note(
                        notes,
                        "provenance.assumed",
                        words.text(
                                "provenance.assumed.text",
                                Map.of("fund", fund, "beneficiary", read(beneficiary.labels())))));
        book(notes, provenance);
        return notes;
    }

    private void filter(List<Note> notes, Provenance provenance) {
        List<String> only = new ArrayList<>();
        if (!provenance.fund().isEmpty()) {
            only.add(words.text("provenance.filter.fund", Map.of("fund", provenance.fund())));
        }
        if (!provenance.group().isEmpty()) {
            only.add(words.text("provenance.filter.group", Map.of("group", provenance.group())));
        }
        if (!only.isEmpty()) {
            note(notes, "provenance.filter", String.join(words.text("statement.periods.join"), only));
        }
    }

    private void book(List<Note> notes, Provenance provenance) {
        note(notes, "provenance.book", provenance.book().origin());
        Map<String, String> facts = Map.of(
                "size", Long.toString(provenance.book().size()),
                "covered", Long.toString(provenance.book().covered()));
        note(notes, "provenance.facts", words.text("provenance.facts.text", facts));
        note(notes, "provenance.code", provenance.book().code());
        Map<String, String> definition =
                Map.of("definition", provenance.definition(), "digest", provenance.definitionDigest());
        note(notes, "provenance.definition", words.text("provenance.definition.text", definition));
        note(notes, "provenance.template", provenance.book().template());
        if (!provenance.book().rules().isEmpty()) {
            note(notes, "provenance.rules", String.join(" ", provenance.book().rules()));
        }
    }

    private void note(List<Note> notes, String key, String text) {
        notes.add(new Note(words.text(key), LONG_DIGEST.matcher(text).replaceAll("$1")));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("item", words.text("statement.item"), ColumnType.TEXT));
        for (StatementColumn column : statement.columns()) {
            columns.add(new Column(column.name(), read(column.labels()), ColumnType.AMOUNT));
        }
        return columns;
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Block block : statement.blocks()) {
            List<Cell> heading = new ArrayList<>();
            heading.add(Cell.text(read(block.labels())));
            statement.columns().forEach(column -> heading.add(Cell.empty()));
            rows.add(new Row(Emphasis.HEADING, 0, heading));
            block.lines().forEach(line -> rows.add(row(line)));
        }
        return rows;
    }

    private Row row(StatementLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(read(line.labels())));
        line.figures().forEach(figure -> cells.add(cell(figure)));
        return new Row(emphasis(line.weight()), line.level() + 1, cells);
    }

    private static Emphasis emphasis(Weight weight) {
        return switch (weight) {
            case FIGURE -> Emphasis.FIGURE;
            case SUBTOTAL -> Emphasis.SUBTOTAL;
            case TOTAL -> Emphasis.TOTAL;
        };
    }

    private Cell cell(Figure figure) {
        if (figure instanceof Figure.Amount amount) {
            return Cell.amount(amount.minor(), decimals).tracedAs(amount.trace());
        }
        if (figure instanceof Figure.Share share) {
            return Cell.text(share.isApplicable() ? percent(share) : words.text("share.notApplicable"));
        }
        return figure instanceof Figure.Words text ? Cell.text(read(text.labels())) : Cell.empty();
    }

    private static String percent(Figure.Share share) {
        return share.percent().toPlainString() + "%";
    }

    private String money(long minor) {
        return Thousands.grouped(BigDecimal.valueOf(minor, decimals).toPlainString());
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        savings(remarks);
        shares(remarks);
        List<String> notes = new ArrayList<>();
        if (has("whose")) {
            notes.add(words.text("whose.note"));
        }
        if (statement.columns().stream().anyMatch(column -> column.name().equals("in")) && has("account")) {
            notes.add(words.text("money.note"));
        } else if (!statement.name().equals("trial-balance")) {
            boolean settled = statement.provenance().basis() == Basis.SETTLED;
            notes.add(words.text(settled ? "settled.note" : "recognised.note"));
        }
        remarks.add(new Remark("", notes));
        remarks.removeIf(remark -> remark.lines().isEmpty());
        return remarks;
    }

    private boolean has(String lineId) {
        return statement.blocks().stream()
                .flatMap(block -> block.lines().stream())
                .anyMatch(line -> line.id().equals(lineId));
    }

    private void shares(List<Remark> remarks) {
        List<String> lines = new ArrayList<>();
        for (Block block : statement.blocks()) {
            String name = statement.blocks().size() > 1 ? read(block.labels()) + " " : "";
            for (StatementLine line : block.lines()) {
                for (int i = 0; i < line.figures().size(); i++) {
                    if (line.figures().get(i) instanceof Figure.Share share) {
                        lines.add(share(name, statement.columns().get(i), share));
                    }
                }
            }
        }
        remarks.add(new Remark(words.text("share.heading"), lines));
    }

    private String share(String block, StatementColumn column, Figure.Share share) {
        String key = share.isApplicable() ? "share.line" : "share.lineNone";
        return words.text(
                key,
                Map.of(
                        "block",
                        block,
                        "column",
                        read(column.labels()),
                        "part",
                        money(share.part()),
                        "whole",
                        money(share.whole()),
                        "percent",
                        share.isApplicable() ? percent(share) : ""));
    }

    private void savings(List<Remark> remarks) {
        List<String> lines = new ArrayList<>();
        for (ClaimedSaving saving : statement.savings()) {
            lines.add(words.text(
                    "savings.line",
                    Map.of(
                            "measure",
                            saving.measure(),
                            "from",
                            saving.from().toString(),
                            "to",
                            saving.to().toString(),
                            "kwh",
                            Thousands.grouped(Long.toString(saving.kilowattHours())),
                            "count",
                            count(saving),
                            "amount",
                            avoided(saving),
                            "source",
                            saving.basis().isEmpty() ? words.text("savings.noSource") : saving.basis())));
        }
        remarks.add(new Remark(words.text("savings.heading"), lines));
    }

    private String count(ClaimedSaving saving) {
        String count = Thousands.grouped(Long.toString(saving.count()));
        return saving.count() == 0 ? "" : words.text("savings.count", Map.of("count", count));
    }

    private String avoided(ClaimedSaving saving) {
        return saving.amountMinor() == 0
                ? ""
                : words.text("savings.amount", Map.of("amount", money(saving.amountMinor())));
    }
}
