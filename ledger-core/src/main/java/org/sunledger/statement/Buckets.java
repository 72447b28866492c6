package org.sunledger.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Account;
import org.sunledger.journal.FundGroup;
import org.sunledger.period.DatePeriod;

/** Balances by day, folded for one period into as few sums as any selection can tell apart. */
final class Buckets {
    private final DatePeriod period;
    private final AccountIndex accounts;
    private final NavigableMap<FundGroup, Map<Key, Sums>> byPlace = new TreeMap<>();

    private record Key(Phase phase, Account account, String stream) {}

    private static final class Sums {
        long net;
        long debit;
    }

    /** The sums of a period, cut off after the last day that counts. */
    Buckets(DatePeriod period, AccountIndex accounts, Iterable<DayBalance> cells) {
        this.period = period;
        this.accounts = accounts;
        for (DayBalance cell : cells) {
            add(cell);
        }
    }

    private void add(DayBalance cell) {
        if (cell.amountMinor() == 0) {
            // A store may keep cells that cancelled out and a fold may not: the answer is the same.
            return;
        }
        Account account = accounts.get(cell.key().account());
        Phase phase = Selection.phase(period, cell.key().day(), account, cell.key().stream());
        if (phase == Phase.AFTER) {
            return;
        }
        FundGroup place = new FundGroup(cell.key().fund(), cell.key().group());
        Sums sums = byPlace.computeIfAbsent(place, any -> new HashMap<>())
                .computeIfAbsent(new Key(phase, account, cell.key().stream()), any -> new Sums());
        sums.net = Math.addExact(sums.net, cell.amountMinor());
        sums.debit = Math.addExact(sums.debit, Math.max(0, cell.amountMinor()));
    }

    /** Every fund and group with a balance or a movement. */
    SortedSet<FundGroup> places() {
        return new TreeSet<>(byPlace.keySet());
    }

    /** What the balances of a fund and group add up to: zero, or an entry did not balance. */
    long left(FundGroup place) {
        long left = 0;
        for (Sums sums : byPlace.getOrDefault(place, Map.of()).values()) {
            left = Math.addExact(left, sums.net);
        }
        return left;
    }

    /** The figure of a selection. */
    long sum(Selection selection) {
        long total = 0;
        for (Map.Entry<FundGroup, Map<Key, Sums>> place : byPlace.entrySet()) {
            for (Map.Entry<Key, Sums> bucket : place.getValue().entrySet()) {
                total = Math.addExact(total, weighted(selection, place.getKey(), bucket.getKey(), bucket.getValue()));
            }
        }
        return total;
    }

    /** The figures of its detail lines, by key; keys that cancelled out are there with zero. */
    SortedMap<String, Long> details(Selection selection) {
        SortedMap<String, Long> details = new TreeMap<>();
        for (Map.Entry<FundGroup, Map<Key, Sums>> place : byPlace.entrySet()) {
            for (Map.Entry<Key, Sums> bucket : place.getValue().entrySet()) {
                Key key = bucket.getKey();
                int weight = selection.weight(accounts, key.phase(), key.account(), place.getKey(), key.stream());
                if (weight != 0) {
                    long amount = Math.multiplyExact(weight, bucket.getValue().net);
                    details.merge(selection.key(accounts, key.account(), key.stream()), amount, Math::addExact);
                }
            }
        }
        return details;
    }

    private long weighted(Selection selection, FundGroup place, Key key, Sums sums) {
        int weight = selection.weight(accounts, key.phase(), key.account(), place, key.stream());
        return weight == 0 ? 0 : Math.multiplyExact(weight, sums.net);
    }

    /**
     * What reached and what left a money account during the period, as far as balances by day tell: a day's movement
     * for one fund, group and stream counts as a whole, and what an opening fact of the first day brought in counts as
     * neither.
     *
     * @param account the money account
     * @param places the funds and groups; empty for all
     * @return two amounts, both zero or positive: in and out
     */
    long[] inAndOut(String account, Set<FundGroup> places) {
        long[] inAndOut = new long[2];
        for (Map.Entry<FundGroup, Map<Key, Sums>> place : byPlace.entrySet()) {
            if (places.isEmpty() || places.contains(place.getKey())) {
                addInAndOut(inAndOut, account, place.getValue());
            }
        }
        return inAndOut;
    }

    private static void addInAndOut(long[] inAndOut, String account, Map<Key, Sums> buckets) {
        // The opening posting has the opposite sign of what it opened, so adding it takes the opened amount off.
        long firstDay = 0;
        for (Map.Entry<Key, Sums> bucket : buckets.entrySet()) {
            Key key = bucket.getKey();
            Sums sums = bucket.getValue();
            boolean here = key.account().id().equals(account);
            if (key.phase() == Phase.OPENED && key.stream().equals(account)) {
                firstDay = Math.addExact(firstDay, sums.net);
            } else if (here && key.phase() == Phase.FIRST_DAY && key.stream().isEmpty()) {
                firstDay = Math.addExact(firstDay, sums.net);
            } else if (here && key.phase().isWithin()) {
                add(inAndOut, sums.debit, Math.subtractExact(sums.debit, sums.net));
            }
        }
        add(inAndOut, Math.max(0, firstDay), Math.max(0, Math.negateExact(firstDay)));
    }

    private static void add(long[] inAndOut, long in, long out) {
        inAndOut[0] = Math.addExact(inAndOut[0], in);
        inAndOut[1] = Math.addExact(inAndOut[1], out);
    }
}
