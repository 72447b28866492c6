package org.sunledger.io;

import java.util.List;

/**
 * The lines of a text without quotes, in which every line is a row and every separator ends a cell. Most files are so,
 * and are taken apart several times as fast as by a reader that looks for quotes at every character. What it gives is
 * what that reader gives.
 */
final class PlainLines {
    private final String text;
    private final char delimiter;
    private int from;
    private long line;

    /** The lines from an offset on, the first of which has this number. */
    PlainLines(String text, int start, char delimiter, long firstLine) {
        this.text = text;
        this.delimiter = delimiter;
        this.from = start;
        this.line = firstLine;
    }

    /** Whether a text, from an offset on, has no quote. */
    static boolean arePlain(String text, int start) {
        return text.indexOf('"', start) < 0;
    }

    boolean hasNext() {
        return from < text.length();
    }

    /** The number of the line that comes next. */
    long line() {
        return line;
    }

    CsvRow next() {
        int end = endOfLine();
        CsvRow row = new CsvRow(line, cells(end), List.of());
        boolean twoCharacters = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        from = end + (twoCharacters ? 2 : 1);
        line++;
        return row;
    }

    private int endOfLine() {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private List<String> cells(int end) {
        String[] cells = new String[1 + separators(end)];
        int start = from;
        for (int i = 0; i < cells.length; i++) {
            int stop = start;
            while (stop < end && text.charAt(stop) != delimiter) {
                stop++;
            }
            cells[i] = Guard.off(text.substring(start, stop).strip());
            start = stop + 1;
        }
        return List.of(cells);
    }

    private int separators(int end) {
        int count = 0;
        for (int at = from; at < end; at++) {
            count += text.charAt(at) == delimiter ? 1 : 0;
        }
        return count;
    }
}
