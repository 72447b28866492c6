package org.sunledger.cli.shell;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.sunledger.outcome.Code;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Dates;
import org.sunledger.period.FiscalCalendar;
import org.sunledger.period.Reading;

/** Reads days, periods and instants from the command line. */
public final class Moments {
    private Moments() {}

    /** A day; refused when the text is none. */
    public static LocalDate day(String option, String text) {
        Reading<LocalDate> reading = Dates.read(text);
        if (reading instanceof Reading.Read<LocalDate> read) {
            return read.value();
        }
        Reading.Reason reason = ((Reading.Unread<LocalDate>) reading).reason();
        throw Refusal.of(
                reason == Reading.Reason.NO_SUCH_DAY ? Code.DATE_IMPOSSIBLE : Code.DATE_MALFORMED,
                option,
                "found",
                text);
    }

    /** The day of an option that may be missing. */
    public static Optional<LocalDate> findDay(Arguments arguments, String option) {
        String text = arguments.text("--" + option);
        return text.isEmpty() ? Optional.empty() : Optional.of(day(option, text));
    }

    /** A period as the book's calendar has it; refused when the text is none. */
    public static DatePeriod period(String option, String text, FiscalCalendar calendar) {
        Reading<DatePeriod> reading = calendar.read(text);
        if (reading instanceof Reading.Read<DatePeriod> read) {
            return read.value();
        }
        throw Refusal.of(Code.PERIOD_MALFORMED, option, "found", text);
    }

    /**
     * An instant: with its offset, or a time of the zone, or a day, which means its end.
     *
     * @param zone the zone of a text that names none
     */
    public static Instant instant(String text, ZoneId zone) {
        return findInstant(text, zone).orElseThrow(() -> Refusal.of(Code.DATE_MALFORMED, "recorded-at", "found", text));
    }

    static Optional<Instant> findInstant(String text, ZoneId zone) {
        try {
            if (text.indexOf('T') < 0) {
                LocalDate day = LocalDate.parse(text);
                return Optional.of(
                        day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1));
            }
            boolean withOffset = text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > 8;
            return Optional.of(
                    withOffset
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }
}
