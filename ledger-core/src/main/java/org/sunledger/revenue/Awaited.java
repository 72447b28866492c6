package org.sunledger.revenue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.Labels;

/**
 * Takings of a channel that wait on an account until they are at the bank: those of one day, or of one roll-up.
 *
 * @param account the account on which they wait
 * @param channel the payment channel
 * @param first the first day of the takings
 * @param last the last day of the takings
 * @param expected the day by which they should be at the bank
 * @param netMinor what should arrive, in minor units
 * @param arrivedMinor what did, in minor units
 * @param arrived the day on which the last of it did; null when nothing did
 */
public record Awaited(
        String account,
        String channel,
        LocalDate first,
        LocalDate last,
        LocalDate expected,
        long netMinor,
        long arrivedMinor,
        @Nullable LocalDate arrived) {

    /** How it stands on a day. */
    public enum Status {
        ARRIVED("arrived", "已到账", "Arrived"),
        LATE("late", "迟到账", "Arrived late"),
        WAITING("waiting", "未到期", "Not due yet"),
        SHORT("short", "少到账", "Short"),
        MISSING("missing", "未到账", "Missing");

        private final String text;
        private final Labels labels;

        Status(String text, String zh, String en) {
            this.text = text;
            this.labels = new Labels(zh, en);
        }

        /** The stable text. */
        public String text() {
            return text;
        }

        /** What people read. */
        public Labels labels() {
            return labels;
        }
    }

    /** What has not arrived, in minor units. */
    public long missingMinor() {
        return netMinor - arrivedMinor;
    }

    /** How it stands on a day; one that is due on the day itself is due. */
    public Status status(LocalDate asOf) {
        LocalDate day = arrived;
        if (missingMinor() == 0) {
            return day != null && day.isAfter(expected) ? Status.LATE : Status.ARRIVED;
        }
        if (expected.isAfter(asOf)) {
            return Status.WAITING;
        }
        return arrivedMinor == 0 ? Status.MISSING : Status.SHORT;
    }
}
