package org.sunledger.period;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Reads the dates that people, banks and spreadsheets write.
 *
 * <p>Year, month and day in this order: {@code 2018-03-05}, {@code 2018/3/5}, {@code 2018.3.5}, {@code 20180305},
 * {@code 2018年3月5日}, with full-width digits too, and with a time of day behind it ({@code 2018-03-05 17:07:09}), which
 * is checked and dropped. Other orders are refused: nobody can tell what 03/05/2018 means.
 */
public final class Dates {

    static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    private Dates() {}

    /** Reads a date; surrounding white space does not count. */
    public static Reading<LocalDate> read(String text) {
        Scanner in = new Scanner(text);
        int year = in.digits(4, 4);
        int separator = in.separator();
        int month;
        int day;
        if (separator == 0) {
            month = in.digits(2, 2);
            day = in.digits(2, 2);
        } else {
            month = in.digits(1, 2);
            boolean same = in.take(separator == '年' ? '月' : (char) separator);
            day = same ? in.digits(1, 2) : -1;
            if (separator == '年' && !in.take('日')) {
                day = -1;
            }
        }
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 0 || day < 0) {
            return new Reading.Unread<>(Reading.Reason.NOT_A_DATE);
        }
        return switch (timeOfDay(in)) {
            case NOT_WRITTEN_LIKE_ONE -> new Reading.Unread<>(Reading.Reason.NOT_A_DATE);
            case IMPOSSIBLE -> new Reading.Unread<>(Reading.Reason.NO_SUCH_DAY);
            case NONE_OR_POSSIBLE -> day(year, month, day);
        };
    }

    private static Reading<LocalDate> day(int year, int month, int day) {
        boolean exists = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
        return exists
                ? new Reading.Read<>(LocalDate.of(year, month, day))
                : new Reading.Unread<>(Reading.Reason.NO_SUCH_DAY);
    }

    private enum TimeOfDay {
        NONE_OR_POSSIBLE,
        IMPOSSIBLE,
        NOT_WRITTEN_LIKE_ONE
    }

    /** Checks what follows the day: nothing, or a time in hours and minutes, perhaps seconds and a fraction. */
    private static TimeOfDay timeOfDay(Scanner in) {
        if (in.atEnd()) {
            return TimeOfDay.NONE_OR_POSSIBLE;
        }
        boolean parted = in.take('T') || in.takeSpaces();
        int hour = in.digits(1, 2);
        boolean colon = in.take(':');
        int minute = in.digits(2, 2);
        int second = in.take(':') ? in.digits(2, 2) : 0;
        boolean fraction = !in.take('.') || in.digits(1, 9) >= 0;
        if (!parted || hour < 0 || !colon || minute < 0 || second < 0 || !fraction || !in.atEnd()) {
            return TimeOfDay.NOT_WRITTEN_LIKE_ONE;
        }
        return hour < 24 && minute < 60 && second < 60 ? TimeOfDay.NONE_OR_POSSIBLE : TimeOfDay.IMPOSSIBLE;
    }

    /** Walks over a text whose full-width characters have been folded to ASCII. */
    static final class Scanner {

        private final String text;
        private int at;

        Scanner(String text) {
            this.text = isPlain(text) ? text : folded(text);
        }

        /** Nearly every date is digits and hyphens, and folds to itself. */
        private static boolean isPlain(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) <= ' ' || text.charAt(i) > '~') {
                    return false;
                }
            }
            return true;
        }

        private static String folded(String text) {
            StringBuilder folded = new StringBuilder(text.length());
            for (int i = 0; i < text.length(); i++) {
                folded.append(fold(text.charAt(i)));
            }
            return folded.toString().strip();
        }

        private static char fold(char c) {
            if (c >= '！' && c <= '～') {
                return (char) (c - '！' + '!');
            }
            return c == '\u00a0' || c == '\u3000' ? ' ' : c;
        }

        boolean atEnd() {
            return at == text.length();
        }

        boolean take(char wanted) {
            if (at < text.length() && text.charAt(at) == wanted) {
                at++;
                return true;
            }
            return false;
        }

        boolean take(String wanted) {
            if (text.startsWith(wanted, at)) {
                at += wanted.length();
                return true;
            }
            return false;
        }

        boolean takeSpaces() {
            int before = at;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return at > before;
        }

        /** The separator of a date, or 0 if a digit or nothing follows. */
        int separator() {
            for (char c : new char[] {'-', '/', '.', '年'}) {
                if (take(c)) {
                    return c;
                }
            }
            return 0;
        }

        /** The number of {@code least} to {@code most} digits that stands here, or −1 if it does not. */
        int digits(int least, int most) {
            int value = 0;
            int count = 0;
            while (count < most && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                value = value * 10 + (text.charAt(at) - '0');
                at++;
                count++;
            }
            return count < least ? -1 : value;
        }
    }
}
