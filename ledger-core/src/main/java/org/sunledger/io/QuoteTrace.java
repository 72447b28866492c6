package org.sunledger.io;

/**
 * Where a row that cannot be parsed opened the quote that went wrong.
 *
 * @param line the physical line of the opening quote, from 1
 * @param column the field it belongs to, from 1
 * @param strayLine the line on which text follows the closing quote, or 0 when the quote is never closed
 */
record QuoteTrace(long line, int column, long strayLine) {

    /** Follows the quotes of a row that begins at {@code offset} on physical line {@code firstLine}. */
    static QuoteTrace of(String text, int offset, long firstLine, char delimiter) {
        long line = firstLine;
        int column = 1;
        long openedLine = firstLine;
        boolean quoted = false;
        boolean fieldStart = true;
        for (int i = offset; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                    if (!endsField(text, i + 1, delimiter)) {
                        return new QuoteTrace(openedLine, column, line);
                    }
                }
            } else if (c == '"' && fieldStart) {
                quoted = true;
                openedLine = line;
            } else if (c == delimiter) {
                column++;
            }
            fieldStart = !quoted && (c == delimiter || (fieldStart && c <= ' '));
            line += endsLine(text, i) ? 1 : 0;
        }
        return new QuoteTrace(openedLine, column, 0);
    }

    /**
     * The offset at which a physical line begins, counted from 0 at the start of the text; the length if there is none.
     */
    static int offsetOfLine(String text, long lines) {
        int offset = 0;
        for (long passed = 0; passed < lines && offset < text.length(); offset++) {
            passed += endsLine(text, offset) ? 1 : 0;
        }
        return offset;
    }

    /** Whether a line ends with this character: a line feed, or a carriage return that no line feed follows. */
    static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n'));
    }

    private static boolean endsField(String text, int from, char delimiter) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            char c = text.charAt(at);
            if (c == delimiter || c == '\n' || c == '\r') {
                return true;
            }
            at++;
        }
        return at == text.length() || text.charAt(at) == delimiter;
    }
}
