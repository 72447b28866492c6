package org.sunledger.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Language;
import org.sunledger.table.Cell;
import org.sunledger.table.Column;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Emphasis;
import org.sunledger.table.Note;
import org.sunledger.table.Remark;
import org.sunledger.table.Row;
import org.sunledger.table.Table;

class HtmlPageTest {
    private static final String HOSTILE = "\"><script>alert('1')</script>&\u202E";

    private static final Table TABLE = new Table(
            Language.ZH,
            "公共收益" + HOSTILE,
            HOSTILE,
            List.of(new Note(HOSTILE, HOSTILE)),
            List.of(
                    new Column("item", "项目" + HOSTILE, ColumnType.TEXT),
                    new Column("2018", HOSTILE, ColumnType.AMOUNT)),
            List.of(
                    new Row(Emphasis.HEADING, 0, List.of(Cell.text(HOSTILE), Cell.empty())),
                    new Row(
                            Emphasis.TOTAL,
                            1,
                            List.of(
                                    Cell.text(HOSTILE),
                                    Cell.amount(-123_456_789, 2).tracedAs(HOSTILE)))),
            List.of(new Remark(HOSTILE, List.of(HOSTILE))));

    private final String page = HtmlPage.render(TABLE);

    @Test
    void text_from_outside_is_escaped_wherever_it_stands() {
        assertThat(page).doesNotContain("<script", "alert('1')</script>&\u202E", "\u202E");
        assertThat(page).contains("data-trace=\"&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;\"");
    }

    @Test
    void the_page_allows_only_its_own_style_sheet() throws Exception {
        Matcher style = Pattern.compile("<style>(.*)</style>", Pattern.DOTALL).matcher(page);
        assertThat(style.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(style.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(page)
                .contains(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"
                                + Base64.getEncoder().encodeToString(digest) + "'; ");
        assertThat(page).doesNotContain("http://", "https://", "style=");
    }

    @Test
    void rows_and_columns_have_headings_a_screen_reader_finds() {
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n")
                .contains(
                        "<th scope=\"col\">项目",
                        "<th scope=\"col\" class=\"n\">",
                        "<th scope=\"rowgroup\"",
                        "<th scope=\"row\">");
    }

    @Test
    void a_negative_amount_keeps_its_sign_and_stands_at_the_right() {
        assertThat(page).contains("<td class=\"n minus\"").contains(">-1,234,567.89</td>");
    }
}
