package org.sunledger.fact;

import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.period.DatePeriod;
import org.sunledger.period.Reading;

/**
 * What a receipt pays for, as far as it says.
 *
 * @param contract the contract; empty when none is named
 * @param period the days of the contract it pays for; null when that is not told
 */
public record PaidFor(String contract, @Nullable DatePeriod period) {
    /** Neither is told. */
    public static final PaidFor NOTHING_STATED = new PaidFor("", null);

    void write(CanonicalObject.Builder document) {
        Texts.put(document, "contract", contract);
        DatePeriod stated = period;
        if (stated != null) {
            document.put("period", stated.text());
        }
    }

    static PaidFor read(FactSource source) {
        String period = source.get("period");
        return new PaidFor(source.get("contract"), period.isEmpty() ? null : period(period));
    }

    private static DatePeriod period(String text) {
        if (DatePeriod.read(text) instanceof Reading.Read<DatePeriod> read) {
            return read.value();
        }
        throw new IllegalArgumentException("no period: " + text);
    }
}
