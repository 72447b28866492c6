package org.sunledger.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalObjectTest {
    private static final String EXAMPLE =
            "{\"flag\":true,\"inner\":{\"a\":1},\"list\":[{\"b\":2},{\"c\":3}],\"number\":-42,\"text\":\"公共收益\",\"words\":[\"x\",\"y\"]}";

    private static CanonicalObject example() {
        return CanonicalObject.builder()
                .put("text", "公共收益")
                .put("number", -42)
                .put("flag", true)
                .put("inner", CanonicalObject.builder().put("a", 1).build())
                .putObjects(
                        "list",
                        List.of(
                                CanonicalObject.builder().put("b", 2).build(),
                                CanonicalObject.builder().put("c", 3).build()))
                .putTexts("words", List.of("x", "y"))
                .build();
    }

    @Test
    void writes_members_in_the_order_of_their_names_without_white_space() {
        assertThat(new String(example().toBytes(), UTF_8)).isEqualTo(EXAMPLE);
        assertThat(example()).hasToString(EXAMPLE);
        assertThat(CanonicalObject.builder().build()).hasToString("{}");
    }

    /** The sample of the RFC, with U+FB01 for its U+FB33, which has no normalisation form C of its own. */
    @Test
    void sorts_names_by_utf_16_code_units_as_rfc_8785_section_3_2_3_shows() {
        CanonicalObject sample = CanonicalObject.builder()
                .put("\u20ac", "Euro Sign")
                .put("\r", "Carriage Return")
                .put("\ufb01", "a character above the surrogates")
                .put("1", "One")
                .put("\ud83d\ude00", "Emoji: Grinning Face")
                .put("\u0080", "Control")
                .put("\u00f6", "Latin Small Letter O With Diaeresis")
                .build();
        assertThat(sample.names()).containsExactly("\r", "1", "\u0080", "\u00f6", "\u20ac", "\ud83d\ude00", "\ufb01");
    }

    @Test
    void escapes_as_rfc_8785_section_3_2_2_2_says() {
        CanonicalObject sample = CanonicalObject.builder()
                .put("string", "\u20ac$\u000f\nA'B\"\\\\\"/")
                .put("controls", "\u0000\b\t\n\u000b\f\r\u001f\u007f\u2028")
                .build();
        assertThat(sample)
                .hasToString("{\"controls\":\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u007f\u2028\","
                        + "\"string\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void writes_every_length_of_utf_8() {
        CanonicalObject sample = CanonicalObject.builder()
                .put("t", "A\u00e9\u4e2d\ud83c\udfd8\ue000")
                .build();
        assertThat(sample.toBytes()).isEqualTo("{\"t\":\"A\u00e9\u4e2d\ud83c\udfd8\ue000\"}".getBytes(UTF_8));
    }

    @Test
    void accessors_give_what_was_put() {
        CanonicalObject object = example();
        assertThat(object.text("text")).isEqualTo("公共收益");
        assertThat(object.whole("number")).isEqualTo(-42);
        assertThat(object.flag("flag")).isTrue();
        assertThat(object.object("inner").whole("a")).isEqualTo(1);
        assertThat(object.objects("list")).hasSize(2);
        assertThat(object.texts("words")).containsExactly("x", "y");
        assertThat(object.value("number")).isEqualTo(new CanonicalWhole(-42));
        assertThat(object.has("text")).isTrue();
    }

    @Test
    void finders_are_empty_for_a_missing_member() {
        CanonicalObject object = example();
        assertThat(object.findText("nothing")).isEmpty();
        assertThat(object.findWhole("nothing")).isEmpty();
        assertThat(object.findObject("nothing")).isEmpty();
        assertThat(object.has("nothing")).isFalse();
        assertThat(object.findText("text")).contains("公共收益");
        assertThat(object.findWhole("number")).hasValue(-42);
        assertThat(object.findObject("inner")).contains(object.object("inner"));
    }

    @Test
    void a_member_that_is_missing_or_of_another_kind_is_an_error_that_names_it() {
        CanonicalObject object = example();
        assertThatThrownBy(() -> object.text("nothing"))
                .isInstanceOf(CanonicalFormatException.class)
                .hasMessage("no member \"nothing\"");
        assertThatThrownBy(() -> object.findText("number"))
                .isInstanceOf(CanonicalFormatException.class)
                .hasMessage("member \"number\" is of another kind");
        assertThatThrownBy(() -> object.objects("words")).isInstanceOf(CanonicalFormatException.class);
    }

    @Test
    void equal_content_is_equal_whatever_order_it_was_put_in() {
        CanonicalObject one =
                CanonicalObject.builder().put("a", 1).put("b", "x").build();
        CanonicalObject other =
                CanonicalObject.builder().put("b", "x").put("a", 1).build();
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(CanonicalObject.builder().put("a", 1).build());
    }

    @Test
    void refuses_what_has_no_canonical_form() {
        CanonicalObject.Builder builder = CanonicalObject.builder();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.put("half", "\ud83d"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.put("half", "\ude00\ud83d"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.put("decomposed", "e\u0301"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.put("e\u0301", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.put("large", 1L << 53));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.put("small", -(1L << 53)));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CanonicalObject.builder().put("a", 1).put("a", 1).build())
                .withMessage("member put twice: a");
    }

    @Test
    void normalises_text_at_the_edge() {
        assertThat(CanonicalText.normalise("e\u0301")).isEqualTo("\u00e9");
        assertThat(CanonicalText.normalise("公共收益")).isEqualTo("公共收益");
    }

    @Test
    void nests_sixteen_deep_and_no_deeper() {
        CanonicalObject object = CanonicalObject.builder().put("leaf", 1).build();
        for (int depth = 2; depth <= CanonicalValue.MAX_DEPTH; depth++) {
            object = CanonicalObject.builder().put("in", object).build();
        }
        assertThat(object.depth()).isEqualTo(16);
        assertThat(CanonicalObject.parse(object.toBytes())).isEqualTo(object);
        CanonicalObject deepest = object;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalObject.builder().put("in", deepest).build());
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalArray.of(List.of(deepest)));
    }

    @Test
    void is_one_mebibyte_long_and_no_longer() {
        String frame = "{\"t\":\"\"}";
        String text = "x".repeat(CanonicalValue.MAX_BYTES - frame.length());
        byte[] longest = CanonicalObject.builder().put("t", text).build().toBytes();
        assertThat(longest).hasSize(CanonicalValue.MAX_BYTES);
        assertThat(CanonicalObject.parse(longest).text("t")).isEqualTo(text);
        CanonicalObject tooLong = CanonicalObject.builder().put("t", text + "x").build();
        assertThatThrownBy(tooLong::toBytes).isInstanceOf(CanonicalFormatException.class);
    }

    @Test
    void a_writer_refuses_members_that_no_document_could_have_in_this_order() {
        CanonicalWriter writer = new CanonicalWriter();
        assertThatThrownBy(() -> writer.bytesOf(members -> members.put("b", 1).put("a", 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("out of order");
        assertThatThrownBy(() -> writer.bytesOf(members -> members.put("a", 1).put("a", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.bytesOf(members -> members.put("a", CanonicalWhole.MAX + 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> writer.bytesOf(members -> members.put("a", "e\u0301")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(writer.bytesOf(members -> members.put("", "").put("a", 1)))
                .asString(UTF_8)
                .isEqualTo("{\"\":\"\",\"a\":1}");
    }

    @Test
    void a_writer_nests_sixteen_deep_and_no_deeper() {
        CanonicalWriter writer = new CanonicalWriter();
        assertThat(writer.bytesOf(members -> nest(15, members))).hasSizeGreaterThan(15);
        assertThatThrownBy(() -> writer.bytesOf(members -> nest(16, members)))
                .isInstanceOf(IllegalArgumentException.class);
        CanonicalObject fifteen = CanonicalObject.of(members -> nest(14, members));
        assertThat(writer.bytesOf(members -> members.put("in", fifteen))).hasSizeGreaterThan(15);
        assertThatThrownBy(() -> writer.bytesOf(
                        members -> members.putEach("in", List.of(fifteen), (value, inner) -> inner.put("in", value))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void nest(int levels, Members members) {
        if (levels > 0) {
            members.putObject("in", inner -> nest(levels - 1, inner));
        }
    }
}
