package org.sunledger.io.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sunledger.io.SheetText;
import org.sunledger.io.TextEncoding;

/**
 * The characters of a file. A line that is not of the encoding of the others begins with {@link #BROKEN}, so that it
 * can be refused alone: a file that was mended with two programs has such lines.
 */
final class BankText {
    /** Stands at the beginning of a line that could not be decoded; it is no character of any text. */
    static final char BROKEN = '\uffff';

    /** As many three-byte characters in a line do not come about by chance. */
    private static final int CLEARLY_UTF_8 = 3;

    private static final int PROBE = 4096;
    private static final int PART_OF_NUL_IN_UTF_16 = 16;

    private final TextEncoding encoding;
    private final char[] text;
    private final int length;

    private BankText(TextEncoding encoding, char[] text, int length) {
        this.encoding = encoding;
        this.text = text;
        this.length = length;
    }

    /** The encoding of the file. */
    TextEncoding encoding() {
        return encoding;
    }

    /** Its characters, not copied; only the first {@link #length()} count. */
    char[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** Decodes a file in the encoding that was named, else in the one that its lines have. */
    static BankText of(byte[] bytes, @Nullable TextEncoding named) {
        TextEncoding encoding = named == null ? marked(bytes) : named;
        if (encoding == null && looksLikeUtf16(bytes)) {
            encoding = nulBytes(bytes, 1) >= nulBytes(bytes, 0) ? TextEncoding.UTF_16LE : TextEncoding.UTF_16BE;
        }
        if (encoding == null) {
            BankText whole = whole(TextEncoding.UTF_8, bytes);
            return whole == null ? mixed(majority(bytes), bytes) : whole;
        }
        BankText whole = encoding == TextEncoding.GB18030 ? null : whole(encoding, bytes);
        return whole == null ? mixed(encoding, bytes) : whole;
    }

    /** The rows of a sheet. */
    static BankText of(SheetText sheet) {
        char[] text = sheet.text().toCharArray();
        return new BankText(TextEncoding.XLSX, text, text.length);
    }

    private static @Nullable TextEncoding marked(byte[] bytes) {
        for (TextEncoding encoding : TextEncoding.values()) {
            if (encoding.markLength(bytes) > 0) {
                return encoding;
            }
        }
        return null;
    }

    private static boolean looksLikeUtf16(byte[] bytes) {
        int nul = nulBytes(bytes, 0) + nulBytes(bytes, 1);
        return nul * PART_OF_NUL_IN_UTF_16 > Math.min(bytes.length, PROBE);
    }

    private static int nulBytes(byte[] bytes, int parity) {
        int count = 0;
        for (int i = parity; i < Math.min(bytes.length, PROBE); i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static @Nullable BankText whole(TextEncoding encoding, byte[] bytes) {
        int mark = encoding.markLength(bytes);
        char[] text = new char[bytes.length - mark];
        int length = decode(strict(encoding), bytes, mark, bytes.length, CharBuffer.wrap(text));
        return length < 0 ? null : new BankText(encoding, text, length);
    }

    /** The encoding of more lines, in doubt of the first; lines of ASCII alone are of both. */
    private static TextEncoding majority(byte[] bytes) {
        long utf8 = 0;
        long other = 0;
        boolean firstIsUtf8 = true;
        CharsetDecoder decoder = strict(TextEncoding.UTF_8);
        for (int start = 0; start < bytes.length; ) {
            int end = lineEnd(bytes, start);
            if (hasHighBytes(bytes, start, end)) {
                char[] line = new char[end - start];
                boolean isUtf8 = decode(decoder, bytes, start, end, CharBuffer.wrap(line)) >= 0;
                firstIsUtf8 = utf8 + other == 0 ? isUtf8 : firstIsUtf8;
                if (isUtf8) {
                    utf8++;
                } else {
                    other++;
                }
            }
            start = end + 1;
        }
        boolean isUtf8 = utf8 == other ? firstIsUtf8 : utf8 > other;
        return isUtf8 ? TextEncoding.UTF_8 : TextEncoding.GB18030;
    }

    /** Decodes line by line and marks those that are of another encoding. */
    private static BankText mixed(TextEncoding encoding, byte[] bytes) {
        int mark = encoding.markLength(bytes);
        char[] text = new char[bytes.length - mark + 16];
        int length = 0;
        CharsetDecoder decoder = strict(encoding);
        CharsetDecoder utf8 = strict(TextEncoding.UTF_8);
        for (int start = mark; start < bytes.length; ) {
            int end = lineEnd(bytes, start);
            if (text.length - length < 2 * (end - start) + 16) {
                text = Arrays.copyOf(text, text.length + 2 * (end - start) + 4096);
            }
            int decoded = decode(decoder, bytes, start, end, room(text, length, end - start));
            boolean broken =
                    decoded < 0 || (encoding == TextEncoding.GB18030 && isClearlyUtf8(utf8, bytes, start, end));
            if (broken) {
                text[length++] = BROKEN;
                for (int i = start; i < end; i++) {
                    text[length++] = bytes[i] >= 0 ? (char) bytes[i] : '\ufffd';
                }
            } else {
                length += decoded;
            }
            if (end < bytes.length) {
                text[length++] = '\n';
            }
            start = end + 1;
        }
        return new BankText(encoding, text, length);
    }

    private static CharBuffer room(char[] text, int at, int most) {
        return CharBuffer.wrap(text, at, most).slice();
    }

    private static boolean isClearlyUtf8(CharsetDecoder utf8, byte[] bytes, int start, int end) {
        int leads = 0;
        for (int i = start; i < end; i++) {
            leads += (bytes[i] & 0xF0) == 0xE0 ? 1 : 0;
        }
        if (leads < CLEARLY_UTF_8) {
            return false;
        }
        char[] line = new char[end - start];
        int length = decode(utf8, bytes, start, end, CharBuffer.wrap(line));
        int threeBytes = 0;
        for (int i = 0; i < length; i++) {
            threeBytes += line[i] >= 0x800 ? 1 : 0;
        }
        return threeBytes >= CLEARLY_UTF_8;
    }

    private static int lineEnd(byte[] bytes, int start) {
        int at = start;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private static boolean hasHighBytes(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] < 0) {
                return true;
            }
        }
        return false;
    }

    private static CharsetDecoder strict(TextEncoding encoding) {
        return encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** How many characters the bytes are, or −1 when they are not of the encoding. */
    private static int decode(CharsetDecoder decoder, byte[] bytes, int start, int end, CharBuffer out) {
        decoder.reset();
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes, start, end - start), out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        return result.isUnderflow() ? out.position() : -1;
    }
}
