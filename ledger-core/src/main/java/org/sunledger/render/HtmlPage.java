package org.sunledger.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.sunledger.table.Cell;
import org.sunledger.table.Column;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;
import org.sunledger.table.Note;
import org.sunledger.table.Remark;
import org.sunledger.table.Row;
import org.sunledger.table.Table;

/**
 * Writes a table as one plain page that prints well on A4.
 *
 * <p>The page needs nothing else: no script, no font, no picture, no address. Its policy forbids all of them and allows
 * the one style sheet by its digest, so a text that slipped through escaping could still load and run nothing. The head
 * of the table repeats on every printed page, together with the title and the banner.
 */
public final class HtmlPage {
    private static final int DEEPEST = 4;
    private static final String STYLE = style();
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-" + digest(STYLE) + "'; base-uri 'none'; form-action 'none'";

    private HtmlPage() {}

    /** The whole page, in UTF-8 when written. */
    public static String render(Table table) {
        StringBuilder out = new StringBuilder(16_384);
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(Html.attribute(table.language().tag()))
                .append("\">\n");
        head(out, table);
        out.append("<body>\n");
        main(out, table);
        out.append("</body>\n</html>\n");
        return out.toString();
    }

    /** Several tables one after the other on one page, under the title of the first; at least one. */
    public static String render(List<Table> tables) {
        StringBuilder out = new StringBuilder(65_536);
        out.append("<!DOCTYPE html>\n<html lang=\"")
                .append(Html.attribute(tables.get(0).language().tag()))
                .append("\">\n");
        head(out, tables.get(0));
        out.append("<body>\n");
        tables.forEach(table -> main(out, table));
        out.append("</body>\n</html>\n");
        return out.toString();
    }

    private static void main(StringBuilder out, Table table) {
        out.append("<main>\n");
        out.append("<h1>").append(Html.text(table.title())).append("</h1>\n");
        if (!table.banner().isEmpty()) {
            out.append("<p class=\"banner\">").append(Html.text(table.banner())).append("</p>\n");
        }
        notes(out, table.notes());
        out.append("<div class=\"figures\">\n<table>\n");
        columns(out, table);
        rows(out, table);
        out.append("</table>\n</div>\n");
        for (Remark remark : table.remarks()) {
            remark(out, remark);
        }
        out.append("</main>\n");
    }

    private static void head(StringBuilder out, Table table) {
        out.append("<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(POLICY)
                .append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
        out.append("<title>").append(Html.text(table.title())).append("</title>\n");
        out.append("<style>").append(STYLE).append("</style>\n</head>\n");
    }

    private static void notes(StringBuilder out, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        out.append("<dl>\n");
        for (Note note : notes) {
            out.append("<dt>").append(Html.text(note.label())).append("</dt><dd>");
            out.append(Html.text(note.text())).append("</dd>\n");
        }
        out.append("</dl>\n");
    }

    private static void columns(StringBuilder out, Table table) {
        String again = table.banner().isEmpty() ? table.title() : table.title() + " · " + table.banner();
        out.append("<thead>\n<tr class=\"again\"><th colspan=\"")
                .append(table.columns().size())
                .append("\">");
        out.append(Html.text(again)).append("</th></tr>\n<tr>");
        for (Column column : table.columns()) {
            out.append("<th scope=\"col\"").append(column.type().alignsRight() ? " class=\"n\">" : ">");
            out.append(Html.text(column.heading())).append("</th>");
        }
        out.append("</tr>\n</thead>\n");
    }

    private static void rows(StringBuilder out, Table table) {
        out.append("<tbody>\n");
        for (Row row : table.rows()) {
            if (row.emphasis() == Emphasis.HEADING && row.level() == 0) {
                out.append("</tbody>\n<tbody>\n");
            }
            row(out, table.columns(), row);
        }
        out.append("</tbody>\n");
    }

    private static void row(StringBuilder out, List<Column> columns, Row row) {
        String emphasis = row.emphasis().name().toLowerCase(Locale.ROOT);
        out.append("<tr class=\"")
                .append(emphasis)
                .append(" l")
                .append(Math.min(row.level(), DEEPEST))
                .append("\">");
        if (isHeadingAlone(row)) {
            out.append("<th scope=\"rowgroup\" colspan=\"")
                    .append(columns.size())
                    .append("\">");
            out.append(Html.text(Figures.text(row.cells().get(0)))).append("</th></tr>\n");
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            cell(out, columns.get(i), row.cells().get(i), i == 0);
        }
        out.append("</tr>\n");
    }

    private static void cell(StringBuilder out, Column column, Cell cell, boolean first) {
        out.append(first ? "<th scope=\"row\"" : "<td");
        if (column.type().alignsRight()) {
            boolean minus = cell.type() == ColumnType.AMOUNT && cell.value().startsWith("-");
            out.append(" class=\"").append(minus ? "n minus" : "n").append('"');
        }
        if (!cell.trace().isEmpty()) {
            out.append(" data-trace=\"").append(Html.attribute(cell.trace())).append('"');
        }
        out.append('>').append(Html.text(Figures.text(cell))).append(first ? "</th>" : "</td>");
    }

    private static boolean isHeadingAlone(Row row) {
        return row.emphasis() == Emphasis.HEADING
                && row.cells().stream().skip(1).allMatch(Cell::isEmpty);
    }

    private static void remark(StringBuilder out, Remark remark) {
        out.append("<section>\n");
        if (!remark.heading().isEmpty()) {
            out.append("<h2>").append(Html.text(remark.heading())).append("</h2>\n");
        }
        for (String line : remark.lines()) {
            out.append("<p>").append(Html.text(line)).append("</p>\n");
        }
        out.append("</section>\n");
    }

    private static String style() {
        try (InputStream bytes = HtmlPage.class.getResourceAsStream("page.css")) {
            if (bytes == null) {
                throw new IllegalStateException("the style sheet is missing from the build");
            }
            // A checkout with other line ends must give the same page and the same digest.
            return "\n" + new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
