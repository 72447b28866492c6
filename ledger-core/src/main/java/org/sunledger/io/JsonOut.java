package org.sunledger.io;

import java.io.StringWriter;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes JSON for programs: members in the order in which they are given, two spaces of indentation, line feeds, no
 * number that a reader could round. Amounts are decimal text. The same calls give the same bytes.
 */
public final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator generator;

    private JsonOut(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Something that writes the members of an object. */
    @FunctionalInterface
    public interface Members {
        /** Writes them. */
        void write(JsonOut out);
    }

    /** The text of an object with these members, ending with a line feed. */
    public static String object(Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(new Indented(), text)) {
            generator.writeStartObject();
            members.write(new JsonOut(generator));
            generator.writeEndObject();
        }
        return text.append('\n').toString();
    }

    /** A text. */
    public JsonOut put(String name, String text) {
        generator.writeStringProperty(name, text);
        return this;
    }

    /** A whole number, which must be within ±(2^53 - 1) so that every reader keeps it. */
    public JsonOut put(String name, long whole) {
        if (Math.abs(whole) > 9_007_199_254_740_991L) {
            throw new IllegalArgumentException("not every reader keeps the number " + whole);
        }
        generator.writeNumberProperty(name, whole);
        return this;
    }

    /** A flag. */
    public JsonOut put(String name, boolean flag) {
        generator.writeBooleanProperty(name, flag);
        return this;
    }

    /** Nothing, where something could be. */
    public JsonOut putNull(String name) {
        generator.writeNullProperty(name);
        return this;
    }

    /** An object. */
    public JsonOut put(String name, Members members) {
        generator.writeName(name);
        return element(members);
    }

    /** A list of texts. */
    public JsonOut putTexts(String name, List<String> texts) {
        generator.writeArrayPropertyStart(name);
        texts.forEach(generator::writeString);
        generator.writeEndArray();
        return this;
    }

    /** A list of objects. */
    public JsonOut putObjects(String name, List<? extends Members> objects) {
        generator.writeArrayPropertyStart(name);
        objects.forEach(this::element);
        generator.writeEndArray();
        return this;
    }

    private JsonOut element(Members members) {
        generator.writeStartObject();
        members.write(this);
        generator.writeEndObject();
        return this;
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(lines);
            printer.indentArraysWith(lines);
            return printer;
        }
    }
}
