package org.sunledger.journal;

import org.sunledger.canonical.CanonicalObject;

/**
 * One line of an entry 分录.
 *
 * @param account the account debited or credited
 * @param fundGroup the fund and ownership group it belongs to
 * @param stream the revenue stream it belongs to; on the transfers account the counterpart, on the opening account the
 *     account opened; empty when none
 * @param unit the unit it belongs to; empty when none
 * @param amountMinor minor units of the book's currency, debit positive, credit negative, never zero; the absolute
 *     value is at most {@link #LARGEST}
 */
public record Posting(String account, FundGroup fundGroup, String stream, String unit, long amountMinor) {
    /** The largest amount in minor units: the largest integer every JSON reader keeps exactly, 2^53 - 1. */
    public static final long LARGEST = 9_007_199_254_740_991L;

    /** True when it is on the debit side. */
    public boolean isDebit() {
        return amountMinor > 0;
    }

    /** The same line with the opposite sign. */
    public Posting reversed() {
        return new Posting(account, fundGroup, stream, unit, Math.negateExact(amountMinor));
    }

    CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("account", account);
        document.put("fund", fundGroup.fund());
        document.put("group", fundGroup.group());
        document.put("amount", amountMinor);
        if (!stream.isEmpty()) {
            document.put("stream", stream);
        }
        if (!unit.isEmpty()) {
            document.put("unit", unit);
        }
        return document.build();
    }

    static Posting read(CanonicalObject document) {
        return new Posting(
                document.text("account"),
                new FundGroup(document.text("fund"), document.text("group")),
                document.findText("stream").orElse(""),
                document.findText("unit").orElse(""),
                document.whole("amount"));
    }
}
