package org.sunledger.io;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What stands around a value in a CSV file and does not belong to it: the padding that banks and payment platforms add,
 * and the marks that keep a spreadsheet from changing it. {@link #on(String)} puts our marks on, {@link #off(String)}
 * takes them off again; for every cleaned text the second undoes the first.
 */
final class Guard {

    /** From so many digits on a spreadsheet shows a number in scientific notation, and soon loses digits of it. */
    private static final int LONG_NUMBER = 12;

    /** Texts that a spreadsheet takes for a number or a date and writes back as something else. */
    private static final Pattern CHANGED_BY_SPREADSHEETS = Pattern.compile(
            "0[0-9]+|[0-9]{" + LONG_NUMBER + ",}|[0-9]+[eE][0-9]+|[0-9]{1,4}[-/][0-9]{1,2}([-/][0-9]{1,4})?");

    private static final String FORMULA_STARTS = "=+-@\t\r＝＋－＠";

    private Guard() {}

    /** Marks a text cell so that no spreadsheet takes it for a formula, a number or a date. */
    static String on(String text) {
        if (startsFormula(text)) {
            return "'" + text;
        }
        return CHANGED_BY_SPREADSHEETS.matcher(text).matches() ? "=\"" + text + "\"" : text;
    }

    /** The value of a cell: without padding, without our marks, in composed form (NFC). */
    static String off(String cell) {
        String value = trimmed(cell);
        if (value.length() > 3 && value.startsWith("=\"") && value.endsWith("\"")) {
            value = trimmed(value.substring(2, value.length() - 1));
        } else if (value.startsWith("'") && startsFormula(value)) {
            value = value.substring(1);
        }
        return isComposedAnyway(value) || Normalizer.isNormalized(value, Normalizer.Form.NFC)
                ? value
                : Normalizer.normalize(value, Normalizer.Form.NFC);
    }

    /**
     * Nothing below U+0300 composes with what follows it, and no Chinese character with anything, so most values need
     * no closer look.
     */
    private static boolean isComposedAnyway(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '\u0300' && (c < '\u4e00' || c > '\u9fa5')) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a formula start follows, perhaps behind apostrophes: those get one more, so that one can be taken off.
     */
    private static boolean startsFormula(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
    }

    /** Drops white space at both ends and the back-tick that WeChat puts before every value. */
    private static String trimmed(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isPadding(cell.charAt(start))) {
            start++;
        }
        while (end > start && isPadding(cell.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == cell.length() ? cell : cell.substring(start, end);
    }

    private static boolean isPadding(char c) {
        return c <= ' ' || c == '`' || c == '\u00a0' || c == '\u3000' || c == '\ufeff' || c == '\u200b';
    }
}
