package org.sunledger.io.foreign;

import java.util.Optional;

/**
 * Whether the day or the month stands first in the dates of a file: as somebody named it, else as the dates show that
 * allow one order only, else, for dates with points, the day, as every country writes it that uses points.
 */
public final class DayOrder {
    private static final String DAY_FIRST = "dmy";
    private static final String MONTH_FIRST = "mdy";

    private int dayFirst;
    private int monthFirst;
    private boolean otherThanPoints;
    private long line;
    private String text = "";

    /** Takes in a date of two readings and the line it stands on. */
    public void see(ForeignDates dates, long atLine, String asWritten) {
        dayFirst += dates.first() > 12 ? 1 : 0;
        monthFirst += dates.second() > 12 ? 1 : 0;
        otherThanPoints |= !dates.hasPoints();
        if (line == 0) {
            line = atLine;
            text = asWritten;
        }
    }

    /** The order, {@code dmy} or {@code mdy}; no text when no date needed it, empty when nothing shows it. */
    public Optional<String> find(String named) {
        if (line == 0 || !named.isEmpty()) {
            return Optional.of(line == 0 ? "" : named);
        }
        if (dayFirst == monthFirst) {
            return otherThanPoints || dayFirst > 0 ? Optional.empty() : Optional.of(DAY_FIRST);
        }
        return Optional.of(dayFirst > monthFirst ? DAY_FIRST : MONTH_FIRST);
    }

    /** The day of a date of two readings; one that is impossible in the order of the others is read in the other. */
    public static int day(String order, int year, int first, int second) {
        boolean dayStandsFirst = order.equals(DAY_FIRST);
        int day = dayStandsFirst
                ? ForeignDates.epochDay(year, second, first)
                : ForeignDates.epochDay(year, first, second);
        if (day != ForeignDates.UNKNOWN) {
            return day;
        }
        return dayStandsFirst ? ForeignDates.epochDay(year, first, second) : ForeignDates.epochDay(year, second, first);
    }

    /** The line of the first date of two readings. */
    public long line() {
        return line;
    }

    /** The first date of two readings. */
    public String text() {
        return text;
    }
}
