package org.sunledger.statement;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.chart.Account;
import org.sunledger.journal.FundGroup;
import org.sunledger.period.DatePeriod;

/** Balances by day, folded for one period into as few sums as any selection can tell apart. */
final class Buckets {
    private final DatePeriod period;
    private final AccountIndex accounts;
    private final NavigableMap<FundGroup, Map<Key, Bucket>> byPlace = new TreeMap<>();

    /** A sum of cells that no selection tells apart. */
    private static final class Bucket {
        final Phase phase;
        final Account account;
        final String stream;
        long net;
        long debit;

        Bucket(Phase phase, Account account, String stream) {
            this.phase = phase;
            this.account = account;
            this.stream = stream;
        }
    }

    /**
     * What a bucket is found by. Written out, because a statement is asked for once in a process: every start counts.
     */
    private static final class Key {
        private final Phase phase;
        private final String account;
        private final String stream;

        Key(Phase phase, String account, String stream) {
            this.phase = phase;
            this.account = account;
            this.stream = stream;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && phase == key.phase
                    && account.equals(key.account)
                    && stream.equals(key.stream);
        }

        @Override
        public int hashCode() {
            // The few phases of one account may share a place in the table.
            return account.hashCode() * 31 + stream.hashCode();
        }
    }

    /** The sums of a period, cut off after the last day that counts. */
    Buckets(DatePeriod period, AccountIndex accounts, Iterable<DayBalance> cells) {
        this.period = period;
        this.accounts = accounts;
        for (DayBalance cell : cells) {
            // A store may keep cells that cancelled out and a fold may not: the answer is the same.
            if (cell.amountMinor() != 0) {
                add(cell.key(), cell.amountMinor());
            }
        }
    }

    private void add(BalanceKey cell, long minor) {
        Account account = accounts.get(cell.account());
        Phase phase = Selection.phase(period, cell.day(), account, cell.stream());
        if (phase == Phase.AFTER) {
            return;
        }
        FundGroup place = new FundGroup(cell.fund(), cell.group());
        Bucket bucket = byPlace.computeIfAbsent(place, any -> new HashMap<>())
                .computeIfAbsent(
                        new Key(phase, cell.account(), cell.stream()),
                        key -> new Bucket(key.phase, account, key.stream));
        bucket.net = Math.addExact(bucket.net, minor);
        bucket.debit = Math.addExact(bucket.debit, Math.max(0, minor));
    }

    /** Every fund and group with a balance or a movement. */
    SortedSet<FundGroup> places() {
        return new TreeSet<>(byPlace.keySet());
    }

    /** What the balances of a fund and group add up to: zero, or an entry did not balance. */
    long left(FundGroup place) {
        long left = 0;
        for (Bucket bucket : byPlace.getOrDefault(place, Map.of()).values()) {
            left = Math.addExact(left, bucket.net);
        }
        return left;
    }

    /** The figure of a selection. */
    long sum(Selection selection) {
        long total = 0;
        for (FundGroup place : among(selection.places())) {
            for (Bucket bucket : at(place)) {
                int weight = selection.weight(accounts, bucket.phase, bucket.account, bucket.stream);
                total = weight == 0 ? total : Math.addExact(total, Math.multiplyExact(weight, bucket.net));
            }
        }
        return total;
    }

    /** The figures of its detail lines, by key; keys that cancelled out are there with zero. */
    SortedMap<String, Long> details(Selection selection) {
        SortedMap<String, Long> details = new TreeMap<>();
        for (FundGroup place : among(selection.places())) {
            for (Bucket bucket : at(place)) {
                int weight = selection.weight(accounts, bucket.phase, bucket.account, bucket.stream);
                if (weight != 0) {
                    String key = selection.key(accounts, bucket.account, bucket.stream);
                    details.merge(key, Math.multiplyExact(weight, bucket.net), Math::addExact);
                }
            }
        }
        return details;
    }

    private Iterable<FundGroup> among(Set<FundGroup> places) {
        return places.isEmpty() ? byPlace.keySet() : places;
    }

    private Iterable<Bucket> at(FundGroup place) {
        return byPlace.getOrDefault(place, Map.of()).values();
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
        for (FundGroup place : among(places)) {
            addInAndOut(inAndOut, account, at(place));
        }
        return inAndOut;
    }

    private static void addInAndOut(long[] inAndOut, String account, Iterable<Bucket> buckets) {
        // The opening posting has the opposite sign of what it opened, so adding it takes the opened amount off.
        long firstDay = 0;
        for (Bucket bucket : buckets) {
            boolean here = bucket.account.id().equals(account);
            if (bucket.phase == Phase.OPENED && bucket.stream.equals(account)) {
                firstDay = Math.addExact(firstDay, bucket.net);
            } else if (here && bucket.phase == Phase.FIRST_DAY && bucket.stream.isEmpty()) {
                firstDay = Math.addExact(firstDay, bucket.net);
            } else if (here && bucket.phase.isWithin()) {
                add(inAndOut, bucket.debit, Math.subtractExact(bucket.debit, bucket.net));
            }
        }
        add(inAndOut, Math.max(0, firstDay), Math.max(0, Math.negateExact(firstDay)));
    }

    private static void add(long[] inAndOut, long in, long out) {
        inAndOut[0] = Math.addExact(inAndOut[0], in);
        inAndOut[1] = Math.addExact(inAndOut[1], out);
    }
}
