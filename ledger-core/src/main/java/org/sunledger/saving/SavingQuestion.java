package org.sunledger.saving;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sunledger.fact.SavingMeasure;
import org.sunledger.period.DatePeriod;

/**
 * What is asked about savings; never the clock's business.
 *
 * @param asOf the last day that counts
 * @param within the days asked for; null for all that were reported
 */
public record SavingQuestion(LocalDate asOf, @Nullable DatePeriod within) {
    /** Everything reported until a day. */
    public static SavingQuestion asOf(LocalDate day) {
        return new SavingQuestion(day, null);
    }

    /** The days of a measure that are asked for, as far as they have come; empty when none has. */
    Optional<DatePeriod> reporting(SavingMeasure measure) {
        LocalDate first = measure.effective();
        LocalDate until = measure.until();
        LocalDate last = until != null && until.isBefore(asOf) ? until : asOf;
        if (within != null) {
            first = within.start().isAfter(first) ? within.start() : first;
            last = within.last().isBefore(last) ? within.last() : last;
        }
        return last.isBefore(first) ? Optional.empty() : Optional.of(DatePeriod.closed(first, last));
    }
}
