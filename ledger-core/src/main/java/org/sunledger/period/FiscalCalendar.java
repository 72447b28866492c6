package org.sunledger.period;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Says which months a named year or quarter covers. A fiscal year bears the number of the calendar year in which it
 * begins: with April first, 2018 is 2018-04-01 to 2019-03-31 and 2018Q4 is January to March 2019. Months and days are
 * always those of the ordinary calendar. Immutable.
 *
 * @param firstMonth the month in which the fiscal year begins, 1 to 12
 */
public record FiscalCalendar(int firstMonth) {

    /** The fiscal year is the calendar year, as everywhere in China. */
    public static final FiscalCalendar CALENDAR_YEAR = new FiscalCalendar(1);

    private static final int QUARTERS = 4;

    public FiscalCalendar {
        if (firstMonth < 1 || firstMonth > 12) {
            throw new IllegalArgumentException("A fiscal year begins in a month from 1 to 12, not " + firstMonth);
        }
    }

    /** A fiscal year. */
    public DatePeriod year(int year) {
        return DatePeriod.months(YearMonth.of(year, firstMonth), 12);
    }

    /**
     * A quarter of a fiscal year.
     *
     * @param quarter 1 to 4
     */
    public DatePeriod quarter(int year, int quarter) {
        if (quarter < 1 || quarter > QUARTERS) {
            throw new IllegalArgumentException("A year has quarters 1 to 4, not " + quarter);
        }
        return DatePeriod.months(YearMonth.of(year, firstMonth).plusMonths(3L * (quarter - 1)), 3);
    }

    /**
     * A half of a fiscal year.
     *
     * @param half 1 or 2
     */
    public DatePeriod half(int year, int half) {
        if (half < 1 || half > 2) {
            throw new IllegalArgumentException("A year has halves 1 and 2, not " + half);
        }
        return DatePeriod.months(YearMonth.of(year, firstMonth).plusMonths(6L * (half - 1)), 6);
    }

    /** The fiscal year to which a day belongs. */
    public DatePeriod yearOf(LocalDate day) {
        return year(day.getMonthValue() < firstMonth ? day.getYear() - 1 : day.getYear());
    }

    /** Reads a period as {@link DatePeriod#read(String)} does, with years and quarters of this calendar. */
    public Reading<DatePeriod> read(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return named(text);
        }
        return named(text.substring(0, dots))
                .then(from -> named(text.substring(dots + 2)).then(to -> range(from, to)));
    }

    private static Reading<DatePeriod> range(DatePeriod from, DatePeriod to) {
        return from.start().isBefore(to.end())
                ? new Reading.Read<>(DatePeriod.of(from.start(), to.end()))
                : new Reading.Unread<>(Reading.Reason.ENDS_BEFORE_START);
    }

    private Reading<DatePeriod> named(String text) {
        Dates.Scanner in = new Dates.Scanner(text);
        int year = in.digits(4, 4);
        if (year < Dates.FIRST_YEAR || year > Dates.LAST_YEAR) {
            return new Reading.Unread<>(Reading.Reason.NOT_A_PERIOD);
        }
        boolean chinese = in.take('年');
        if (in.atEnd()) {
            return new Reading.Read<>(year(year));
        }
        if (chinese && (in.take("上半年") || in.take("下半年"))) {
            return half(year, text.contains("上") ? 1 : 2, in);
        }
        if (in.take('H') || in.take('h')) {
            return half(year, in.digits(1, 1), in);
        }
        if (in.take('Q') || in.take('q') || (chinese && in.take('第'))) {
            return quarter(in, year, chinese);
        }
        boolean parted = chinese || in.take('-') || in.take('/') || in.take('.');
        int month = in.digits(parted ? 1 : 2, 2);
        if (month >= 0 && (!chinese || in.take('月')) && in.atEnd()) {
            return month(year, month);
        }
        return day(text);
    }

    private Reading<DatePeriod> half(int year, int half, Dates.Scanner in) {
        if (half < 0 || !in.atEnd()) {
            return new Reading.Unread<>(Reading.Reason.NOT_A_PERIOD);
        }
        return half == 1 || half == 2
                ? new Reading.Read<>(half(year, half))
                : new Reading.Unread<>(Reading.Reason.NO_SUCH_DAY);
    }

    private Reading<DatePeriod> quarter(Dates.Scanner in, int year, boolean chinese) {
        int quarter = in.digits(1, 1);
        if (quarter < 0 || (chinese && !in.take("季度")) || !in.atEnd()) {
            return new Reading.Unread<>(Reading.Reason.NOT_A_PERIOD);
        }
        return quarter >= 1 && quarter <= QUARTERS
                ? new Reading.Read<>(quarter(year, quarter))
                : new Reading.Unread<>(Reading.Reason.NO_SUCH_DAY);
    }

    private static Reading<DatePeriod> month(int year, int month) {
        return month >= 1 && month <= 12
                ? new Reading.Read<>(DatePeriod.month(YearMonth.of(year, month)))
                : new Reading.Unread<>(Reading.Reason.NO_SUCH_DAY);
    }

    private static Reading<DatePeriod> day(String text) {
        Reading<LocalDate> day = Dates.read(text);
        if (day instanceof Reading.Unread<LocalDate> unread && unread.reason() == Reading.Reason.NOT_A_DATE) {
            return new Reading.Unread<>(Reading.Reason.NOT_A_PERIOD);
        }
        return day.then(date -> new Reading.Read<>(DatePeriod.day(date)));
    }
}
