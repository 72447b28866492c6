package org.sunledger.balance;

import java.util.Comparator;
import org.sunledger.journal.Item;

/**
 * Which open item of a unit a balance is about, ordered by unit, account, fund, group, subject, period, due day.
 *
 * @param item the unit, the period charged and the due day
 * @param account the account posted to
 * @param fund the fund
 * @param group the ownership group
 * @param subject the charge; empty when the postings name none
 */
public record UnitKey(Item item, String account, String fund, String group, String subject)
        implements Comparable<UnitKey> {
    private static final Comparator<UnitKey> ORDER = Comparator.comparing((UnitKey key) -> key.item.unit())
            .thenComparing(UnitKey::account)
            .thenComparing(UnitKey::fund)
            .thenComparing(UnitKey::group)
            .thenComparing(UnitKey::subject)
            .thenComparing(key -> key.item.period())
            .thenComparing(key -> key.item.due());

    @Override
    public int compareTo(UnitKey other) {
        return ORDER.compare(this, other);
    }
}
