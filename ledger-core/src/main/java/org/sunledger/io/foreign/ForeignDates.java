package org.sunledger.io.foreign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Reads the dates of files of any country: year first, day first or month first, month by name, with or without a time.
 * Whether 03/05/2018 is May or March is never guessed from one cell; the caller finds out from the whole column.
 */
public final class ForeignDates {
    /** A day that the reading does not know. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private final int[] numbers = new int[9];
    private final int[] lengths = new int[9];
    private int count;
    private int monthAt;
    private int month;
    private boolean afternoon;
    private boolean morning;
    private boolean odd;
    private boolean points;

    private int day = UNKNOWN;
    private int minute;
    private int first;
    private int second;
    private int year;

    /** True when the last text was a date; then either the day is known, or its two readings are. */
    public boolean read(String text) {
        day = UNKNOWN;
        minute = 0;
        first = 0;
        points = text.indexOf('.') > 0 && text.indexOf('.') <= 2;
        if (isPlain(text)) {
            return plain(text);
        }
        scan(text);
        if (odd || count == 0) {
            return false;
        }
        int next = monthAt >= 0 ? named() : numeric();
        return next > 0 && time(next);
    }

    /** 2018-03-05, with or without 17:07 or 17:07:09 behind: what programs write, and so worth a short way. */
    private static boolean isPlain(String text) {
        int length = text.length();
        if (length != 10 && length != 16 && length != 19) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean fits = switch (i) {
                case 4, 7 -> c == '-';
                case 10 -> c == ' ' || c == 'T';
                case 13, 16 -> c == ':';
                default -> c >= '0' && c <= '9';
            };
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private boolean plain(String text) {
        day = epochDay(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
        if (text.length() > 10) {
            int hour = two(text, 11);
            minute = hour * 60 + two(text, 14);
            return day != UNKNOWN && hour < 24 && two(text, 14) < 60;
        }
        return day != UNKNOWN;
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }

    /** The day, from 1970-01-01; {@link #UNKNOWN} when day and month could be exchanged. */
    public int day() {
        return day;
    }

    /** The minute of the day; 0 when no time is written. */
    public int minute() {
        return minute;
    }

    /** What stands first in a date whose day and month could be exchanged. */
    public int first() {
        return first;
    }

    /** What stands second. */
    public int second() {
        return second;
    }

    /** The year of such a date. */
    public int year() {
        return year;
    }

    /** Whether the numbers of such a date stand between points, as in 2.3.2018. */
    public boolean hasPoints() {
        return points;
    }

    private void scan(String text) {
        count = 0;
        monthAt = -1;
        afternoon = false;
        morning = false;
        odd = false;
        int at = 0;
        while (at < text.length() && !odd) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                at = number(text, at);
            } else if (c < 128 && Character.isLetter(c)) {
                at = word(text, at);
            } else if (c == '+' && count > 3) {
                return;
            } else {
                odd = "-/.:, 年月日\t\u00a0\u3000".indexOf(c) < 0;
                at++;
            }
        }
    }

    private int number(String text, int from) {
        int at = from;
        int value = 0;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value < 100_000_000 ? value * 10 + text.charAt(at) - '0' : value;
            at++;
        }
        if (count == numbers.length) {
            odd = true;
            return at;
        }
        numbers[count] = value;
        lengths[count++] = at - from;
        return at;
    }

    private int word(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) < 128 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        String word = text.substring(from, at).toLowerCase(Locale.ROOT);
        int named = word.length() >= 3 ? MONTHS.indexOf(word.substring(0, 3)) : -1;
        if (named >= 0 && monthAt < 0 && count < 3) {
            month = named + 1;
            monthAt = count;
        } else {
            afternoon |= word.equals("pm");
            morning |= word.equals("am");
            odd = !List.of("am", "pm", "t", "z", "st", "nd", "rd", "th").contains(word);
        }
        return at;
    }

    /** A month by its name: 5-Mar-2018, Mar 5, 2018, 2018-Mar-05. */
    private int named() {
        if (count < 2) {
            return -1;
        }
        boolean yearFirst = lengths[0] == 4;
        return set(yearFirst ? numbers[0] : wholeYear(1), month, yearFirst ? numbers[1] : numbers[0]) ? 2 : -1;
    }

    private int numeric() {
        if (lengths[0] == 8) {
            return set(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100) ? 1 : -1;
        }
        if (count < 3) {
            return -1;
        }
        if (lengths[0] == 4) {
            return set(numbers[0], numbers[1], numbers[2]) ? 3 : -1;
        }
        boolean possible = lengths[0] <= 2
                && lengths[1] <= 2
                && (lengths[2] == 4 || lengths[2] == 2)
                && numbers[0] >= 1
                && numbers[1] >= 1
                && Math.max(numbers[0], numbers[1]) <= 31
                && Math.min(numbers[0], numbers[1]) <= 12;
        first = numbers[0];
        second = numbers[1];
        year = wholeYear(2);
        return possible ? 3 : -1;
    }

    private int wholeYear(int at) {
        int written = numbers[at];
        return lengths[at] > 2 ? written : written + (written < 70 ? 2000 : 1900);
    }

    private boolean set(int ofYear, int ofMonth, int ofDay) {
        day = epochDay(ofYear, ofMonth, ofDay);
        return day != UNKNOWN;
    }

    /** The day, from 1970-01-01; {@link #UNKNOWN} when there is no such day. */
    public static int epochDay(int year, int month, int day) {
        if (year < 1900 || year > 2999) {
            return UNKNOWN;
        }
        try {
            return (int) LocalDate.of(year, month, day).toEpochDay();
        } catch (DateTimeException noSuchDay) {
            return UNKNOWN;
        }
    }

    private boolean time(int from) {
        if (count == from) {
            return true;
        }
        if (count < from + 2) {
            // Times run together, as 20180305170709 is not: that has fourteen digits in one number.
            return false;
        }
        int hour = numbers[from];
        if (afternoon && hour < 12) {
            hour += 12;
        } else if (morning && hour == 12) {
            hour = 0;
        }
        minute = hour * 60 + numbers[from + 1];
        return hour < 24 && numbers[from + 1] < 60;
    }
}
