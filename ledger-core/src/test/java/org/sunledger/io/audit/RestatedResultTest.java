package org.sunledger.io.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.sunledger.audit.Reconciled;
import org.sunledger.log.Sha256;
import org.sunledger.money.Amounts;

class RestatedResultTest {
    private static final Amounts AMOUNTS = new Amounts(CurrencyUnit.of("CNY"));
    private static final String RESULT = """
            {"schema": "sunledger/reconciliation/1",
             "provenance": {
               "left": {"file": "account:bank", "sha256": "aa", "lines": 3, "opening": "100.00", "closing": "130.00",
                 "columns": {}, "origin": {"account": "bank", "checkpoint": "12/ABCDE", "days": "2018-12-01..2018-12-31"}},
               "right": {"file": "december.csv", "sha256": "bb", "lines": 3, "opening": "100.00", "closing": "127.00",
                 "columns": {}},
               "fields": ["memo"], "rules": "default", "currency": "CNY", "period": "2018-12-01..2018-12-31"},
             "data": {"tied": true,
               "identities": [{"id": "difference", "holds": true, "expected": "-3.00", "found": "-3.00"}],
               "proof-of-cash": [], "groups": [], "decisions": [], "changes": [],
               "outcomes": {
                 "left": [{"outcome": "proposed", "lines": 1, "amount": "10.00", "gross": "10.00"},
                          {"outcome": "exact", "lines": 2, "amount": "20.00", "gross": "20.00"}],
                 "right": [{"outcome": "exact", "lines": 2, "amount": "20.00", "gross": "20.00"},
                           {"outcome": "proposed", "lines": 1, "amount": "10.00", "gross": "10.00"},
                           {"outcome": "statement-only", "lines": 1, "amount": "-3.00", "gross": "3.00"}]},
               "lines": {"left": [], "right": []}, "open": {"left": [], "right": []}}}
            """;

    private static Reconciled read(String result) {
        return RestatedResult.of("december.json", result.getBytes(StandardCharsets.UTF_8))
                .read(AMOUNTS);
    }

    @Test
    void states_both_sides_and_what_is_left_open() {
        Reconciled read = read(RESULT);
        assertThat(read.account()).isEqualTo("bank");
        assertThat(read.checkpoint()).isEqualTo("12/ABCDE");
        assertThat(read.outcomes()).containsExactly("exact", "proposed", "statement-only");
        assertThat(read.addsUp()).isTrue();
        assertThat(read.openLines()).isEqualTo(3);
        assertThat(read.openMinor()).isEqualTo(10_00 + 3_00);
        assertThat(read.book().beyondMinor()).isZero();
        assertThat(read.sha256()).isEqualTo(Sha256.hex(RESULT.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void open_lines_that_cancel_each_other_stay_open() {
        Reconciled read = read(RESULT.replace(
                "\"lines\": 1, \"amount\": \"-3.00\", \"gross\": \"3.00\"",
                "\"lines\": 3, \"amount\": \"-3.00\", \"gross\": \"2003.00\""));
        assertThat(read.openLines()).isEqualTo(5);
        assertThat(read.openMinor()).isEqualTo(10_00 + 2003_00);
    }

    @Test
    void keeps_no_line_of_either_side() {
        String excerpt = RestatedResult.of("december.json", RESULT.getBytes(StandardCharsets.UTF_8))
                .excerpt();
        assertThat(excerpt)
                .doesNotContain("\"groups\"", "\"open\"", "\"decisions\"")
                .contains("\"outcomes\"");
    }

    @Test
    void a_result_of_any_length_is_read() {
        String lines = "{\"line\": 1, \"id\": \"\", \"hash\": \"0\", \"outcome\": \"exact\", \"group\": 1}";
        String longer = RESULT.replace(
                "\"lines\": {\"left\": []", "\"lines\": {\"left\": [" + (lines + ",").repeat(30_000) + lines + "]");
        assertThat(longer.length()).isGreaterThan(1 << 20);
        assertThat(read(longer).outcomes()).isEqualTo(read(RESULT).outcomes());
    }

    @Test
    void a_side_that_does_not_add_up_is_seen_though_the_result_says_it_is_tied() {
        assertThat(read(RESULT.replace("\"closing\": \"127.00\"", "\"closing\": \"126.00\""))
                        .addsUp())
                .isFalse();
    }

    @Test
    void an_identity_that_does_not_hold_is_named() {
        Reconciled read = read(RESULT.replace("\"found\": \"-3.00\"", "\"found\": \"-2.00\""));
        assertThat(read.broken()).isEqualTo(List.of("difference"));
        assertThat(read.addsUp()).isFalse();
    }

    @Test
    void what_was_carried_is_what_the_lines_have_beyond_the_balances() {
        Reconciled read =
                read(RESULT.replace("\"rules\"", "\"carried\": {\"file\": \"n.json\", \"sha256\": \"cc\"}, \"rules\"")
                        .replace(
                                "\"opening\": \"100.00\", \"closing\": \"127.00\"",
                                "\"opening\": \"101.00\", \"closing\": \"127.00\""));
        assertThat(read.carried()).isTrue();
        assertThat(read.bank().beyondMinor()).isEqualTo(1_00);
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void a_side_without_balances_is_restated_without_them() {
        Reconciled read = read(RESULT.replace(
                "\"opening\": \"100.00\", \"closing\": \"127.00\"", "\"opening\": \"\", \"closing\": \"\""));
        assertThat(read.bank().balances()).isNull();
        assertThat(read.hasBalances()).isFalse();
        assertThat(read.addsUp()).isTrue();
    }

    @Test
    void two_files_need_no_period() {
        Reconciled read = read(RESULT.replace("\"period\": \"2018-12-01..2018-12-31\"", "\"period\": \"\"")
                .replace(
                        ", \"origin\": {\"account\": \"bank\", \"checkpoint\": \"12/ABCDE\", \"days\": \"2018-12-01..2018-12-31\"}",
                        ""));
        assertThat(read.period()).isNull();
        assertThat(read.account()).isEmpty();
    }

    @Test
    void anything_else_is_refused_with_the_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(RESULT.replace("reconciliation/1", "statement/1")))
                .withMessageContaining("sunledger/statement/1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(RESULT.replace("\"CNY\"", "\"EUR\"")))
                .withMessageContaining("EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(RESULT.replace("\"127.00\"", "\"much\"")))
                .withMessageContaining("much");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(RESULT.replace("\"statement-only\"", "\"at the bank\"")))
                .withMessage("there is no outcome \"at the bank\"");
        assertThatIllegalArgumentException().isThrownBy(() -> read("{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> read("no JSON"));
    }
}
