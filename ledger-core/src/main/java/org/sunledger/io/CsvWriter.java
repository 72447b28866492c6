package org.sunledger.io;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes CSV as RFC 4180 has it: commas, lines that end with CR LF, quotes where they are needed.
 *
 * <p>Two kinds of cells. A <em>text</em> is marked so that a spreadsheet shows it as it is: what would start a formula
 * gets an apostrophe in front, and what would be taken for a number or a date (a long id, leading zeros, {@code 1-2})
 * is written {@code ="…"}. A <em>plain</em> cell, a number or a date, is written bare, so that a spreadsheet can count
 * with it. {@link CsvFile} takes the marks off again. Not safe for use by several threads.
 */
public final class CsvWriter {

    private static final char MARK = '\ufeff';

    private final StringBuilder out = new StringBuilder();
    private boolean rowBegun;

    /** Adds a text cell to the row. */
    public CsvWriter text(String value) {
        return cell(Guard.on(value));
    }

    /** Adds a number or a date to the row, as it is. */
    public CsvWriter plain(String value) {
        return cell(value);
    }

    /** Ends the row. */
    public CsvWriter endRow() {
        out.append("\r\n");
        rowBegun = false;
        return this;
    }

    /** Adds a row of text cells and ends it. */
    public CsvWriter textRow(List<String> values) {
        values.forEach(this::text);
        return endRow();
    }

    /** What has been written, as text. */
    public String toText() {
        return out.toString();
    }

    /** What has been written, in UTF-8, with a byte-order mark in front if a spreadsheet in China is to open it. */
    public byte[] toBytes(boolean withMark) {
        return (withMark ? MARK + toText() : toText()).getBytes(StandardCharsets.UTF_8);
    }

    private CsvWriter cell(String value) {
        if (rowBegun) {
            out.append(',');
        }
        rowBegun = true;
        if (needsQuotes(value)) {
            out.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            out.append(value);
        }
        return this;
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == ',' || c == '"' || c == '\r' || c == '\n') {
                return true;
            }
        }
        return !value.isEmpty() && (value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ');
    }
}
