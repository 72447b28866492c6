package org.sunledger.chart;

/**
 * A payment channel 收款渠道 of a gate: cash, or a platform that keeps back a fee and pays the rest out some days later.
 *
 * @param id the id, unique among channels
 * @param account the money account on which takings wait, such as a platform balance or a cash box; empty for the
 *     stream's own
 * @param days how many days after the day of the takings the money should be at the bank; {@link #AT_ONCE} when it does
 *     not wait
 * @param calendarDays true when every day is counted, false when only working days are
 * @param labels what people read
 * @param closed true when nothing may be taken through it any more
 */
public record Channel(String id, String account, int days, boolean calendarDays, Labels labels, boolean closed)
        implements Named {
    /** Takings do not wait anywhere. */
    public static final int AT_ONCE = -1;

    /** True when takings wait on the channel's account until they are paid out. */
    public boolean waits() {
        return days != AT_ONCE && !account.isEmpty();
    }

    @Override
    public NameKind nameKind() {
        return NameKind.CHANNEL;
    }
}
