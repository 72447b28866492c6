package org.sunledger.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitKey;
import org.sunledger.journal.Item;

/**
 * The postings on the account of one unit as SQLite joined them.
 *
 * @param key the account; its item names the unit alone
 * @param sumMinor what it comes to in all
 * @param lines period, due day, subject and amount of every posting, parted by the unit separator U+001F, and the
 *     postings by the record separator U+001E, neither of which an item holds; empty when nothing is owed in all
 */
record OpenSums(UnitKey key, long sumMinor, String lines) {
    private static final char FIELD = '\u001f';
    private static final char RECORD = '\u001e';

    void balances(Consumer<UnitBalance> visitor) {
        if (sumMinor <= 0) {
            visitor.accept(balance(key, sumMinor));
            return;
        }
        Map<String, long[]> sums = new LinkedHashMap<>();
        for (int from = 0; from < lines.length(); ) {
            int next = lines.indexOf(RECORD, from);
            int end = next < 0 ? lines.length() : next;
            int amount = lines.lastIndexOf(FIELD, end - 1) + 1;
            sums.computeIfAbsent(lines.substring(from, amount), any -> new long[1])[0] +=
                    Long.parseLong(lines, amount, end, 10);
            from = end + 1;
        }
        sums.forEach((item, net) -> {
            if (net[0] != 0) {
                visitor.accept(balance(key(item), net[0]));
            }
        });
    }

    private UnitKey key(String fields) {
        int period = fields.indexOf(FIELD);
        int due = fields.indexOf(FIELD, period + 1);
        Item item = new Item(key.item().unit(), fields.substring(0, period), fields.substring(period + 1, due));
        String subject = fields.substring(due + 1, fields.length() - 1);
        return new UnitKey(item, key.account(), key.fund(), key.group(), subject);
    }

    private static UnitBalance balance(UnitKey key, long minor) {
        return new UnitBalance(key, Math.max(0, minor), Math.max(0, -minor));
    }
}
