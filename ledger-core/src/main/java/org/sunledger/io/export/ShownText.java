package org.sunledger.io.export;

/**
 * Texts that people wrote, made harmless for a journal. They are shown there, not carried: what a program would take
 * for syntax becomes its full-width look-alike, white space of any kind one blank.
 */
final class ShownText {
    /** What begins a comment, ends a tag, begins a date in ledger's notes, or parts payee from note in hledger. */
    private static final String SYNTAX = ";,[]|";

    private static final int FULL_WIDTH = 0xFF00 - 0x20;

    private ShownText() {}

    /** The text on one line without anything that hledger or ledger would act on. */
    static String plain(String text) {
        String line = oneLine(text);
        StringBuilder shown = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            shown.append(SYNTAX.indexOf(c) < 0 ? c : (char) (c + FULL_WIDTH));
        }
        return shown.toString();
    }

    /** The text as a string of Beancount, quotes included. */
    static String quoted(String text) {
        return "\"" + oneLine(text).replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blankHere = Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (blankHere && !blank) {
                line.append(' ');
            } else if (!blankHere) {
                line.append(c);
            }
            blank = blankHere;
        }
        return line.toString().strip();
    }
}
