package org.sunledger.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * What decoding bytes gave.
 *
 * @param encoding the encoding that was used
 * @param text the text up to the first byte that does not belong to the encoding, without a byte-order mark
 * @param brokenAt the offset of that byte in the file, or −1 when all of it could be decoded
 */
record DecodedText(TextEncoding encoding, String text, long brokenAt) {

    /** How much of the start of a file is looked at for NUL bytes. */
    private static final int PROBE = 4096;

    /** ASCII in UTF-16 is valid UTF-8, but nearly every other byte of it is NUL. */
    private static final int PART_OF_ASCII_IN_UTF_16 = 4;

    /** Chinese in UTF-16 is no valid UTF-8, and at least its separators have NUL bytes; a stray NUL is not UTF-16. */
    private static final int PART_OF_SEPARATORS_IN_UTF_16 = 64;

    /** As many three-byte characters before the first error do not come about by chance. */
    private static final int CLEARLY_UTF_8 = 3;

    boolean isWhole() {
        return brokenAt < 0;
    }

    /** Decodes in the encoding that was named, else in the one that is found out. */
    static DecodedText of(byte[] bytes, CsvOptions options) {
        return options.encoding()
                .map(encoding -> in(encoding, bytes))
                .orElseGet(() -> options.isLoose() ? detectForeign(bytes) : detect(bytes));
    }

    /** Decodes strictly in the named encoding. */
    static DecodedText in(TextEncoding encoding, byte[] bytes) {
        int mark = encoding.markLength(bytes);
        CharsetDecoder decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
        // Each of our encodings needs at least one byte for each UTF-16 unit, so this never overflows.
        CharBuffer out = CharBuffer.allocate(bytes.length - mark);
        CoderResult result = decoder.decode(in, out, true);
        if (!result.isError()) {
            result = decoder.flush(out);
        }
        return new DecodedText(encoding, out.flip().toString(), result.isError() ? in.position() : -1);
    }

    /**
     * Finds out the encoding: a byte-order mark; NUL bytes beside ASCII, which only UTF-16 has; all of it UTF-8; all of
     * it GB18030. Statistics do worse than this ladder on short Chinese files.
     */
    static DecodedText detect(byte[] bytes) {
        for (TextEncoding marked : TextEncoding.values()) {
            if (marked.markLength(bytes) > 0) {
                return in(marked, bytes);
            }
        }
        int even = nulBytes(bytes, 0);
        int odd = nulBytes(bytes, 1);
        DecodedText utf8 = in(TextEncoding.UTF_8, bytes);
        int needed = utf8.isWhole() ? PART_OF_ASCII_IN_UTF_16 : PART_OF_SEPARATORS_IN_UTF_16;
        if ((even + odd) * needed > Math.min(bytes.length, PROBE)) {
            return in(odd >= even ? TextEncoding.UTF_16LE : TextEncoding.UTF_16BE, bytes);
        }
        // Almost any bytes pass for GB18030, damaged UTF-8 among them, so what began as UTF-8 stays UTF-8.
        if (utf8.isWhole() || threeByteCharacters(utf8.text()) >= CLEARLY_UTF_8) {
            return utf8;
        }
        DecodedText gb18030 = in(TextEncoding.GB18030, bytes);
        return gb18030.isWhole() || gb18030.brokenAt() >= utf8.brokenAt() ? gb18030 : utf8;
    }

    /**
     * Finds out the encoding of a stranger's file: as {@link #detect}, but Western European text where bytes above
     * ASCII stand mostly alone. A Chinese character has two of them together, and so has one in UTF-8.
     */
    static DecodedText detectForeign(byte[] bytes) {
        DecodedText found = detect(bytes);
        boolean sure = found.isWhole() && found.encoding() != TextEncoding.GB18030;
        if (sure || !standAlone(bytes)) {
            return found;
        }
        DecodedText western = in(TextEncoding.WINDOWS_1252, bytes);
        return western.isWhole() ? western : found;
    }

    private static boolean standAlone(byte[] bytes) {
        int alone = 0;
        int together = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                boolean beside = (i > 0 && bytes[i - 1] < 0) || (i + 1 < bytes.length && bytes[i + 1] < 0);
                together += beside ? 1 : 0;
                alone += beside ? 0 : 1;
            }
        }
        return alone > together;
    }

    private static int nulBytes(byte[] bytes, int parity) {
        int count = 0;
        for (int i = parity; i < Math.min(bytes.length, PROBE); i += 2) {
            count += bytes[i] == 0 ? 1 : 0;
        }
        return count;
    }

    private static long threeByteCharacters(String text) {
        return text.chars().filter(c -> c >= 0x800).limit(CLEARLY_UTF_8).count();
    }
}
