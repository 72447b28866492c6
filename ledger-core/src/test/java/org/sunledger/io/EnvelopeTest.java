package org.sunledger.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Language;
import org.sunledger.table.Cell;
import org.sunledger.table.Column;
import org.sunledger.table.ColumnType;
import org.sunledger.table.Note;
import org.sunledger.table.Remark;
import org.sunledger.table.Row;
import org.sunledger.table.Table;

class EnvelopeTest {
    private static final Table TABLE = new Table(
            Language.EN,
            "Balance",
            "Demonstration",
            List.of(new Note("Book", "=1+1")),
            List.of(
                    new Column("day", "Day", ColumnType.DATE),
                    new Column("id", "Id", ColumnType.ID),
                    new Column("amount", "Amount", ColumnType.AMOUNT)),
            List.of(Row.of(Cell.date(LocalDate.of(2018, 3, 5)), Cell.id("007"), Cell.amount(-1_234_550, 2))),
            List.of(new Remark("Note", List.of("@here"))));

    @Test
    void an_envelope_says_its_schema_what_it_rests_on_and_what_it_holds() {
        assertThat(Envelope.of("empty", 1, out -> out.put("size", 3), out -> out.put("text", "\"电梯\"\n")))
                .isEqualTo("""
                        {
                          "schema" : "sunledger/empty/1",
                          "provenance" : {
                            "size" : 3
                          },
                          "data" : {
                            "text" : "\\"电梯\\"\\n"
                          }
                        }
                        """);
    }

    @Test
    void a_number_that_some_reader_would_round_is_refused() {
        assertThatThrownBy(() -> JsonOut.object(out -> out.put("n", 1L << 53)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_schema_has_a_plain_name() {
        assertThatThrownBy(() -> Envelope.of("Statement 1", 1, out -> {}, out -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_table_keeps_its_amounts_as_decimal_text() {
        assertThat(JsonTable.of("balance", TABLE))
                .contains("\"schema\" : \"sunledger/balance/1\"", "\"amount\" : \"-12345.50\"", "\"id\" : \"007\"");
    }

    @Test
    void a_csv_page_leaves_figures_to_count_with_and_defuses_text() {
        assertThat(TableCsv.page(TABLE).toText())
                .isEqualTo("Balance\r\nDemonstration\r\nBook,'=1+1\r\n\r\nDay,Id,Amount\r\n"
                        + "2018-03-05,\"=\"\"007\"\"\",-12345.50\r\n\r\nNote\r\n'@here\r\n");
    }

    @Test
    void a_csv_list_has_headings_and_rows_only() {
        assertThat(TableCsv.list(TABLE).toText())
                .isEqualTo("Day,Id,Amount\r\n2018-03-05,\"=\"\"007\"\"\",-12345.50\r\n");
    }
}
