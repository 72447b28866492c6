package org.sunledger.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

class TextTableTest {
    private static final Table TABLE = new Table(
            Language.EN,
            "Public revenue 公共收益",
            "Demonstration 演示账簿",
            List.of(new Note("Log", "sunledger/0011"), new Note("期间", "2018")),
            List.of(
                    new Column("item", "Item 项目", ColumnType.TEXT),
                    new Column("2016", "2016", ColumnType.AMOUNT),
                    new Column("2018", "2018 年", ColumnType.AMOUNT)),
            List.of(
                    heading("All owners together, a heading that is longer than any line 全体业主"),
                    row(Emphasis.FIGURE, 1, "Lift advertising 电梯广告", 3_600_000, 21_000_000),
                    row(Emphasis.FIGURE, 1, "停车", -1, 80_000_000),
                    row(Emphasis.SUBTOTAL, 0, "Gross 公共收入", 3_599_999, 101_000_000),
                    row(Emphasis.TOTAL, 0, "盈余", 3_599_999, 101_000_000)),
            List.of(new Remark("Memorandum", List.of("100,000 kWh")), new Remark("", List.of("A footnote."))));

    @Test
    void chinese_and_english_stand_straight_with_amounts_at_the_right() {
        assertThat(TextTable.plain().render(TABLE)).isEqualTo("""
                        Public revenue 公共收益
                        *** Demonstration 演示账簿 ***
                        Log   sunledger/0011
                        期间  2018

                        Item 项目                         2016       2018 年
                        ---------------------------  ---------  ------------
                        All owners together, a heading that is longer than any line 全体业主
                          Lift advertising 电梯广告  36,000.00    210,000.00
                          停车                           -0.01    800,000.00
                        Gross 公共收入               35,999.99  1,010,000.00
                                                     ---------  ------------
                        盈余                         35,999.99  1,010,000.00
                                                     =========  ============

                        Memorandum
                          100,000 kWh

                        A footnote.
                        """);
    }

    @Test
    void colour_adds_escape_sequences_and_changes_nothing_else() {
        String coloured = TextTable.coloured().render(TABLE);
        assertThat(coloured).contains("\u001B[1mPublic revenue 公共收益\u001B[0m\n");
        assertThat(coloured.replaceAll("\u001B\\[\\d*m", ""))
                .isEqualTo(TextTable.plain().render(TABLE));
    }

    @Test
    void text_from_outside_cannot_drive_the_terminal_or_turn_the_direction_of_writing() {
        Table hostile = Table.list(
                Language.EN,
                "a\u001B]0;b",
                List.of(new Column("x", "x", ColumnType.TEXT)),
                List.of(Row.of(Cell.text("100\u202E00\n9"))));
        assertThat(TextTable.plain().render(hostile))
                .doesNotContain("\u001B", "\u202E")
                .contains("10000 9\n");
    }

    private static Row heading(String text) {
        return new Row(Emphasis.HEADING, 0, List.of(Cell.text(text), Cell.empty(), Cell.empty()));
    }

    private static Row row(Emphasis emphasis, int level, String label, long first, long last) {
        return new Row(emphasis, level, List.of(Cell.text(label), Cell.amount(first, 2), Cell.amount(last, 2)));
    }
}
