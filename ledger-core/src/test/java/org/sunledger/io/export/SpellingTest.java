package org.sunledger.io.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    @ParameterizedTest
    @ValueSource(strings = {"bank", "银行存款", "7号楼（东）", "two  blanks", "a:b;c", "100%", "𠮷野", "a+b"})
    void percentSpellingIsDecodedToTheNameAgain(String name) {
        assertThat(URLDecoder.decode(Spelling.percent(name), UTF_8)).isEqualTo(name);
    }

    @Test
    void percentSpellingLeavesNothingThatAJournalWouldActOn() {
        assertThat(Spelling.percent("银行 1:a  ;b（东）"))
                .isEqualTo("银行%201%3Aa%20%20%3Bb%EF%BC%88%E4%B8%9C%EF%BC%89".replace("%E4%B8%9C", "东"));
    }

    @ParameterizedTest
    @CsvSource({
        "bank, Bank",
        "public-revenue, Public-revenue",
        "7-101, 7-101",
        "银行2, U94f6-u884c-2",
        "a.b, A-u2e-b",
        "-x, X-x",
        "𠮷, U20bb7",
    })
    void beancountGetsACapitalLetterAndAscii(String name, String spelt) {
        assertThat(Spelling.beancount(name)).isEqualTo(spelt);
    }
}
