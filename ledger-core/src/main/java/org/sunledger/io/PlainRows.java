package org.sunledger.io;

import java.nio.charset.StandardCharsets;

/**
 * The rows of a file that is plain: UTF-8 without a quote, so that every line is a row and every separator ends a cell.
 * Most exports of banks are, and such a file is read from its bytes, several times as fast as a reader that looks for
 * quotes. What it gives is what {@link CsvStream} gives of any file.
 */
final class PlainRows {
    private final byte[] bytes;
    private final char delimiter;

    PlainRows(byte[] bytes, char delimiter) {
        this.bytes = bytes;
        this.delimiter = delimiter;
    }

    /** Whether these bytes are UTF-8 and have neither quotes nor NULs. */
    static boolean arePlain(byte[] bytes) {
        for (int at = 0; at < bytes.length; ) {
            byte first = bytes[at];
            if (first > 0 && first != '"') {
                at++;
                continue;
            }
            int length = lengthOfCharacter(bytes, at);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    /** How many bytes a character above ASCII has; 0 where there is none. */
    private static int lengthOfCharacter(byte[] bytes, int at) {
        int first = bytes[at] & 0xFF;
        if (first >= 0xC2 && first <= 0xDF) {
            return follows(bytes, at + 1, 0x80) ? 2 : 0;
        }
        if (first >= 0xE0 && first <= 0xEF) {
            boolean surrogate = first == 0xED && at + 1 < bytes.length && (bytes[at + 1] & 0xFF) > 0x9F;
            boolean whole = follows(bytes, at + 1, first == 0xE0 ? 0xA0 : 0x80) && follows(bytes, at + 2, 0x80);
            return whole && !surrogate ? 3 : 0;
        }
        if (first >= 0xF0 && first <= 0xF4) {
            boolean beyond = first == 0xF4 && at + 1 < bytes.length && (bytes[at + 1] & 0xFF) > 0x8F;
            boolean whole = follows(bytes, at + 1, first == 0xF0 ? 0x90 : 0x80)
                    && follows(bytes, at + 2, 0x80)
                    && follows(bytes, at + 3, 0x80);
            return whole && !beyond ? 4 : 0;
        }
        return 0;
    }

    private static boolean follows(byte[] bytes, int at, int least) {
        return at < bytes.length && (bytes[at] & 0xFF) >= least && (bytes[at] & 0xFF) <= 0xBF;
    }

    /**
     * Reads the rows.
     *
     * @param start where the first line begins
     * @param firstLine its number
     * @param headerLine the line up to which nothing is a row
     */
    void read(int start, long firstLine, long headerLine, String[] cells, CsvStream.Rows rows) {
        long line = firstLine;
        for (int from = start; from < bytes.length; line++) {
            int end = endOfLine(from);
            if (line > headerLine) {
                row((int) line, from, end, cells, rows);
            }
            from = end + (end + 1 < bytes.length && bytes[end] == '\r' && bytes[end + 1] == '\n' ? 2 : 1);
        }
    }

    private int endOfLine(int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private void row(int line, int from, int end, String[] cells, CsvStream.Rows rows) {
        boolean blank = true;
        boolean tooMany = false;
        int count = 0;
        int found = 0;
        int start = from;
        while (start <= end) {
            int stop = start;
            while (stop < end && bytes[stop] != delimiter) {
                stop++;
            }
            String cell = cell(start, stop);
            blank &= cell.isEmpty();
            found++;
            if (count < cells.length) {
                cells[count++] = cell;
            } else {
                tooMany |= !cell.isEmpty();
            }
            start = stop + 1;
        }
        if (blank) {
            return;
        }
        if (tooMany || count < cells.length) {
            rows.misshapen(line, found);
        } else {
            rows.row(line, cells);
        }
    }

    private String cell(int start, int stop) {
        int from = start;
        int to = stop;
        while (from < to && isPadding(bytes[from])) {
            from++;
        }
        while (to > from && isPadding(bytes[to - 1])) {
            to--;
        }
        if (from == to) {
            return "";
        }
        for (int at = from; at < to; at++) {
            if (bytes[at] < 0) {
                return Guard.off(new String(bytes, from, to - from, StandardCharsets.UTF_8).strip());
            }
        }
        String ascii = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        return bytes[from] == '=' || bytes[from] == '\'' ? Guard.off(ascii) : ascii;
    }

    /** ASCII that stands around a value and does not belong to it. */
    private static boolean isPadding(byte character) {
        return (character >= 0 && character <= ' ') || character == '`';
    }
}
