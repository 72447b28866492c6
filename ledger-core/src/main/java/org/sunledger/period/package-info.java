/**
 * Days and periods of days, as books use them.
 *
 * <p>A {@link org.sunledger.period.DatePeriod} is half-open inside, so that one period ends where the next begins, and
 * closed towards people: {@code closed(first, last)}, {@code last()}, and a text with both ends included. Its relation
 * words ({@code contains}, {@code abuts}, {@code overlaps}) are there so that nobody compares dates by hand. A
 * {@link org.sunledger.period.FiscalCalendar} says which months a named year or quarter covers.
 * {@link org.sunledger.period.Dates} reads the dates that banks and spreadsheets write.
 *
 * <p>Nothing here asks a clock or a time zone: a day is a day of the community's own calendar.
 */
@NullMarked
package org.sunledger.period;

import org.jspecify.annotations.NullMarked;
