package org.sunledger.canonical;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Writes documents in their canonical form, one after the other, each into the same growing array of bytes. Whoever
 * writes many keeps a writer; one thread uses it.
 */
public final class CanonicalWriter implements Members {
    private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);

    /** The letter after the backslash for a character that has a short escape; 0 for any other. */
    private static final byte[] SHORT_ESCAPE = shortEscapes();

    private byte[] bytes = new byte[1024];
    private int length;
    /** How many arrays and objects are open. */
    private int depth;
    /** The name put last in the object that is open; empty at its start. */
    private String last = "";

    private boolean first;

    /** The bytes of a document; throws {@link CanonicalFormatException} when there would be more than 1 MiB. */
    public byte[] bytesOf(CanonicalObject document) {
        length = 0;
        object(document);
        return written();
    }

    /** The bytes of the object with these members, which come in order; the same failures, and those of members. */
    public byte[] bytesOf(Consumer<Members> members) {
        length = 0;
        depth = 0;
        object(members);
        return written();
    }

    private byte[] written() {
        if (length > CanonicalValue.MAX_BYTES) {
            throw new CanonicalFormatException("longer than 1 MiB", CanonicalValue.MAX_BYTES);
        }
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public CanonicalWriter put(String name, String text) {
        name(name);
        text(text);
        return this;
    }

    @Override
    public CanonicalWriter put(String name, long whole) {
        name(name);
        if (!CanonicalWhole.isInRange(whole)) {
            throw new IllegalArgumentException("beyond 2^53 - 1: " + whole);
        }
        ascii(Long.toString(whole));
        return this;
    }

    @Override
    public CanonicalWriter put(String name, CanonicalValue value) {
        name(name);
        checkDepth(depth + value.depth());
        value(value);
        return this;
    }

    @Override
    public CanonicalWriter putObject(String name, Consumer<Members> members) {
        name(name);
        object(members);
        return this;
    }

    @Override
    public <T> CanonicalWriter putEach(String name, List<T> things, BiConsumer<T, Members> members) {
        name(name);
        put('[');
        depth++;
        for (int i = 0; i < things.size(); i++) {
            if (i > 0) {
                put(',');
            }
            T thing = things.get(i);
            object(inner -> members.accept(thing, inner));
        }
        depth--;
        put(']');
        return this;
    }

    private void object(Consumer<Members> members) {
        String outerLast = last;
        checkDepth(++depth);
        put('{');
        last = "";
        first = true;
        members.accept(this);
        put('}');
        depth--;
        last = outerLast;
        first = false;
    }

    private void name(String name) {
        // String's own order is that of UTF-16 code units, which RFC 8785 asks for.
        if (!first) {
            if (name.compareTo(last) <= 0) {
                throw new IllegalArgumentException("member out of order: " + name + " after " + last);
            }
            put(',');
        }
        first = false;
        last = name;
        text(name);
        put(':');
    }

    private static void checkDepth(int deep) {
        if (deep > CanonicalValue.MAX_DEPTH) {
            throw new IllegalArgumentException("nested more than " + CanonicalValue.MAX_DEPTH + " deep");
        }
    }

    static String textOf(CanonicalValue value) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.value(value);
        return new String(writer.bytes, 0, writer.length, UTF_8);
    }

    private void value(CanonicalValue value) {
        if (value instanceof CanonicalText text) {
            text(text.value());
        } else if (value instanceof CanonicalObject object) {
            object(object);
        } else if (value instanceof CanonicalArray array) {
            array(array);
        } else {
            // Numbers and flags are written as their Java text.
            ascii(value.toString());
        }
    }

    private void object(CanonicalObject object) {
        put('{');
        for (int i = 0; i < object.size(); i++) {
            if (i > 0) {
                put(',');
            }
            text(object.nameAt(i));
            put(':');
            value(object.valueAt(i));
        }
        put('}');
    }

    private void array(CanonicalArray array) {
        put('[');
        boolean first = true;
        for (CanonicalValue value : array.values()) {
            if (!first) {
                put(',');
            }
            first = false;
            value(value);
        }
        put(']');
    }

    private void ascii(String text) {
        ensure(text.length());
        byte[] into = bytes;
        int at = length;
        for (int i = 0; i < text.length(); i++) {
            into[at++] = (byte) text.charAt(i);
        }
        length = at;
    }

    private void text(String text) {
        ensure(text.length() + 2L);
        bytes[length++] = '"';
        int index = plain(text);
        if (index < text.length()) {
            // Whatever is plain to its end is in normalisation form C.
            TextForm.check(text);
            textFrom(index, text);
        }
        bytes[length++] = '"';
    }

    /** Writes the plain characters that a text begins with, and says how many there are; the room for them is there. */
    private int plain(String text) {
        // Most of what is written goes through here: the array and the place in it are at hand.
        byte[] into = bytes;
        int from = length;
        int index = 0;
        while (index < text.length() && isPlain(text.charAt(index))) {
            into[from + index] = (byte) text.charAt(index);
            index++;
        }
        length = from + index;
        return index;
    }

    /** A character that is written as it is, in one byte. */
    private static boolean isPlain(char c) {
        return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
    }

    private void textFrom(int start, String text) {
        // No character needs more than the six bytes of a long escape; one byte is for the quote after the text.
        ensure(6L * (text.length() - start) + 1);
        int index = start;
        while (index < text.length()) {
            char c = text.charAt(index++);
            if (Character.isHighSurrogate(c)) {
                pair(Character.toCodePoint(c, text.charAt(index++)));
            } else if (c >= 0x80) {
                wide(c);
            } else if (isPlain(c)) {
                bytes[length++] = (byte) c;
            } else {
                escape(c);
            }
        }
    }

    private void escape(char c) {
        bytes[length++] = '\\';
        if (SHORT_ESCAPE[c] != 0) {
            bytes[length++] = SHORT_ESCAPE[c];
            return;
        }
        bytes[length++] = 'u';
        bytes[length++] = '0';
        bytes[length++] = '0';
        bytes[length++] = HEX[c >> 4];
        bytes[length++] = HEX[c & 0xF];
    }

    private void wide(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
        } else {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            bytes[length++] = (byte) (0x80 | ((c >> 6) & 0x3F));
        }
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
    }

    private void pair(int codePoint) {
        bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
        bytes[length++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void put(char c) {
        ensure(1);
        bytes[length++] = (byte) c;
    }

    private void ensure(long more) {
        long needed = length + more;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, 2L * bytes.length)));
        }
    }

    private static byte[] shortEscapes() {
        byte[] letters = new byte[0x80];
        letters['\b'] = 'b';
        letters['\t'] = 't';
        letters['\n'] = 'n';
        letters['\f'] = 'f';
        letters['\r'] = 'r';
        letters['"'] = '"';
        letters['\\'] = '\\';
        return letters;
    }
}
