package org.sunledger.io.bank;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sunledger.period.Dates;
import org.sunledger.period.Reading;

/**
 * Reads the dates of bank files. The common forms are read from the characters; equal days give the same object, for a
 * file has many rows of a day.
 */
final class BankDates {
    private static final int ROC_YEARS = 1911;
    private static final Pattern ROC = Pattern.compile(
            "(?:民[國国]|中華民國|roc)?\\s*([0-9]{2,3})\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})日?(?:[ T,]+([0-9:.]+))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ROC_DIGITS = Pattern.compile("([0-9]{2,3})([0-9]{2})([0-9]{2})(?:[ T]+([0-9:.]+))?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})\\s*[-/.]\\s*([0-9]{1,2})\\s*[-/.]\\s*([0-9]{4})(?:[ T,]+([0-9:.]+))?");
    /** A day with a time run together, or parted as CCB parts it. */
    private static final Pattern STAMPED = Pattern.compile(
            "([0-9]{8})[0-9]{6}|([0-9]{4}-[0-9]{2}-[0-9]{2})-[0-9]{2}\\.[0-9]{2}\\.[0-9]{2}(?:\\.[0-9]+)?");

    private static final Pattern TIME = Pattern.compile("[0-2]?[0-9]:[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?");

    private final DateOrder order;
    private LocalDate last = LocalDate.EPOCH;
    private int lastKey = 19700101;

    BankDates(DateOrder order) {
        this.order = order;
    }

    /** The day in a cell, or null when it is no date or there is no such day. */
    @Nullable
    LocalDate read(BankRecords records, int cell) {
        if (order == DateOrder.YMD && !records.isSpecial(cell)) {
            LocalDate quick = quick(records.characters(), records.start(cell), records.end(cell));
            if (quick != null) {
                return quick;
            }
        }
        return read(records.text(cell));
    }

    /** Reads {@code 2026-04-10}, {@code 2026/04/10} and {@code 20260410}, with or without a time of day behind. */
    private @Nullable LocalDate quick(char[] text, int start, int end) {
        int size = end - start;
        if (size < 8) {
            return null;
        }
        int year = digits(text, start, 4);
        int month;
        int day;
        int next;
        char separator = text[start + 4];
        if (separator >= '0' && separator <= '9') {
            month = digits(text, start + 4, 2);
            day = digits(text, start + 6, 2);
            next = start + 8;
        } else if ((separator == '-' || separator == '/') && size >= 10 && text[start + 7] == separator) {
            month = digits(text, start + 5, 2);
            day = digits(text, start + 8, 2);
            next = start + 10;
        } else {
            return null;
        }
        if (year < 1900 || month < 1 || day < 1 || !(next == end || isTime(text, next, end))) {
            return null;
        }
        return day(year, month, day);
    }

    private static boolean isTime(char[] text, int at, int end) {
        return end - at == 9
                && (text[at] == ' ' || text[at] == 'T')
                && text[at + 3] == ':'
                && text[at + 6] == ':'
                && isBelow(digits(text, at + 1, 2), 24)
                && isBelow(digits(text, at + 4, 2), 60)
                && isBelow(digits(text, at + 7, 2), 60);
    }

    private static boolean isBelow(int value, int limit) {
        return value >= 0 && value < limit;
    }

    private static int digits(char[] text, int at, int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private @Nullable LocalDate day(int year, int month, int day) {
        int key = (year * 100 + month) * 100 + day;
        if (key == lastKey) {
            return last;
        }
        if (year > 2999 || month > 12 || month < 1 || !YearMonth.of(year, month).isValidDay(day)) {
            return null;
        }
        lastKey = key;
        last = LocalDate.of(year, month, day);
        return last;
    }

    /** The day that a text means, or null. */
    @Nullable
    LocalDate read(String written) {
        String text = PrintedLine.fold(written).strip();
        return switch (order) {
            case YMD -> yearFirst(text);
            case DMY -> matched(DAY_FIRST, text, 3, 2, 1, 0);
            case MDY -> matched(DAY_FIRST, text, 3, 1, 2, 0);
            case ROC -> roc(text);
        };
    }

    private @Nullable LocalDate yearFirst(String text) {
        if (Dates.read(text) instanceof Reading.Read<LocalDate> read) {
            return read.value();
        }
        Matcher stamped = STAMPED.matcher(text);
        if (stamped.matches()) {
            String day = stamped.group(1) == null ? stamped.group(2) : stamped.group(1);
            return Dates.read(day) instanceof Reading.Read<LocalDate> read ? read.value() : null;
        }
        boolean threeDigits = text.matches("(民[國国]|中華民國|roc)\\s*[0-9].*|[0-9]{3}[-/.年].*|[0-9]{7}(\\s.*)?");
        return threeDigits ? roc(text) : null;
    }

    private @Nullable LocalDate roc(String text) {
        LocalDate parted = matched(ROC, text, 1, 2, 3, ROC_YEARS);
        return parted == null ? matched(ROC_DIGITS, text, 1, 2, 3, ROC_YEARS) : parted;
    }

    private @Nullable LocalDate matched(Pattern pattern, String text, int year, int month, int day, int add) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()
                || (matcher.group(4) != null && !TIME.matcher(matcher.group(4)).matches())) {
            return null;
        }
        return day(
                Integer.parseInt(matcher.group(year)) + add,
                Integer.parseInt(matcher.group(month)),
                Integer.parseInt(matcher.group(day)));
    }
}
