package org.sunledger.revenue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Chart;
import org.sunledger.chart.RestDay;

/**
 * On which days banks work: Monday to Friday, but for what the book states of single days. Never of the clock, and
 * never of a calendar that the book does not hold.
 */
final class WorkingDays {
    private final Chart chart;

    WorkingDays(Chart chart) {
        this.chart = chart;
    }

    /** The day on which what a channel takes on a day should be at the bank. */
    LocalDate arrival(Channel channel, LocalDate taken) {
        if (channel.calendarDays()) {
            return taken.plusDays(channel.days());
        }
        LocalDate day = taken;
        for (int left = channel.days(); left > 0; left--) {
            day = next(day.plusDays(1));
        }
        return next(day);
    }

    /** The day, or the first working day after it. */
    private LocalDate next(LocalDate from) {
        LocalDate day = from;
        while (!isWorking(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return chart.restDay(day).map(RestDay::works).orElse(!weekend);
    }
}
