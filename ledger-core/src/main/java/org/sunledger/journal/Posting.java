package org.sunledger.journal;

import org.sunledger.canonical.CanonicalObject;
import org.sunledger.canonical.Members;

/**
 * One line of an entry 分录.
 *
 * @param account the account debited or credited
 * @param fundGroup the fund and ownership group it belongs to
 * @param subject what it is about: the revenue stream, the charge levied; on the transfers account the counterpart, on
 *     the opening account the account opened; empty when nothing more is said
 * @param item the open item of a unit that it raises or settles
 * @param amountMinor minor units of the book's currency, debit positive, credit negative, never zero; the absolute
 *     value is at most {@link #LARGEST}
 */
public record Posting(String account, FundGroup fundGroup, String subject, Item item, long amountMinor) {
    /** The largest amount in minor units: the largest integer every JSON reader keeps exactly, 2^53 - 1. */
    public static final long LARGEST = 9_007_199_254_740_991L;

    /** A line that belongs to no unit. */
    public Posting(String account, FundGroup fundGroup, String subject, long amountMinor) {
        this(account, fundGroup, subject, Item.NONE, amountMinor);
    }

    /** True when it is on the debit side. */
    public boolean isDebit() {
        return amountMinor > 0;
    }

    /** The unit it belongs to; empty when none. */
    public String unit() {
        return item.unit();
    }

    /** The same line with the opposite sign. */
    public Posting reversed() {
        return new Posting(account, fundGroup, subject, item, Math.negateExact(amountMinor));
    }

    void write(Members members) {
        members.put("account", account);
        members.put("amount", amountMinor);
        members.putIfSaid("due", item.due());
        members.put("fund", fundGroup.fund());
        members.put("group", fundGroup.group());
        members.putIfSaid("period", item.period());
        members.putIfSaid("subject", subject);
        members.putIfSaid("unit", item.unit());
    }

    static Posting read(CanonicalObject document) {
        return new Posting(
                document.text("account"),
                new FundGroup(document.text("fund"), document.text("group")),
                document.findText("subject").orElse(""),
                Item.read(document),
                document.whole("amount"));
    }
}
