package org.sunledger.canonical;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalParserTest {
    private static CanonicalFormatException refusal(byte[] bytes) {
        return catchThrowableOfType(CanonicalFormatException.class, () -> CanonicalObject.parse(bytes));
    }

    /** Each line: the document, the offset of the first wrong byte, a piece of the reason. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "                    | 0  | ends too early",
                "[]                  | 0  | expected {",
                "{                   | 1  | ends too early",
                "{}x                 | 2  | after the end",
                "{}{}                | 2  | after the end",
                "{\"a\"              | 4  | ends too early",
                "{\"a\":             | 5  | ends too early",
                "{\"a\":1            | 6  | ends too early",
                "{\"a\":1,           | 7  | ends too early",
                "{\"a\":1,}          | 7  | expected a name",
                "{a:1}               | 1  | expected a name",
                "{\"a\" :1}          | 4  | expected :",
                "{\"a\": 1}          | 5  | expected a value",
                "{ \"a\":1}          | 1  | expected a name",
                "{\"a\":1 }          | 6  | expected , or }",
                "{\"a\":1,\"a\":2}   | 7  | twice",
                "{\"b\":1,\"a\":2}   | 7  | out of order",
                "{\"a\":null}        | 5  | null",
                "{\"a\":tru}         | 8  | expected e",
                "{\"a\":True}        | 5  | expected a value",
                "{\"a\":1.0}         | 6  | whole numbers",
                "{\"a\":1e2}         | 6  | whole numbers",
                "{\"a\":1E2}         | 6  | whole numbers",
                "{\"a\":01}          | 5  | leading zero",
                "{\"a\":00}          | 5  | leading zero",
                "{\"a\":-0}          | 5  | minus zero",
                "{\"a\":-01}         | 5  | leading zero",
                "{\"a\":-}           | 6  | expected a digit",
                "{\"a\":+1}          | 5  | expected a value",
                "{\"a\":9007199254740992}  | 5 | beyond 2^53 - 1",
                "{\"a\":-9007199254740992} | 5 | beyond 2^53 - 1",
                "{\"a\":99999999999999999999999} | 5 | beyond 2^53 - 1",
                "{\"a\":[1,]}        | 8  | expected a value",
                "{\"a\":[1 ,2]}      | 7  | expected , or ]",
                "{\"a\":\"           | 6  | ends too early",
                "{\"a\":\"\\x\"}     | 6  | unknown escape",
                "{\"a\":\"\\/\"}     | 6  | unknown escape",
                "{\"a\":\"\\u0041\"} | 6  | shortest",
                "{\"a\":\"\\u000a\"} | 6  | shortest",
                "{\"a\":\"\\u001F\"} | 6  | malformed escape",
                "{\"a\":\"\\u00\"}   | 6  | malformed escape",
                "{\"a\":\"\\ud83d\"} | 6  | shortest",
            })
    void names_the_first_byte_that_is_wrong(String document, int offset, String reason) {
        String text = document == null ? "" : document;
        CanonicalFormatException refusal = refusal(text.getBytes(UTF_8));
        assertThat(refusal).as(text).isNotNull();
        assertThat(refusal.offset()).as(text).isEqualTo(offset);
        assertThat(refusal.reason()).as(text).contains(reason);
    }

    /** Bytes between the quotation marks of a text, in hexadecimal; the offset is that of the first wrong byte. */
    @ParameterizedTest
    @CsvSource({
        "80, 6", // a continuation byte alone
        "61c0af, 7", // an over-long slash
        "c1bf, 6", // over-long
        "e0808a, 6", // over-long
        "f080808a, 6", // over-long
        "eda080, 6", // a surrogate in UTF-8
        "f4908080, 6", // beyond U+10FFFF
        "f5808080, 6", // beyond Unicode
        "ff, 6",
        "e4b8, 6", // cut short
        "61620a, 8", // a control character that is not escaped
        "00, 6",
        "65cc81, 5", // e and a combining acute: not form C; the text as a whole is wrong
        "e2809fe28080, 5", // U+2000 has another form C
    })
    void refuses_bytes_that_are_not_sound_text(String hex, int offset) {
        byte[] inside = HexFormat.of().parseHex(hex);
        byte[] document = ("{\"a\":\"" + new String(inside, ISO_8859_1) + "\"}").getBytes(ISO_8859_1);
        CanonicalFormatException refusal = refusal(document);
        assertThat(refusal).isNotNull();
        assertThat(refusal.offset()).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"\":\"\"}",
                "{\"a\":0}",
                "{\"a\":-1}",
                "{\"a\":9007199254740991}",
                "{\"a\":-9007199254740991}",
                "{\"a\":[]}",
                "{\"a\":[[],{},true,false,\"x\",1]}",
                "{\"\\u0000\":\"\\b\\t\\n\\f\\r\\\"\\\\\\u000b\\u001f\u007f\"}",
                "{\"a\":\"公共收益 \u00e9 \ud83c\udfd8 ：\uac00\"}",
                "{\"\ud83d\ude00\":1,\"\ufb01\":2}",
            })
    void accepts_what_the_writer_writes(String document) {
        CanonicalObject parsed = CanonicalObject.parse(document.getBytes(UTF_8));
        assertThat(parsed).hasToString(document);
    }

    @Test
    void a_byte_order_mark_is_refused() {
        assertThat(refusal("\ufeff{}".getBytes(UTF_8)).offset()).isZero();
    }

    @Test
    void every_truncation_of_a_document_is_refused_within_it() {
        byte[] document = "{\"a\":[{\"b\":\"公\\u0001\"},true,-12],\"c\":false}".getBytes(UTF_8);
        for (int length = 0; length < document.length; length++) {
            CanonicalFormatException refusal = refusal(Arrays.copyOf(document, length));
            assertThat(refusal).as("first %d bytes", length).isNotNull();
            assertThat(refusal.offset()).isBetween(0, length);
        }
    }

    @Test
    void nesting_is_bounded_before_it_can_exhaust_the_stack() {
        String deep = "{\"a\":" + "[".repeat(100_000);
        CanonicalFormatException refusal = refusal(deep.getBytes(UTF_8));
        assertThat(refusal.reason()).contains("16 deep");
        assertThat(refusal.offset()).isEqualTo(5 + 15);
    }

    @Test
    void length_is_bounded_before_anything_is_read() {
        CanonicalFormatException refusal = refusal(new byte[CanonicalValue.MAX_BYTES + 1]);
        assertThat(refusal.offset()).isEqualTo(CanonicalValue.MAX_BYTES);
    }

    @Test
    void the_relaxed_reader_forgives_white_space_order_and_escapes() {
        CanonicalObject read = CanonicalObject.read(
                "\n{ \"b\" : [ 1 , 2 ] ,\r\n\t\"a\":\"\\/\\u0041\\u00e9\\uD83d\\ude00\", \"c\": { } , \"d\" : [ ] }\n");
        assertThat(read).hasToString("{\"a\":\"/A\u00e9\ud83d\ude00\",\"b\":[1,2],\"c\":{},\"d\":[]}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"b\":1, \"a\":2, \"b\":3} | 15 | twice",
                "{ \"a\": null }             | 7  | null",
                "{ \"a\": 1.5 }              | 8  | whole numbers",
                "{ \"a\": 1 } //             | 11 | after the end",
                "{ \"a\": \"\\ud83d\" }      | 7  | surrogate",
                "{ 'a': 1 }                  | 2  | expected a name",
            })
    void the_relaxed_reader_forgives_nothing_else(String document, int offset, String reason) {
        CanonicalFormatException refusal =
                catchThrowableOfType(CanonicalFormatException.class, () -> CanonicalObject.read(document));
        assertThat(refusal).as(document).isNotNull();
        assertThat(refusal.offset()).as(document).isEqualTo(offset);
        assertThat(refusal.reason()).contains(reason);
    }

    @Test
    void the_relaxed_reader_refuses_half_a_surrogate_pair_where_it_stands() {
        CanonicalFormatException refusal =
                catchThrowableOfType(CanonicalFormatException.class, () -> CanonicalObject.read("{\"公\":\"\ud83d\"}"));
        assertThat(refusal.offset()).isEqualTo(8);
    }
}
