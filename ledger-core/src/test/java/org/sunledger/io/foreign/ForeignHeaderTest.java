package org.sunledger.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForeignHeaderTest {
    @Test
    void case_hyphens_camels_and_units_do_not_count() {
        assertThat(found("RunningBalance", "Amount (EUR)", "POSTING_DATE", "Supplier-Name"))
                .containsAllEntriesOf(Map.of("balance", 0, "amount", 1, "date", 2, "party", 3));
        assertThat(found("金额（元）", "交易日期", "Withdrawals (SGD)", "Deposits (SGD)"))
                .containsAllEntriesOf(Map.of("amount", 0, "date", 1, "out", 2, "in", 3));
    }

    @Test
    void the_only_header_with_the_word_in_it_is_taken() {
        List<String> header = List.of("Cheque Run Date", "Invoice Net Amount Paid", "Vendor ID", "Vendor Trading Name");

        assertThat(ForeignHeader.likely(header, "date", Map.of())).isEqualTo(0);
        assertThat(ForeignHeader.likely(header, "amount", Map.of())).isEqualTo(1);
        assertThat(ForeignHeader.likely(header, "party", Map.of())).isEqualTo(3);
        assertThat(ForeignHeader.likely(List.of("Run Date", "Clearing Date"), "date", Map.of()))
                .as("which of two is not guessed")
                .isEqualTo(-1);
    }

    @Test
    void a_line_with_a_date_or_an_amount_is_no_header() {
        assertThat(ForeignHeader.isRow(List.of("6/12/15", "debit", "payee"))).isTrue();
        assertThat(ForeignHeader.isRow(List.of("debit", "1,000.00"))).isTrue();
        assertThat(ForeignHeader.isRow(List.of("date", "amount", "2018"))).isFalse();
    }

    private static Map<String, Integer> found(String... header) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        ForeignHeader.columns().forEach(column -> names.put(column, ForeignHeader.names(column)));
        Map<String, Integer> places = new LinkedHashMap<>();
        ForeignHeader.find(List.of(header), names, places, Set.of());
        return places;
    }
}
