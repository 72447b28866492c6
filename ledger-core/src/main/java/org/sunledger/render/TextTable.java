package org.sunledger.render;

import java.util.ArrayList;
import java.util.List;
import org.sunledger.table.Cell;
import org.sunledger.table.Column;
import org.sunledger.table.Emphasis;
import org.sunledger.table.Note;
import org.sunledger.table.Remark;
import org.sunledger.table.Row;
import org.sunledger.table.Table;

/**
 * Writes a table as aligned text.
 *
 * <p>Columns are as wide as their widest cell, measured by {@link TextWidth}, so that Chinese and English stand
 * straight under one another. Rules are made of ASCII characters, because the box-drawing ones take two columns on some
 * Chinese systems. Lines end with a line feed and carry no trailing spaces.
 */
public final class TextTable {
    private static final String GAP = "  ";
    private static final String BOLD = "\u001B[1m";
    private static final String FAINT = "\u001B[2m";
    private static final String RESET = "\u001B[0m";

    private final boolean coloured;

    private TextTable(boolean coloured) {
        this.coloured = coloured;
    }

    /** Text without any escape sequence, for files and pipes. */
    public static TextTable plain() {
        return new TextTable(false);
    }

    /** Text whose totals and headings are bold and whose provenance is faint, for a terminal. */
    public static TextTable coloured() {
        return new TextTable(true);
    }

    /** The whole table: title, notes, figures, remarks. */
    public String render(Table table) {
        StringBuilder out = new StringBuilder(4096);
        if (!table.title().isEmpty()) {
            line(out, BOLD, Printable.line(table.title()));
        }
        if (!table.banner().isEmpty()) {
            line(out, BOLD, "*** " + Printable.line(table.banner()) + " ***");
        }
        notes(out, table.notes());
        if (!out.isEmpty()) {
            out.append('\n');
        }
        figures(out, table);
        for (Remark remark : table.remarks()) {
            remark(out, remark);
        }
        return out.toString();
    }

    private void notes(StringBuilder out, List<Note> notes) {
        int width = notes.stream()
                .mapToInt(note -> TextWidth.of(Printable.line(note.label())))
                .max()
                .orElse(0);
        for (Note note : notes) {
            String label = padded(Printable.line(note.label()), width, false);
            line(out, FAINT, label + GAP + Printable.line(note.text()));
        }
    }

    private void figures(StringBuilder out, Table table) {
        int[] widths = widths(table);
        List<String> headings = new ArrayList<>();
        for (Column column : table.columns()) {
            headings.add(Printable.line(column.heading()));
        }
        line(out, BOLD, joined(table.columns(), headings, widths));
        line(out, "", rule(widths, '-'));
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            if (i > 0 && row.emphasis() == Emphasis.HEADING && row.level() == 0) {
                out.append('\n');
            }
            // A total right under another, or under the headings, has a rule above it already.
            boolean ruled = i == 0 || table.rows().get(i - 1).emphasis() == Emphasis.TOTAL;
            row(out, table.columns(), row, widths, ruled);
        }
    }

    private void row(StringBuilder out, List<Column> columns, Row row, int[] widths, boolean ruled) {
        if (row.emphasis() == Emphasis.TOTAL && !ruled) {
            line(out, "", figureRule(columns, widths, '-'));
        }
        line(out, row.emphasis() == Emphasis.FIGURE ? "" : BOLD, joined(columns, texts(row), widths));
        if (row.emphasis() == Emphasis.TOTAL) {
            line(out, "", figureRule(columns, widths, '='));
        }
    }

    private static void remark(StringBuilder out, Remark remark) {
        out.append('\n');
        if (!remark.heading().isEmpty()) {
            out.append(Printable.line(remark.heading())).append('\n');
        }
        String indent = remark.heading().isEmpty() ? "" : GAP;
        for (String text : remark.lines()) {
            out.append(indent).append(Printable.line(text)).append('\n');
        }
    }

    private static int[] widths(Table table) {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = TextWidth.of(Printable.line(table.columns().get(i).heading()));
        }
        for (Row row : table.rows()) {
            List<String> texts = texts(row);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], reach(row, i, texts.get(i)));
            }
        }
        return widths;
    }

    /** A heading without figures may run over the columns at its right, so it does not widen its own. */
    private static int reach(Row row, int column, String text) {
        boolean alone = row.cells().stream().skip(1).allMatch(Cell::isEmpty);
        return column == 0 && alone && row.emphasis() == Emphasis.HEADING ? 0 : TextWidth.of(text);
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(row.cells().size());
        for (Cell cell : row.cells()) {
            String indent = texts.isEmpty() ? GAP.repeat(row.level()) : "";
            texts.add(indent + Figures.text(cell));
        }
        return texts;
    }

    private static String joined(List<Column> columns, List<String> texts, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            if (i > 0) {
                line.append(GAP);
            }
            line.append(padded(texts.get(i), widths[i], columns.get(i).type().alignsRight()));
        }
        return line.toString();
    }

    private static String padded(String text, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - TextWidth.of(text)));
        return right ? space + text : text + space;
    }

    private static String rule(int[] widths, char mark) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(i > 0 ? GAP : "").append(String.valueOf(mark).repeat(widths[i]));
        }
        return line.toString();
    }

    private static String figureRule(List<Column> columns, int[] widths, char mark) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String filler = columns.get(i).type().alignsRight() ? String.valueOf(mark) : " ";
            line.append(i > 0 ? GAP : "").append(filler.repeat(widths[i]));
        }
        return line.toString();
    }

    private void line(StringBuilder out, String style, String text) {
        String stripped = text.stripTrailing();
        if (coloured && !style.isEmpty() && !stripped.isEmpty()) {
            out.append(style).append(stripped).append(RESET);
        } else {
            out.append(stripped);
        }
        out.append('\n');
    }
}
