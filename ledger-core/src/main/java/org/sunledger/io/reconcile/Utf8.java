package org.sunledger.io.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.sunledger.reconcile.Side;

/** A piece of a long JSON text on its way out, as the bytes of its file: a million lines leave no other trace. */
final class Utf8 {
    private static final int LONGEST_NUMBER = 20;

    private byte[] bytes;
    private int size;

    Utf8(int room) {
        this.bytes = new byte[room];
    }

    /** Puts ASCII as it stands. */
    @SuppressWarnings("deprecation")
    Utf8 put(String ascii) {
        makeRoom(ascii.length());
        // Unlike its kin, this one copies characters as the bytes they are.
        ascii.getBytes(0, ascii.length(), bytes, size);
        size += ascii.length();
        return this;
    }

    Utf8 put(char ascii) {
        makeRoom(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    Utf8 put(boolean flag) {
        return put(flag ? "true" : "false");
    }

    /** Puts a whole number in decimal digits. */
    Utf8 put(long number) {
        if (number == Long.MIN_VALUE) {
            return put(Long.toString(number));
        }
        makeRoom(LONGEST_NUMBER);
        if (number < 0) {
            bytes[size++] = '-';
        }
        int digits = 1;
        for (long rest = Math.abs(number); rest >= 10; rest /= 10) {
            digits++;
        }
        long rest = Math.abs(number);
        for (int at = size + digits - 1; at >= size; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    /** Puts sixteen hexadecimal digits. */
    Utf8 putHex(long number) {
        makeRoom(16);
        for (int shift = 60; shift >= 0; shift -= 4) {
            int digit = (int) (number >>> shift) & 15;
            bytes[size++] = (byte) (digit < 10 ? '0' + digit : 'a' + digit - 10);
        }
        return this;
    }

    /** Puts a text as JSON writes it. */
    Utf8 putQuoted(String text) {
        return putText(quoted(text));
    }

    /** Puts any text as it stands. */
    Utf8 putText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        makeRoom(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    /** Puts the id of a line as JSON writes it; most are ASCII and are copied from where they are kept. */
    Utf8 putId(Side side, int row) {
        makeRoom(side.idRoom(row) + 2);
        int start = size;
        bytes[size++] = '"';
        int end = size + side.copyId(row, bytes, size);
        while (size < end && isPlain(bytes[size])) {
            size++;
        }
        if (size < end) {
            size = start;
            return putQuoted(side.id(row));
        }
        bytes[size++] = '"';
        return this;
    }

    private static boolean isPlain(byte character) {
        return character >= ' ' && character != '"' && character != '\\';
    }

    /** How many bytes there are. */
    int size() {
        return size;
    }

    /** Writes all of it out and begins anew. */
    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        size = 0;
    }

    private void makeRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length + bytes.length / 2));
        }
    }

    /** A text as JSON writes it. */
    static String quoted(String text) {
        return isPlain(text) ? '"' + text + '"' : escaped(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= '\u2028') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
