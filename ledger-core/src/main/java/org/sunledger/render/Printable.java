package org.sunledger.render;

/**
 * Text from outside, made safe to show.
 *
 * <p>Control characters could drive a terminal, and the marks that turn the direction of writing could make an amount
 * or a name read differently from what is booked. The former show as U+FFFD, the latter vanish; a tab or a line break
 * becomes a space.
 */
public final class Printable {
    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {}

    /** The text on one line without control characters and without marks of direction. */
    public static String line(String text) {
        if (isClean(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(point -> appendSafely(safe, point));
        return safe.toString();
    }

    private static boolean isClean(String text) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isVisibleAscii(point) && (isControl(point) || turnsDirection(point))) {
                return false;
            }
            at += Character.charCount(point);
        }
        return true;
    }

    private static boolean isVisibleAscii(int point) {
        return point >= ' ' && point <= '~';
    }

    private static void appendSafely(StringBuilder safe, int point) {
        if (turnsDirection(point)) {
            return;
        }
        if (point == '\t' || point == '\n' || point == '\r') {
            safe.append(' ');
        } else if (isControl(point)) {
            safe.append(REPLACEMENT);
        } else {
            safe.appendCodePoint(point);
        }
    }

    private static boolean isControl(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    /** The characters of Unicode's Bidi_Control property. */
    private static boolean turnsDirection(int point) {
        return point == 0x061C
                || (point >= 0x200E && point <= 0x200F)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
