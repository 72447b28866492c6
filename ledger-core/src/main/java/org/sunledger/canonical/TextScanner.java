package org.sunledger.canonical;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Reads one quoted text of a document: UTF-8, escapes, normalisation form C. */
final class TextScanner {
    private final byte[] bytes;
    private final boolean relaxed;
    private final StringBuilder decoded = new StringBuilder();
    private int position;

    TextScanner(byte[] bytes, boolean relaxed) {
        this.bytes = bytes;
        this.relaxed = relaxed;
    }

    /** The text whose opening quotation mark is at an offset. */
    String scan(int start) {
        position = start + 1;
        while (position < bytes.length && isOrdinary(bytes[position])) {
            position++;
        }
        if (position < bytes.length && bytes[position] == '"') {
            // Nearly all text is plain ASCII: no escape, nothing to decode, nothing to normalise.
            position++;
            return new String(bytes, start + 1, position - start - 2, ISO_8859_1);
        }
        position = start + 1;
        String text = decode();
        if (!TextForm.isCanonical(text)) {
            throw new CanonicalFormatException(
                    "text that is not in Unicode normalisation form C, or has half of a surrogate pair", start);
        }
        return text;
    }

    /** The offset after the closing quotation mark of the text read last. */
    int end() {
        return position;
    }

    private String decode() {
        decoded.setLength(0);
        while (true) {
            int c = next();
            if (c == '"') {
                return decoded.toString();
            }
            if (c == '\\') {
                decoded.append(escaped(position - 1));
            } else if (c < 0) {
                decoded.appendCodePoint(wide(c & 0xFF, position - 1));
            } else if (c < 0x20) {
                throw new CanonicalFormatException("control character that is not escaped", position - 1);
            } else {
                decoded.append((char) c);
            }
        }
    }

    private char escaped(int start) {
        int letter = next();
        return switch (letter) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case '"', '\\' -> (char) letter;
            case 'u' -> unicode(start);
            default -> {
                if (relaxed && letter == '/') {
                    yield '/';
                }
                throw new CanonicalFormatException("unknown escape", start);
            }
        };
    }

    private char unicode(int start) {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = hexDigit(next());
            if (digit < 0) {
                throw new CanonicalFormatException("malformed escape", start);
            }
            code = (code << 4) | digit;
        }
        boolean needed = code < 0x20 && "\b\t\n\f\r".indexOf(code) < 0;
        if (!relaxed && !needed) {
            throw new CanonicalFormatException("escape that is not the shortest form", start);
        }
        return (char) code;
    }

    private int hexDigit(int c) {
        if (c >= '0' && c <= '9') {
            return c - '0';
        }
        if (c >= 'a' && c <= 'f') {
            return c - 'a' + 10;
        }
        return (relaxed && c >= 'A' && c <= 'F') ? c - 'A' + 10 : -1;
    }

    /** Decodes a code point beyond ASCII, refusing over-long forms, surrogates and what lies beyond Unicode. */
    private int wide(int lead, int start) {
        int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        int smallest = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80;
        int codePoint = lead & (0xFF >> (length + 1));
        boolean sound = lead >= 0xC2 && lead <= 0xF4;
        for (int i = 1; sound && i < length; i++) {
            int following = next();
            sound = (following & 0xC0) == 0x80;
            codePoint = (codePoint << 6) | (following & 0x3F);
        }
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        if (!sound || codePoint < smallest || codePoint > Character.MAX_CODE_POINT || surrogate) {
            throw new CanonicalFormatException("bytes that are not UTF-8", start);
        }
        return codePoint;
    }

    private int next() {
        if (position >= bytes.length) {
            throw new CanonicalFormatException("the document ends too early", bytes.length);
        }
        return bytes[position++];
    }

    private static boolean isOrdinary(byte c) {
        return c >= 0x20 && c != '"' && c != '\\';
    }
}
