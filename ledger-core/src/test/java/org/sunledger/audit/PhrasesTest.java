package org.sunledger.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
    private static final Phrases PHRASES = Phrases.of("押金", "deposit", "top up", "forfeit*");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deposit",
                "Deposit, flat 3",
                "key DEPOSIT",
                "a top up.",
                "forfeited",
                "收押金三百",
                "收到deposit退回",
                "non-deposit deposit"
            })
    void finds_a_phrase_where_words_begin_and_end(String text) {
        assertThat(PHRASES.areIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "deposits",
                "redeposit",
                "deposit1",
                "2deposit",
                "top  up",
                "stop up",
                "top upper",
                "unforfeited",
                "押 金",
                "dépositdeposit"
            })
    void does_not_find_it_inside_a_word(String text) {
        assertThat(PHRASES.areIn(text)).isFalse();
    }

    @Test
    void no_phrases_are_nowhere() {
        assertThat(Phrases.of().areIn("deposit")).isFalse();
    }
}
