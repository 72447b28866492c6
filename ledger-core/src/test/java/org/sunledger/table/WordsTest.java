package org.sunledger.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.Language;

class WordsTest {
    @Test
    void slots_are_filled_once_and_an_empty_one_shows() {
        assertThat(Words.fill("{a} and {b}{c", Map.of("a", "{b}", "b", "2"))).isEqualTo("{b} and 2{c");
        assertThat(Words.fill("{missing}", Map.of())).isEqualTo("?");
    }

    @Test
    void a_slot_takes_the_first_name_that_has_a_value() {
        assertThat(Words.fill("{found|value}", Map.of("value", "x"))).isEqualTo("x");
        assertThat(Words.fill("{found|value}", Map.of("value", "x", "found", "")))
                .isEmpty();
    }

    @Test
    void both_languages_have_the_same_words() {
        assertThat(Words.of(Language.ZH).keys())
                .isNotEmpty()
                .isEqualTo(Words.of(Language.EN).keys());
    }

    @Test
    void a_missing_text_is_a_fault_of_the_build() {
        Words words = Words.of(Language.EN);
        assertThatThrownBy(() -> words.text("no.such.key")).isInstanceOf(IllegalStateException.class);
    }
}
