package org.sunledger.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Outcome;

class CheckpointTest {
    private static final Checkpoint CHECKPOINT =
            new Checkpoint("sunledger/0123456789abcdef", 8, TreeHash.ofHex(ReferenceTree.ROOTS.get(8)));
    private static final String TEXT = "sunledger/0123456789abcdef\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n";

    @Test
    void is_written_and_read_as_three_lines() {
        assertThat(CHECKPOINT.text()).isEqualTo(TEXT);
        assertThat(Checkpoint.parse(TEXT).orThrow()).isEqualTo(CHECKPOINT);
    }

    @Test
    void passes_over_extension_lines() {
        assertThat(Checkpoint.parse(TEXT + "more\n").orThrow()).isEqualTo(CHECKPOINT);
    }

    @Test
    void the_short_code_is_the_first_hundred_bits_of_the_root() {
        // 5dc9da79a70659a9ad559cb70 in hexadecimal is 01011 10111 00100 11101 10100 … in groups of five bits.
        assertThat(CHECKPOINT.shortCode()).isEqualTo("BQ4XM-YD70S-CTKBA-NKJVG");
        assertThat(new Checkpoint("o", 0, TreeHash.ofHex("00".repeat(32))).shortCode())
                .isEqualTo("00000-00000-00000-00000");
        assertThat(new Checkpoint("o", 0, TreeHash.ofHex("ff".repeat(32))).shortCode())
                .isEqualTo("ZZZZZ-ZZZZZ-ZZZZZ-ZZZZZ");
    }

    @Test
    void a_short_code_is_recognised_as_people_type_it() {
        assertThat(CHECKPOINT.hasShortCode("BQ4XM-YD70S-CTKBA-NKJVG")).isTrue();
        assertThat(CHECKPOINT.hasShortCode(" bq4xm yd7os ctkba nkjvg ")).isTrue();
        assertThat(CHECKPOINT.hasShortCode("BQ4XM-YD70S-CTKBA-NKJVH")).isFalse();
        assertThat(CHECKPOINT.hasShortCode("BQ4XM")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                  | 1",
                "o~8~                | 3",
                "o~8~ROOT            | 3",
                "o~8~ROOT~~          | 4",
                "~8~ROOT~            | 1",
                "o p~8~ROOT~         | 1",
                "o+p~8~ROOT~         | 1",
                "o~08~ROOT~          | 2",
                "o~-8~ROOT~          | 2",
                "o~8 ~ROOT~          | 2",
                "o~~ROOT~            | 2",
                "o~9999999999999999999~ROOT~ | 2",
                "o~8~AAAA~           | 3",
                "o~8~*~              | 3",
                "o~8~LOOSE~          | 3",
                "o~8~ROOT~~x~        | 4",
            })
    void says_which_line_is_wrong(String template, int line) {
        // The last letter of 32 bytes in base 64 carries two bits that must be zero.
        String text = template.replace('~', '\n')
                .replace("ROOT", "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=")
                .replace("LOOSE", "XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyh=");
        Outcome<Checkpoint> outcome = Checkpoint.parse(text);
        assertThat(outcome.rejections()).as(template).hasSize(1);
        assertThat(outcome.rejections().get(0).code()).isEqualTo(Code.CHECKPOINT_MALFORMED);
        assertThat(outcome.rejections().get(0).details())
                .as(template)
                .isEqualTo(Map.of("line", Integer.toString(line)));
    }

    @Test
    void cannot_be_made_of_what_it_could_not_be_read_from() {
        TreeHash root = CHECKPOINT.root();
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("", 8, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a b", 8, root));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a", -1, root));
    }
}
