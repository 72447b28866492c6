package org.sunledger.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "abc,3",
                "公共收益,8",
                "公共收益 public,15",
                "（元）,6",
                "，。,4",
                "ｱ,1",
                "Ａ,2",
                "①,1",
                "…,1",
                "é,1",
                "e\u0301,1",
                "\u200B,0",
                "\u4DAE,2",
                "\uD840\uDC00,2",
                "\u3000,2",
                "가,2",
                "-1234.50,8",
                "€,1",
                "¥,1",
                "￥,2",
                "\uD83D\uDE00,2",
                "\u303F,1",
                "\u2E80,2",
                "\uFF61,1",
                "\uD87F\uDFFD,2"
            })
    void a_text_takes_as_many_columns_as_a_terminal_gives_it(String text, int width) {
        assertThat(TextWidth.of(text)).isEqualTo(width);
    }
}
