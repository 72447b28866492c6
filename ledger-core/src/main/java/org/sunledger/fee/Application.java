package org.sunledger.fee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sunledger.balance.UnitBalance;

/**
 * The written rule by which what came in settles what was charged, on one current account of one unit.
 *
 * <ol>
 *   <li>What names a period settles the items of that period, the oldest due first.
 *   <li>What is left of it, and what names no period, settles the oldest due first; of items due on one day that of the
 *       earlier period comes first, then that of the charge whose id sorts first.
 *   <li>What is left after that was paid ahead.
 * </ol>
 *
 * <p>A pure function of the sums as of a day: it has no memory, so it does not matter in which order, how late and with
 * how many corrections they came about. Open less paid ahead is always what the account says.
 *
 * @param items everything charged, the oldest due first, settled ones included
 * @param prepaidMinor what was paid ahead 预收, in minor units; zero or positive, and zero while anything is open
 */
public record Application(List<ChargedItem> items, long prepaidMinor) {
    private static final Comparator<ChargedItem> OLDEST_FIRST = Comparator.comparing(ChargedItem::due)
            .thenComparing(ChargedItem::period)
            .thenComparing(ChargedItem::subject);

    public Application {
        items = List.copyOf(items);
    }

    /**
     * Applies the sums of one current account.
     *
     * @param sums the balances of one unit, account, fund and ownership group, in any order
     */
    public static Application of(List<UnitBalance> sums) {
        List<ChargedItem> items = new ArrayList<>(sums.size());
        Map<String, Settlement> named = new TreeMap<>();
        for (UnitBalance sum : sums) {
            long net = Math.subtractExact(sum.debitMinor(), sum.creditMinor());
            String period = sum.key().item().period();
            String due = sum.key().item().due();
            if (!due.isEmpty() && net > 0) {
                items.add(new ChargedItem(sum.key().subject(), period, due, net, 0, 0, 0));
            } else if (net != 0) {
                named.merge(period, Settlement.of(sum.key().subject(), -net), Settlement::plus);
            }
        }
        items.sort(OLDEST_FIRST);
        return settle(items, named);
    }

    /**
     * The current accounts of units with a fund, by unit; of a unit with several, that of the first ownership group.
     *
     * @param accounts the claim accounts that count
     * @param fund the fund; empty for every fund
     * @param balances hands over the balances of units, in their order
     */
    public static Map<String, Application> byUnit(
            Set<String> accounts, String fund, Consumer<Consumer<UnitBalance>> balances) {
        Map<String, Application> applied = new TreeMap<>();
        CurrentAccounts current = new CurrentAccounts(accounts, fund, applied::putIfAbsent);
        balances.accept(current);
        current.finish();
        return applied;
    }

    private static Application settle(List<ChargedItem> items, Map<String, Settlement> named) {
        Settlement left = named.getOrDefault("", Settlement.NONE);
        for (Map.Entry<String, Settlement> each : named.entrySet()) {
            if (!each.getKey().isEmpty()) {
                left = left.plus(settle(items, each.getKey(), each.getValue().evened()));
            }
        }
        left = settle(items, "", left.evened());
        if (left.totalMinor() < 0) {
            items.add(0, new ChargedItem("", "", "", -left.totalMinor(), 0, 0, 0));
            return new Application(items, 0);
        }
        return new Application(items, left.totalMinor());
    }

    /** Settles the items of a period, or of every period when it is empty; gives what is left. */
    private static Settlement settle(List<ChargedItem> items, String period, Settlement with) {
        Settlement left = with;
        for (int i = 0; i < items.size() && left.totalMinor() > 0; i++) {
            ChargedItem item = items.get(i);
            if (!item.isSettled() && (period.isEmpty() || item.period().equals(period))) {
                Settlement part = left.first(Math.min(item.openMinor(), left.totalMinor()));
                items.set(i, item.settledBy(part));
                left = left.minus(part);
            }
        }
        return left;
    }

    /** What is owed in all, in minor units; zero or positive. */
    public long openMinor() {
        return items.stream().mapToLong(ChargedItem::openMinor).reduce(0, Math::addExact);
    }

    /** The items of which something is still owed, the oldest due first. */
    public List<ChargedItem> open() {
        return items.stream().filter(item -> !item.isSettled()).toList();
    }
}
