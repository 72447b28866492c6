package org.sunledger.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads a document from bytes. The strict parser refuses everything the writer would not have written, so parsing and
 * writing again gives the same bytes; the relaxed one forgives white space, order of names and escapes.
 */
final class CanonicalParser {
    private final byte[] bytes;
    private final boolean relaxed;
    private final TextScanner texts;
    private int position;

    private CanonicalParser(byte[] bytes, boolean relaxed) {
        this.bytes = bytes;
        this.relaxed = relaxed;
        this.texts = new TextScanner(bytes, relaxed);
    }

    static CanonicalParser strict(byte[] bytes) {
        return new CanonicalParser(bytes, false);
    }

    static CanonicalParser relaxed(String text) {
        int half = TextForm.unpairedSurrogate(text);
        if (half >= 0) {
            int offset = text.substring(0, half).getBytes(UTF_8).length;
            throw new CanonicalFormatException("half of a surrogate pair", offset);
        }
        return new CanonicalParser(text.getBytes(UTF_8), true);
    }

    CanonicalObject document() {
        if (bytes.length > CanonicalValue.MAX_BYTES) {
            throw new CanonicalFormatException("longer than 1 MiB", CanonicalValue.MAX_BYTES);
        }
        skipSpace();
        expect('{');
        CanonicalObject document = object(1);
        skipSpace();
        if (position < bytes.length) {
            throw wrong("something after the end of the document");
        }
        return document;
    }

    private CanonicalValue value(int depth) {
        return switch (peek()) {
            case '"' -> new CanonicalText(text());
            case '{' -> {
                open(depth);
                yield object(depth);
            }
            case '[' -> {
                open(depth);
                yield array(depth);
            }
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> throw wrong("null is not allowed");
            default -> new CanonicalWhole(whole());
        };
    }

    /** The members after the opening brace, up to and with the closing one. */
    private CanonicalObject object(int depth) {
        Members members = new Members();
        skipSpace();
        if (peek() == '}') {
            position++;
            return members.object();
        }
        do {
            skipSpace();
            int start = position;
            if (peek() != '"') {
                throw wrong("expected a name in quotation marks");
            }
            String name = text();
            members.check(name, start);
            skipSpace();
            expect(':');
            skipSpace();
            members.put(name, value(depth + 1));
            skipSpace();
        } while (another('}'));
        return members.object();
    }

    /** The values after the opening bracket, up to and with the closing one. */
    private CanonicalArray array(int depth) {
        List<CanonicalValue> values = new ArrayList<>();
        skipSpace();
        if (peek() == ']') {
            position++;
            return CanonicalArray.of(values);
        }
        do {
            skipSpace();
            values.add(value(depth + 1));
            skipSpace();
        } while (another(']'));
        return CanonicalArray.of(values);
    }

    /** True after a comma, false after the closing character; anything else is wrong. */
    private boolean another(char closing) {
        int next = peek();
        if (next != ',' && next != closing) {
            throw wrong("expected , or " + closing);
        }
        position++;
        return next == ',';
    }

    private CanonicalFlag literal(String word, boolean value) {
        for (int i = 0; i < word.length(); i++) {
            expect(word.charAt(i));
        }
        return new CanonicalFlag(value);
    }

    private long whole() {
        int start = position;
        boolean negative = peek() == '-';
        if (negative) {
            position++;
        }
        int first = peek();
        if (!isDigit(first)) {
            throw wrong(negative ? "expected a digit" : "expected a value");
        }
        long magnitude = 0;
        while (position < bytes.length && isDigit(bytes[position])) {
            magnitude = magnitude * 10 + (bytes[position++] - '0');
            if (magnitude > CanonicalWhole.MAX) {
                throw new CanonicalFormatException("number beyond 2^53 - 1", start);
            }
        }
        checkDigits(start, negative, first);
        return negative ? -magnitude : magnitude;
    }

    private void checkDigits(int start, boolean negative, int first) {
        int digits = position - start - (negative ? 1 : 0);
        if (first == '0' && (digits > 1 || negative)) {
            throw new CanonicalFormatException("number with a leading zero or minus zero", start);
        }
        if (position < bytes.length && ".eE".indexOf(bytes[position]) >= 0) {
            throw wrong("only whole numbers are allowed");
        }
    }

    private String text() {
        String text = texts.scan(position);
        position = texts.end();
        return text;
    }

    private int peek() {
        if (position >= bytes.length) {
            throw wrong("the document ends too early");
        }
        return bytes[position];
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("expected " + c);
        }
        position++;
    }

    private void skipSpace() {
        if (!relaxed) {
            return;
        }
        while (position < bytes.length && " \t\n\r".indexOf(bytes[position]) >= 0) {
            position++;
        }
    }

    private void open(int depth) {
        if (depth > CanonicalValue.MAX_DEPTH) {
            throw wrong("nested more than " + CanonicalValue.MAX_DEPTH + " deep");
        }
        position++;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private CanonicalFormatException wrong(String reason) {
        return new CanonicalFormatException(reason, position);
    }

    /** The members of one object: strict ones come in order, relaxed ones are put in order, however many. */
    private final class Members {
        private final CanonicalObject.Builder builder = CanonicalObject.builder();
        private final SortedMap<String, CanonicalValue> unordered = new TreeMap<>();
        private String last = "";
        private boolean any;

        void check(String name, int start) {
            boolean twice = relaxed ? unordered.containsKey(name) : any && name.equals(last);
            if (twice) {
                throw new CanonicalFormatException("name twice in one object: " + name, start);
            }
            if (!relaxed && any && name.compareTo(last) < 0) {
                throw new CanonicalFormatException("name out of order: " + name, start);
            }
            last = name;
            any = true;
        }

        void put(String name, CanonicalValue value) {
            if (relaxed) {
                unordered.put(name, value);
            } else {
                builder.put(name, value);
            }
        }

        CanonicalObject object() {
            unordered.forEach(builder::put);
            return builder.build();
        }
    }
}
