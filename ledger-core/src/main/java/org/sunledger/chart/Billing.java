package org.sunledger.chart;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When the amounts of a contract are due.
 *
 * @param rhythm how often
 * @param point at which end of a billing period
 * @param dueDay the day of the month, 1 to 31; a month without it means its last day; 0 for the first day of a period
 *     due in advance and the day after the last of one due in arrears
 */
public record Billing(BillingRhythm rhythm, BillingPoint point, int dueDay) {
    /** The last day on which the amount of the billing period from {@code first} to {@code last} is paid in time. */
    public LocalDate dueDate(LocalDate first, LocalDate last) {
        LocalDate from = point == BillingPoint.ADVANCE ? first : last.plusDays(1);
        if (dueDay == 0) {
            return from;
        }
        LocalDate sameMonth = day(YearMonth.from(from));
        return sameMonth.isBefore(from) ? day(YearMonth.from(from).plusMonths(1)) : sameMonth;
    }

    private LocalDate day(YearMonth month) {
        return month.atDay(Math.min(dueDay, month.lengthOfMonth()));
    }
}
