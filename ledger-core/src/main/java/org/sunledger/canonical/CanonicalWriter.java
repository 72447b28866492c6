package org.sunledger.canonical;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Writes the canonical form into a growing array of bytes. One writer serves one document. */
final class CanonicalWriter {
    private static final byte[] HEX = "0123456789abcdef".getBytes(ISO_8859_1);

    /** The letter after the backslash for a character that has a short escape; 0 for any other. */
    private static final byte[] SHORT_ESCAPE = shortEscapes();

    private byte[] bytes = new byte[1024];
    private int length;

    private CanonicalWriter() {}

    static byte[] bytesOf(CanonicalObject document) {
        CanonicalWriter writer = new CanonicalWriter();
        writer.object(document);
        if (writer.length > CanonicalValue.MAX_BYTES) {
            throw new CanonicalFormatException("longer than 1 MiB", CanonicalValue.MAX_BYTES);
        }
        return Arrays.copyOf(writer.bytes, writer.length);
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
        for (int i = 0; i < text.length(); i++) {
            bytes[length++] = (byte) text.charAt(i);
        }
    }

    private void text(String text) {
        ensure(text.length() + 2L);
        bytes[length++] = '"';
        int index = 0;
        while (index < text.length() && isPlain(text.charAt(index))) {
            bytes[length++] = (byte) text.charAt(index++);
        }
        if (index < text.length()) {
            textFrom(index, text);
        }
        bytes[length++] = '"';
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
