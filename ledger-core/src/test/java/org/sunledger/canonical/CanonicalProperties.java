package org.sunledger.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CanonicalProperties {
    @Property
    void what_is_written_parses_to_the_same_object_and_the_same_bytes(@ForAll("objects") CanonicalObject object) {
        byte[] bytes = object.toBytes();
        CanonicalObject parsed = CanonicalObject.parse(bytes);
        assertThat(parsed).isEqualTo(object).hasSameHashCodeAs(object);
        assertThat(parsed.toBytes()).isEqualTo(bytes);
    }

    @Property
    void members_stated_one_by_one_give_the_bytes_of_the_document(
            @ForAll("objects") CanonicalObject one, @ForAll("objects") CanonicalObject other) {
        CanonicalWriter writer = new CanonicalWriter();
        assertThat(writer.bytesOf(members -> state(one, members))).isEqualTo(one.toBytes());
        assertThat(writer.bytesOf(members -> state(other, members))).isEqualTo(other.toBytes());
        assertThat(CanonicalObject.of(members -> state(one, members))).isEqualTo(one);
    }

    private static void state(CanonicalObject object, Members members) {
        for (String name : object.names()) {
            CanonicalValue value = object.value(name);
            if (value instanceof CanonicalText text) {
                members.put(name, text.value());
            } else if (value instanceof CanonicalWhole whole) {
                members.put(name, whole.value());
            } else if (value instanceof CanonicalObject inner) {
                members.putObject(name, innerMembers -> state(inner, innerMembers));
            } else if (value instanceof CanonicalArray array
                    && array.values().stream().allMatch(CanonicalObject.class::isInstance)) {
                members.putEach(name, object.objects(name), CanonicalProperties::state);
            } else {
                members.put(name, value);
            }
        }
    }

    @Property
    void the_relaxed_reader_agrees_with_the_strict_parser_on_canonical_text(@ForAll("objects") CanonicalObject object) {
        assertThat(CanonicalObject.read(object.toString())).isEqualTo(object);
    }

    /** Whatever the bytes, the parser either refuses them or they are exactly what the writer would write. */
    @Property
    void a_changed_byte_is_refused_or_gives_another_document_in_canonical_form(
            @ForAll("objects") CanonicalObject object,
            @ForAll int where,
            @ForAll @IntRange(min = 1, max = 255) int mask) {
        byte[] bytes = object.toBytes();
        bytes[Math.floorMod(where, bytes.length)] ^= (byte) mask;
        try {
            CanonicalObject parsed = CanonicalObject.parse(bytes);
            assertThat(parsed.toBytes()).isEqualTo(bytes);
            assertThat(parsed).isNotEqualTo(object);
        } catch (CanonicalFormatException refused) {
            assertThat(refused.offset()).isBetween(0, bytes.length);
        }
    }

    /** The same law on text that is nearly JSON, which reaches more of the parser than random bytes would. */
    @Property(tries = 3000)
    void soup_of_json_tokens_is_refused_or_canonical(@ForAll("soup") String soup) {
        byte[] bytes = ("{" + soup).getBytes(UTF_8);
        try {
            assertThat(CanonicalObject.parse(bytes).toBytes()).isEqualTo(bytes);
        } catch (CanonicalFormatException refused) {
            assertThat(refused.offset()).isBetween(0, bytes.length);
        }
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "\"a\":", "\"b\":", "1", "-0", "{", "}", "[", "]", ",", "\"\\n\"", "\"公\"", "true", " ", "\\")
                .list()
                .ofMaxSize(8)
                .map(tokens -> String.join("", tokens) + "}");
    }

    @Provide
    Arbitrary<CanonicalObject> objects() {
        return object(2);
    }

    private static Arbitrary<CanonicalObject> object(int levels) {
        Arbitrary<Map<String, CanonicalValue>> members =
                Arbitraries.maps(texts(), value(levels)).ofMaxSize(6);
        return members.map(map -> {
            CanonicalObject.Builder builder = CanonicalObject.builder();
            map.forEach(builder::put);
            return builder.build();
        });
    }

    private static Arbitrary<CanonicalValue> value(int levels) {
        Arbitrary<CanonicalValue> simple = Arbitraries.oneOf(
                texts().map(CanonicalText::new),
                Arbitraries.longs()
                        .between(CanonicalWhole.MIN, CanonicalWhole.MAX)
                        .map(CanonicalWhole::new),
                Arbitraries.of(true, false).map(CanonicalFlag::new));
        if (levels == 0) {
            return simple;
        }
        Arbitrary<CanonicalValue> arrays =
                value(levels - 1).list().ofMaxSize(3).map((List<CanonicalValue> values) -> CanonicalArray.of(values));
        Arbitrary<CanonicalValue> objects = object(levels - 1).map(object -> object);
        return Arbitraries.oneOf(simple, arrays, objects);
    }

    private static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.strings().withCharRange(' ', '~').ofMaxLength(8);
        Arbitrary<String> wild = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(codePoint -> codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE)
                .map(Character::toString)
                .list()
                .ofMaxSize(5)
                .map(parts -> CanonicalText.normalise(String.join("", parts)));
        Arbitrary<String> controls =
                Arbitraries.strings().withCharRange('\u0000', '\u001f').ofMaxLength(4);
        return Combinators.combine(plain, Arbitraries.oneOf(wild, controls, plain))
                .as((first, second) -> CanonicalText.normalise(first + second));
    }
}
