package org.sunledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sunledger.canonical.CanonicalArray;
import org.sunledger.canonical.CanonicalFlag;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.CanonicalText;
import org.sunledger.canonical.CanonicalValue;
import org.sunledger.canonical.CanonicalWhole;

/** What we write is what the published schema says, and nothing that it does not say. */
class StatementSchemaTest {
    private static final Path SCHEMA = Path.of("..", "docs", "reference", "json", "statement-1.schema.json");
    private static final Path STATEMENT =
            Path.of("src", "test", "resources", "org", "sunledger", "expected", "public-revenue.json");

    private final CanonicalObject schema = read(SCHEMA);

    @Test
    void a_statement_fits_its_schema() {
        assertThat(misfits(schema, read(STATEMENT), "")).isEmpty();
    }

    @Test
    void the_check_sees_what_does_not_fit() {
        CanonicalObject wrong = CanonicalObject.builder()
                .put("schema", "sunledger/statement/2")
                .put("provenance", CanonicalObject.builder().put("size", "12").build())
                .put("more", 1)
                .build();
        assertThat(misfits(schema, wrong, ""))
                .contains("/data is missing", "/more is not in the schema", "/schema is not sunledger/statement/1")
                .contains("/provenance/size is no integer");
    }

    private List<String> misfits(CanonicalObject rule, CanonicalValue value, String at) {
        if (rule.has("$ref")) {
            String name = rule.text("$ref").substring("#/$defs/".length());
            return misfits(schema.object("$defs").object(name), value, at);
        }
        List<String> misfits = new ArrayList<>();
        rule.findText("const")
                .filter(text -> !value.equals(new CanonicalText(text)))
                .ifPresent(text -> misfits.add(at + " is not " + text));
        if (rule.has("enum")
                && !(value instanceof CanonicalText text && rule.texts("enum").contains(text.value()))) {
            misfits.add(at + " is none of " + rule.texts("enum"));
        }
        rule.findText("type").filter(type -> !isOf(type, value)).ifPresent(type -> misfits.add(at + " is no " + type));
        rule.findText("pattern")
                .filter(pattern ->
                        !(value instanceof CanonicalText text && text.value().matches(pattern)))
                .ifPresent(pattern -> misfits.add(at + " does not match " + pattern));
        if (value instanceof CanonicalObject object) {
            members(rule, object, at, misfits);
        }
        if (value instanceof CanonicalArray array) {
            array.values().forEach(each -> misfits.addAll(misfits(rule.object("items"), each, at + "/0")));
        }
        return misfits;
    }

    private void members(CanonicalObject rule, CanonicalObject object, String at, List<String> misfits) {
        if (rule.has("required")) {
            rule.texts("required").stream()
                    .filter(name -> !object.has(name))
                    .forEach(name -> misfits.add(at + "/" + name + " is missing"));
        }
        CanonicalObject known = rule.object("properties");
        for (String name : object.names()) {
            if (known.has(name)) {
                misfits.addAll(misfits(known.object(name), object.value(name), at + "/" + name));
            } else {
                misfits.add(at + "/" + name + " is not in the schema");
            }
        }
    }

    private static boolean isOf(String type, CanonicalValue value) {
        return switch (type) {
            case "object" -> value instanceof CanonicalObject;
            case "array" -> value instanceof CanonicalArray;
            case "string" -> value instanceof CanonicalText;
            case "integer" -> value instanceof CanonicalWhole;
            case "boolean" -> value instanceof CanonicalFlag;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static CanonicalObject read(Path file) {
        try {
            return CanonicalObject.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
