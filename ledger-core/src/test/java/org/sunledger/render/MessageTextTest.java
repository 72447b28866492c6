package org.sunledger.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sunledger.chart.Language;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;
import org.sunledger.outcome.Rejection;

class MessageTextTest {
    private static final MessageText ENGLISH = MessageText.in(Messages.of(Language.EN));
    private static final MessageText CHINESE = MessageText.in(Messages.of(Language.ZH));
    private static final Failure NEGATIVE = Failure.of(
            Code.AMOUNT_NOT_POSITIVE, new Place("income.csv", 17, 3), "amount", "-120.00", "found", "-120.00");

    @Test
    void a_failure_says_where_what_shows_the_text_and_what_to_do() {
        assertThat(ENGLISH.of(NEGATIVE)).isEqualTo("""
                        income.csv:17:3: amount.not-positive [amount]
                          The amount -120.00 must be more than 0.
                            -120.00
                            ^
                          What to do: enter the amount without a sign; to undo a fact, reverse it.
                        """);
    }

    @Test
    void the_first_line_is_the_same_in_every_language() {
        assertThat(CHINESE.of(NEGATIVE)).isEqualTo("""
                        income.csv:17:3: amount.not-positive [amount]
                          金额 -120.00 必须大于 0。
                            -120.00
                            ^
                          怎么办：金额不带正负号；要撤销一笔业务，请使用冲正。
                        """);
    }

    @Test
    void a_rejection_without_a_place_begins_with_its_code() {
        Rejection rejection = Rejection.of(Code.REASON_MISSING, "");
        assertThat(ENGLISH.of(rejection))
                .startsWith("reason.missing\n  A reason is missing.\n  What to do: ")
                .endsWith("\n");
    }

    @Test
    void a_rejection_of_a_row_names_the_row() {
        Rejection rejection = Rejection.of(Code.FUND_UNKNOWN, "fund", "found", "publik");
        assertThat(ENGLISH.of(new Place("expenses.csv", 4, 0), rejection))
                .startsWith("expenses.csv:4: fund.unknown [fund]\n  The book knows no fund publik.\n");
    }

    @Test
    void a_long_excerpt_is_cut_by_its_width_on_the_screen() {
        Failure failure =
                Failure.of(Code.NAME_MALFORMED, new Place("a.csv", 2, 1), "stream", "电".repeat(80), "found", "x");
        assertThat(ENGLISH.of(failure)).contains("    " + "电".repeat(50) + "...\n");
    }

    @Test
    void text_from_the_file_cannot_drive_the_terminal() {
        Failure failure = Failure.of(
                Code.NAME_MALFORMED, new Place("a\u0007.csv", 2, 1), "stream", "a\u001B[2Jb\nc", "found", "x");
        assertThat(ENGLISH.of(failure)).doesNotContain("\u001B", "\u0007").contains("a\uFFFD.csv", "a\uFFFD[2Jb c");
    }
}
