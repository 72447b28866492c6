package org.sunledger.canonical;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The samples of RFC 8785 as far as they apply: a fact has no fractions, no null and only text in normalisation form C,
 * so the rest of each sample is refused.
 */
class Rfc8785Test {
    /** Section 3.2.2 spells the text in escapes; section 3.2.4 gives the bytes that must come of it. */
    @Test
    void theTextOfTheSampleGetsTheBytesThatTheRfcPrints() {
        String spelled = "{\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\"}";
        String printed =
                "7b 22 73 74 72 69 6e 67 22 3a 22 e2 82 ac 24 5c 75 30 30 30 66 5c 6e 41 27 42 5c 22 5c 5c 5c 5c"
                        + " 5c 22 2f 22 7d";
        assertThat(CanonicalObject.read(spelled).toBytes())
                .isEqualTo(HexFormat.ofDelimiter(" ").parseHex(printed));
    }

    /** The literals of section 3.2.2, without its null. */
    @Test
    void literalsAreWrittenInLowerCaseWithoutWhiteSpace() {
        assertThat(CanonicalObject.read("{ \"literals\" : [ true ,\n false ] }"))
                .hasToString("{\"literals\":[true,false]}");
    }

    /** Section 3.2.3, in the order in which the RFC gives the names, all but the one that form C spells otherwise. */
    @Test
    void namesAreSortedByTheirUtf16CodeUnits() {
        String spelled =
                "{\"\\u20ac\":\"Euro Sign\",\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\\ud83d\\ude00\":\"Emoji\","
                        + "\"\\u0080\":\"Control\",\"\\u00f6\":\"Latin\"}";
        assertThat(CanonicalObject.read(spelled).names())
                .containsExactly("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00");
        assertThatThrownBy(() -> CanonicalObject.read("{\"\\ufb33\":\"Hebrew\"}"))
                .isInstanceOf(CanonicalFormatException.class);
    }

    /** Arrays keep their order and objects inside them are sorted, section 3.2.3. */
    @Test
    void objectsWithinArraysAreSortedAndArraysAreNot() {
        assertThat(CanonicalObject.read("{\"a\":[{\"b\":2,\"a\":1},\"z\",\"y\",[]],\"A\":{}}"))
                .hasToString("{\"A\":{},\"a\":[{\"a\":1,\"b\":2},\"z\",\"y\",[]]}");
    }

    /** The whole numbers of appendix B that are exact. */
    @ParameterizedTest
    @ValueSource(longs = {0, 9_007_199_254_740_991L, -9_007_199_254_740_991L, 1, -1, 333_333_333})
    void wholeNumbersAreWrittenInFull(long whole) {
        CanonicalObject object = CanonicalObject.builder().put("n", whole).build();
        assertThat(object).hasToString("{\"n\":" + whole + "}");
        assertThat(CanonicalObject.parse(object.toBytes())).isEqualTo(object);
    }

    /** Numbers of section 3.2.2 and appendix B that no fact can hold, and null. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "333333333.33333329",
                "1E30",
                "4.50",
                "2e-3",
                "0.000000000000000000000000001",
                "-0",
                "5e-324",
                "1.7976931348623157e+308",
                "9007199254740992",
                "-9007199254740992",
                "295147905179352830000",
                "NaN",
                "Infinity",
                "01",
                "+1",
                "null"
            })
    void otherNumbersAndNullAreRefusedByBothReaders(String number) {
        String document = "{\"n\":" + number + "}";
        assertThatThrownBy(() -> CanonicalObject.read(document)).isInstanceOf(CanonicalFormatException.class);
        assertThatThrownBy(() -> CanonicalObject.parse(bytes(document))).isInstanceOf(CanonicalFormatException.class);
    }

    /** Section 3.1 asks for I-JSON: no name twice, no half of a pair. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":1,\"a\":1}", "{\"a\":\"\\ud83d\"}", "{\"\\ude00\":1}"})
    void whatIsNoIJsonIsRefused(String document) {
        assertThatThrownBy(() -> CanonicalObject.read(document)).isInstanceOf(CanonicalFormatException.class);
    }

    /** What differs from the canonical form in spelling alone is the same document, but not the same bytes. */
    @Test
    void theStrictReaderTakesTheCanonicalSpellingOnly() {
        for (String other :
                Arrays.asList("{ \"a\":1}", "{\"b\":1,\"a\":2}", "{\"a\":\"\\u0041\"}", "{\"a\":\"\\/\"}")) {
            assertThat(CanonicalObject.read(other)).isNotNull();
            assertThatThrownBy(() -> CanonicalObject.parse(bytes(other))).isInstanceOf(CanonicalFormatException.class);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(US_ASCII);
    }
}
