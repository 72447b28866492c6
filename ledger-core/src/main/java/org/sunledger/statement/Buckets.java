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
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
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
        final String subject;
        long debit;
        long credit;

        Bucket(Phase phase, Account account, String subject) {
            this.phase = phase;
            this.account = account;
            this.subject = subject;
        }

        void add(DayBalance cell) {
            debit = Math.addExact(debit, cell.debitMinor());
            credit = Math.addExact(credit, cell.creditMinor());
        }

        long net() {
            return debit - credit;
        }
    }

    /**
     * What a bucket is found by. Written out, because a statement is asked for once in a process: every start counts.
     */
    private static final class Key {
        private final Phase phase;
        private final String account;
        private final String subject;

        Key(Phase phase, String account, String subject) {
            this.phase = phase;
            this.account = account;
            this.subject = subject;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && phase == key.phase
                    && account.equals(key.account)
                    && subject.equals(key.subject);
        }

        @Override
        public int hashCode() {
            // The few phases of one account may share a place in the table.
            return account.hashCode() * 31 + subject.hashCode();
        }
    }

    /** The sums of a period, cut off after the last day that counts. */
    Buckets(DatePeriod period, AccountIndex accounts, Iterable<DayBalance> cells) {
        this.period = period;
        this.accounts = accounts;
        for (DayBalance cell : cells) {
            // Whoever hands over cells in which nothing was posted gets the same answer as without them.
            if (!cell.isZero()) {
                addIfSane(cell);
            }
        }
    }

    private void addIfSane(DayBalance cell) {
        try {
            add(cell);
        } catch (ArithmeticException beyondALong) {
            // No postings come to that: somebody altered what is kept beside the facts.
            throw new IntegrityException(Code.DERIVED_DIFFERS, "what", "cells");
        }
    }

    private void add(DayBalance cell) {
        BalanceKey key = cell.key();
        Account account = accounts.get(key.account());
        Phase phase = Selection.phase(period, key.day(), account, key.subject());
        if (phase == Phase.AFTER) {
            return;
        }
        byPlace.computeIfAbsent(new FundGroup(key.fund(), key.group()), any -> new HashMap<>())
                .computeIfAbsent(
                        new Key(phase, key.account(), key.subject()),
                        found -> new Bucket(found.phase, account, found.subject))
                .add(cell);
    }

    /** Every fund and group with a balance or a movement. */
    SortedSet<FundGroup> places() {
        return new TreeSet<>(byPlace.keySet());
    }

    /** What the balances of a fund and group add up to: zero, or an entry did not balance. */
    long left(FundGroup place) {
        long left = 0;
        for (Bucket bucket : byPlace.getOrDefault(place, Map.of()).values()) {
            left = Math.addExact(left, bucket.net());
        }
        return left;
    }

    /** The figure of a selection. */
    long sum(Selection selection) {
        long total = 0;
        for (FundGroup place : among(selection.places())) {
            for (Bucket bucket : at(place)) {
                int weight = selection.weight(accounts, bucket.phase, bucket.account, bucket.subject);
                total = weight == 0 ? total : Math.addExact(total, Math.multiplyExact(weight, bucket.net()));
            }
        }
        return total;
    }

    /** The figures of its detail lines, by key; keys that cancelled out are there with zero. */
    SortedMap<String, Long> details(Selection selection) {
        SortedMap<String, Long> details = new TreeMap<>();
        for (FundGroup place : among(selection.places())) {
            for (Bucket bucket : at(place)) {
                int weight = selection.weight(accounts, bucket.phase, bucket.account, bucket.subject);
                if (weight != 0) {
                    String key = selection.key(accounts, bucket.account, bucket.subject);
                    details.merge(key, Math.multiplyExact(weight, bucket.net()), Math::addExact);
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
     * What reached and what left a money account during the period: its debits and its credits. What an opening fact of
     * the first day brought in counts as neither.
     *
     * @param account the money account
     * @param places the funds and groups; empty for all
     * @return two amounts: in and out
     */
    long[] inAndOut(String account, Set<FundGroup> places) {
        long[] inAndOut = new long[2];
        for (FundGroup place : among(places)) {
            for (Bucket bucket : at(place)) {
                if (bucket.phase == Phase.OPENED && bucket.subject.equals(account)) {
                    // The opening posting stands on the other side from what it opened, which it takes off again.
                    add(inAndOut, Math.negateExact(bucket.credit), Math.negateExact(bucket.debit));
                } else if (bucket.phase.isWithin() && bucket.account.id().equals(account)) {
                    add(inAndOut, bucket.debit, bucket.credit);
                }
            }
        }
        return inAndOut;
    }

    private static void add(long[] inAndOut, long in, long out) {
        inAndOut[0] = Math.addExact(inAndOut[0], in);
        inAndOut[1] = Math.addExact(inAndOut[1], out);
    }
}
