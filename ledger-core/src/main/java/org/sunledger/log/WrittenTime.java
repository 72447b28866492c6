package org.sunledger.log;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and instants as facts write them, {@code 2018-03-05} and {@code 2018-03-05T09:02:03+08:00}. Whoever reads a
 * whole log reads two of them in each fact, and almost all have this one shape, so it is read digit by digit; any other
 * is left to the platform.
 */
final class WrittenTime {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    private static final String DAY_SHAPE = "0000-00-00";
    private static final String INSTANT_SHAPE = "0000-00-00T00:00:00+00:00";

    private WrittenTime() {}

    /** The day; throws {@link DateTimeException} when there is none. */
    static LocalDate day(String text) {
        return hasShape(text, DAY_SHAPE) ? dayAt(text) : LocalDate.parse(text);
    }

    /** The instant; throws {@link DateTimeException} when there is none. */
    static OffsetDateTime instant(String text) {
        if (!hasShape(text, INSTANT_SHAPE)) {
            return OffsetDateTime.parse(text, INSTANT);
        }
        int hours = number(text, 20, 22);
        int minutes = number(text, 23, 25);
        ZoneOffset offset = text.charAt(19) == '-'
                ? ZoneOffset.ofHoursMinutes(-hours, -minutes)
                : ZoneOffset.ofHoursMinutes(hours, minutes);
        LocalDateTime local = dayAt(text).atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
        return OffsetDateTime.of(local, offset);
    }

    /** How an instant is written. */
    static String of(OffsetDateTime instant) {
        return INSTANT.format(instant);
    }

    private static LocalDate dayAt(String text) {
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    /** A digit where the shape has one, a sign where it has a plus, and everything else as it is. */
    private static boolean hasShape(String text, String shape) {
        if (text.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char expected = shape.charAt(i);
            char found = text.charAt(i);
            boolean fits = switch (expected) {
                case '0' -> found >= '0' && found <= '9';
                case '+' -> found == '+' || found == '-';
                default -> found == expected;
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
