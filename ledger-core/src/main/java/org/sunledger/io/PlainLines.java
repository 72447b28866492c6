package org.sunledger.io;

import java.util.ArrayList;
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
    // Where the next one stands; looked for only when passed, so that what a text lacks is looked for once.
    private int feed = -1;
    private int carriage = -1;
    private int separator = -1;
    /** How many cells the line before had. */
    private int width = 1;

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
        feed = feed < from ? place('\n', from) : feed;
        carriage = carriage < from ? place('\r', from) : carriage;
        return Math.min(feed, carriage);
    }

    /** Where a character stands next; the end of the text when it does not. */
    private int place(char wanted, int start) {
        int found = text.indexOf(wanted, start);
        return found < 0 ? text.length() : found;
    }

    private List<String> cells(int end) {
        List<String> cells = new ArrayList<>(width);
        int start = from;
        while (start <= end) {
            separator = separator < start ? place(delimiter, start) : separator;
            int stop = Math.min(separator, end);
            cells.add(Guard.off(text.substring(start, stop).strip()));
            start = stop + 1;
        }
        width = cells.size();
        return cells;
    }
}
