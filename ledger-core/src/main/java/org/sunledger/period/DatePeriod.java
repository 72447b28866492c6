package org.sunledger.period;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * One or more days in a row. Held half-open: {@code start} belongs to it, {@code end} is the day after its last.
 * Immutable, never empty, never unbounded.
 *
 * @param start the first day
 * @param end the day after the last day, later than {@code start}
 */
public record DatePeriod(LocalDate start, LocalDate end) implements Comparable<DatePeriod> {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_YEAR = 12;

    public DatePeriod {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("A period needs a day: it starts " + start + " and ends before " + end);
        }
    }

    /** The period from {@code start} to the day before {@code end}. */
    public static DatePeriod of(LocalDate start, LocalDate end) {
        return new DatePeriod(start, end);
    }

    /** The period whose first and last days are given, both included. */
    public static DatePeriod closed(LocalDate first, LocalDate last) {
        return new DatePeriod(first, last.plusDays(1));
    }

    /** A calendar year. */
    public static DatePeriod year(int year) {
        return FiscalCalendar.CALENDAR_YEAR.year(year);
    }

    /** A quarter of a calendar year, 1 to 4. */
    public static DatePeriod quarter(int year, int quarter) {
        return FiscalCalendar.CALENDAR_YEAR.quarter(year, quarter);
    }

    /** A calendar month. */
    public static DatePeriod month(YearMonth month) {
        return months(month, 1);
    }

    /** One day. */
    public static DatePeriod day(LocalDate day) {
        return closed(day, day);
    }

    /**
     * Reads a period of the calendar year: {@code 2018}, {@code 2018H1}, {@code 2018Q3}, {@code 2018-09},
     * {@code 2018-09-05}, or two of them with {@code ..} between, both included ({@code 2018-01-15..2018-03}).
     * {@code 2018年}, {@code 2018年第3季度} and {@code 2018年9月} are read too.
     */
    public static Reading<DatePeriod> read(String text) {
        return FiscalCalendar.CALENDAR_YEAR.read(text);
    }

    static DatePeriod months(YearMonth first, int count) {
        return new DatePeriod(first.atDay(1), first.plusMonths(count).atDay(1));
    }

    /** The last day that belongs to the period. */
    public LocalDate last() {
        return end.minusDays(1);
    }

    /** How many days the period has, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end);
    }

    /** Whether the day belongs to the period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end);
    }

    /** Whether every day of the other period belongs to this one. */
    public boolean contains(DatePeriod other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }

    /** Whether the two have a day in common. */
    public boolean overlaps(DatePeriod other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether one begins on the day after the other's last. */
    public boolean abuts(DatePeriod other) {
        return end.equals(other.start) || other.end.equals(start);
    }

    /** Whether the period consists of whole calendar months. */
    public boolean isWholeMonths() {
        return start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
    }

    /**
     * The period before this one, of the same kind: before a year a year, before a quarter a quarter, before a month a
     * month, before any whole months as many months; else the same number of days.
     */
    public DatePeriod previous() {
        if (isWholeMonths()) {
            long months = ChronoUnit.MONTHS.between(start, end);
            return new DatePeriod(start.minusMonths(months), start);
        }
        return new DatePeriod(start.minusDays(days()), start);
    }

    /** The same days one year earlier; whole months stay whole months, and 29 February becomes 28 February. */
    public DatePeriod sameLastYear() {
        if (isWholeMonths()) {
            return new DatePeriod(start.minusYears(1), end.minusYears(1));
        }
        return closed(start.minusYears(1), last().minusYears(1));
    }

    /**
     * The shortest text that {@link #read(String)} turns back into this period: {@code 2018}, {@code 2018H1},
     * {@code 2018Q3}, {@code 2018-09}, {@code 2018-09-05} or {@code 2018-09-05..2018-09-20}.
     */
    public String text() {
        if (isWholeMonths()) {
            long months = ChronoUnit.MONTHS.between(start, end);
            if (months == MONTHS_OF_YEAR && start.getMonthValue() == 1) {
                return Year.from(start).toString();
            }
            if (months == MONTHS_OF_HALF && start.getMonthValue() % MONTHS_OF_HALF == 1) {
                return start.getYear() + "H" + (start.getMonthValue() / MONTHS_OF_HALF + 1);
            }
            if (months == MONTHS_OF_QUARTER && start.getMonthValue() % MONTHS_OF_QUARTER == 1) {
                return start.getYear() + "Q" + (start.getMonthValue() / MONTHS_OF_QUARTER + 1);
            }
            if (months == 1) {
                return YearMonth.from(start).toString();
            }
        }
        return days() == 1 ? start.toString() : range();
    }

    /** The first and the last day with {@code ..} between them, whatever the period is called. */
    public String range() {
        return start + ".." + last();
    }

    /** Earlier start first; of two that start together, the shorter first. */
    @Override
    public int compareTo(DatePeriod other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : end.compareTo(other.end);
    }

    @Override
    public String toString() {
        return text();
    }
}
