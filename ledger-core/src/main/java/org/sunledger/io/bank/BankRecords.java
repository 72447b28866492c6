package org.sunledger.io.bank;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the rows of a file: one physical line is one row, unless a quoted cell goes on in the next. A quote that
 * makes no sense damages its own line only. Cells lose the padding that banks add; the texts of cells are made when
 * they are asked for, and equal ones are made once.
 */
final class BankRecords {
    /** A quoted cell goes over no more lines than this; a quote that does not close by then was never meant to open. */
    private static final int MOST_LINES = 16;

    private static final int CACHE = 1 << 13;
    private static final int CACHED_LENGTH = 40;
    private static final String FORMULA_STARTS = "=+-@＝＋－＠";

    private final char[] text;
    private final int length;
    private final char delimiter;
    private final int width;
    private final char above;
    private final @Nullable String[] cache = new String[CACHE];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private @Nullable String[] specials = new String[64];
    private boolean anySpecial;
    private int at;
    private long nextLine = 1;
    private long line;
    private int lineStart;
    private int lineEnd;
    private int count;
    private boolean damaged;
    private boolean broken;
    private boolean controls;

    /** Walks over lines of which nothing is known yet. */
    BankRecords(BankText text, char delimiter) {
        this(text, delimiter, Integer.MAX_VALUE);
    }

    /**
     * Walks over the rows of a table.
     *
     * @param width how many columns it has: a quoted cell that goes over lines and holds as many delimiters as a row
     *     was not meant to open
     */
    BankRecords(BankText text, char delimiter, int width) {
        this.width = width;
        this.above = (char) Math.max(delimiter, '\r');
        this.text = text.text();
        this.length = text.length();
        this.delimiter = delimiter;
    }

    /** Goes to the next row; false at the end. */
    boolean next() {
        if (at >= length) {
            return false;
        }
        line = nextLine;
        lineStart = at;
        if (anySpecial) {
            Arrays.fill(specials, null);
            anySpecial = false;
        }
        count = 0;
        damaged = false;
        controls = false;
        broken = text[at] == BankText.BROKEN;
        if (broken) {
            at++;
            lineStart++;
        }
        boolean more = true;
        while (more) {
            more = cell();
        }
        return true;
    }

    /** Reads one cell; true when another follows in the row. */
    private boolean cell() {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
            specials = Arrays.copyOf(specials, 2 * count);
        }
        int start = at;
        while (start < length && text[start] != delimiter && isPadding(text[start]) && !isLineEnd(text[start])) {
            start++;
        }
        if (start < length && text[start] == '"') {
            int close = closing(start + 1);
            if (close >= 0) {
                quoted(start + 1, close);
                return afterCell(afterPadding(close + 1));
            }
            damaged = true;
        }
        int end = start;
        // Nearly every character is above the delimiter and the line ends, and one comparison tells it.
        while (end < length && (text[end] > above || (text[end] != delimiter && !isLineEnd(text[end])))) {
            end++;
        }
        int next = end;
        while (end > start && isPadding(text[end - 1])) {
            end--;
        }
        unguarded(start, end);
        return afterCell(next);
    }

    /** Takes off what keeps a spreadsheet from changing a value: {@code ="0123"} and an apostrophe before a formula. */
    private void unguarded(int start, int end) {
        int from = start;
        int to = end;
        if (to - from > 3 && text[from] == '=' && text[from + 1] == '"' && text[to - 1] == '"') {
            from += 2;
            to--;
        } else if (to - from > 1 && text[from] == '\'' && FORMULA_STARTS.indexOf(text[from + 1]) >= 0) {
            from++;
        }
        starts[count] = from;
        ends[count++] = to;
    }

    private boolean afterCell(int next) {
        at = next;
        if (at < length && text[at] == delimiter) {
            at++;
            if (at < length) {
                return true;
            }
            // The file ends behind a delimiter: one more cell, and it is empty.
            lineEnd = at;
            if (count < starts.length) {
                starts[count] = at;
                ends[count++] = at;
            }
            return false;
        }
        lineEnd = at;
        endLine();
        return false;
    }

    private void endLine() {
        if (at < length) {
            at += text[at] == '\r' && at + 1 < length && text[at + 1] == '\n' ? 2 : 1;
            nextLine++;
        }
    }

    private int afterPadding(int from) {
        int next = from;
        while (next < length && text[next] != delimiter && !isLineEnd(text[next]) && isPadding(text[next])) {
            next++;
        }
        return next;
    }

    /** Where the quote stands that closes a cell, or −1 when none does in a way that makes sense. */
    private int closing(int from) {
        int lines = 0;
        int delimiters = 0;
        for (int i = from; i < length; i++) {
            char c = text[i];
            delimiters += c == delimiter ? 1 : 0;
            if (c == '"' && i + 1 < length && text[i + 1] == '"') {
                i++;
            } else if (c == '"') {
                int after = afterPadding(i + 1);
                boolean sound = after >= length || text[after] == delimiter || isLineEnd(text[after]);
                boolean swallows = lines > 0 && delimiters >= width - 1;
                return sound && !swallows ? i : -1;
            } else if (c == '\n' && ++lines > MOST_LINES) {
                return -1;
            }
        }
        return -1;
    }

    private void quoted(int from, int to) {
        int start = from;
        int end = to;
        boolean special = false;
        for (int i = from; i < to; i++) {
            special |= text[i] == '"';
            if (isLineEnd(text[i])) {
                special = true;
                nextLine += text[i] == '\r' && i + 1 < to && text[i + 1] == '\n' ? 0 : 1;
            }
        }
        while (start < end && isPadding(text[start])) {
            start++;
        }
        while (end > start && isPadding(text[end - 1])) {
            end--;
        }
        if (special) {
            String value = new String(text, start, end - start)
                    .replace("\"\"", "\"")
                    .replaceAll("[\\r\\n]+", " ")
                    .strip();
            specials[count] = value.length() > 3 && value.startsWith("=\"") && value.endsWith("\"")
                    ? value.substring(2, value.length() - 1)
                    : value;
            anySpecial = true;
            starts[count] = start;
            ends[count++] = end;
        } else {
            unguarded(start, end);
        }
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    static boolean isPadding(char c) {
        return c <= ' ' || c == '`' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c == '\u200b';
    }

    /** The physical line on which the row begins, from 1. */
    long line() {
        return line;
    }

    /** How many cells the row has. */
    int count() {
        return count;
    }

    /** Whether a quote in the row makes no sense. */
    boolean isDamaged() {
        return damaged;
    }

    /** Whether the row is of another encoding than the file. */
    boolean isBroken() {
        return broken;
    }

    /** Whether a text that was asked for has characters that no text has. */
    boolean hasControls() {
        return controls;
    }

    /** Whether the row is the last of the file and its line has no end. */
    boolean isOpen() {
        return lineEnd >= length;
    }

    boolean isBlank() {
        for (int i = 0; i < count; i++) {
            if (!isEmpty(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isEmpty(int cell) {
        String special = specials[cell];
        return special == null ? starts[cell] >= ends[cell] : special.isEmpty();
    }

    /** The characters of the file; those of a cell stand between {@link #start} and {@link #end}. */
    char[] characters() {
        return text;
    }

    int start(int cell) {
        return starts[cell];
    }

    int end(int cell) {
        return ends[cell];
    }

    /** Whether the characters of a cell are not its text, because quotes or lines stand between them. */
    boolean isSpecial(int cell) {
        return specials[cell] != null;
    }

    /** The text of a cell in composed form, without padding and guards. */
    String text(int cell) {
        String special = specials[cell];
        if (special != null) {
            return composed(special);
        }
        int start = starts[cell];
        int size = ends[cell] - start;
        if (size == 0) {
            return "";
        }
        if (size > CACHED_LENGTH) {
            return composed(new String(text, start, size));
        }
        int hash = 0;
        for (int i = start; i < start + size; i++) {
            hash = 31 * hash + text[i];
        }
        int place = (hash ^ (hash >>> 15)) & (CACHE - 1);
        String known = cache[place];
        if (known != null && isSame(known, start, size)) {
            return known;
        }
        String made = composed(new String(text, start, size));
        if (!controls && made.length() == size) {
            cache[place] = made;
        }
        return made;
    }

    private boolean isSame(String known, int start, int size) {
        if (known.length() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (known.charAt(i) != text[start + i]) {
                return false;
            }
        }
        return true;
    }

    private String composed(String value) {
        boolean plain = true;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            controls |= (c < ' ' && c != '\t')
                    || (c >= '\u007f' && c < '\u00a0')
                    || (Character.isSurrogate(c) && isHalf(value, i));
            plain &= c < '\u0300';
        }
        return plain || Normalizer.isNormalized(value, Normalizer.Form.NFC)
                ? value.replace('\t', ' ')
                : Normalizer.normalize(value, Normalizer.Form.NFC).replace('\t', ' ');
    }

    private static boolean isHalf(String value, int i) {
        char c = value.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(value.charAt(i - 1));
    }

    /** The texts of all cells. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(text(i));
        }
        return texts;
    }

    /** The row as it stands in the file, at most so many characters of it. */
    String excerpt(int most) {
        int end = Math.min(lineEnd, lineStart + most);
        String shown = new String(text, lineStart, Math.max(0, end - lineStart)).strip();
        return end < lineEnd ? shown + "…" : shown;
    }
}
