package org.sunledger.saving;

import java.util.Locale;

/** What a reader of a measured saving must know. */
public enum SavingRemark {
    /** Nobody said how far hours, watts or the meter may be off. */
    NO_INTERVAL,
    /** The baseline is taken as even through its days, and the reported days are not as many as its. */
    EVEN_BASELINE,
    /** The measured days end before those asked for. */
    ENDS_EARLIER,
    /** The change of the bill is not shown, since bills or their prices are missing. */
    NO_BILLS,
    /** The drivers explain less than three quarters of how the baseline varies. */
    WEAK_FIT,
    /** A driver went beyond what the baseline had seen. */
    OUTSIDE_BASELINE;

    /** The stable text, such as {@code no-interval}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
