package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sunledger.chart.Channel;
import org.sunledger.chart.Chart;

/**
 * Takings that wait on accounts, laid beside what left the accounts. A payout seldom says for which days it is, so it
 * is read by written rules, account by account:
 *
 * <ol>
 *   <li>it pays takings of exactly its amount, those expected nearest to its day;
 *   <li>else all takings since the payout before it, if they come to exactly its amount, as when a weekend or a week is
 *       paid out at once;
 *   <li>else the oldest unpaid takings in a row that come to exactly its amount; those of one channel before those of
 *       several, here as above;
 *   <li>what is left after all others have been looked at pays the takings since the payout before it as far as it
 *       goes, and then the oldest unpaid ones.
 * </ol>
 *
 * <p>It pays nothing from before it was taken, and nothing that should have arrived more than a month earlier: that is
 * missing.
 *
 * @param awaited the takings, by account, expected day and channel
 * @param unexplained what left the accounts and pays no takings, as far as it pays none
 */
public record Arrivals(List<Awaited> awaited, List<PaidOut> unexplained) {
    /** What is later than so many days is not paid by what comes without a word about it. */
    private static final int LONGEST = 31;

    public Arrivals {
        awaited = List.copyOf(awaited);
        unexplained = List.copyOf(unexplained);
    }

    /**
     * Lays them beside each other.
     *
     * @param rows settlements that count
     * @param payouts what left the accounts on which their channels let takings wait
     * @param chart the names, channels and rest days of the book
     */
    static Arrivals of(List<GateRow> rows, List<PaidOut> payouts, Chart chart) {
        Map<String, List<Open>> byAccount = new TreeMap<>();
        awaited(rows, chart)
                .forEach(open -> byAccount
                        .computeIfAbsent(open.account, any -> new ArrayList<>())
                        .add(open));
        List<Awaited> awaited = new ArrayList<>();
        List<PaidOut> unexplained = new ArrayList<>();
        byAccount.forEach((account, open) -> {
            open.sort(Open.IN_ORDER);
            List<PaidOut> own = payouts.stream()
                    .filter(payout -> payout.account().equals(account))
                    .sorted(Comparator.comparing(PaidOut::day).thenComparingLong(PaidOut::fact))
                    .toList();
            unexplained.addAll(match(open, own));
            open.forEach(one -> awaited.add(one.toAwaited()));
        });
        return new Arrivals(awaited, unexplained);
    }

    /** One for each channel and day; what a day owes its payers is taken from the next. */
    private static List<Open> awaited(List<GateRow> rows, Chart chart) {
        WorkingDays days = new WorkingDays(chart);
        Map<String, Open> open = new TreeMap<>();
        for (GateRow row : rows) {
            LocalDate last = row.settlement().effective();
            Optional<Channel> channel =
                    chart.channel(row.settlement().channel(), last).filter(Channel::waits);
            boolean elsewhere = !row.settlement().placement().account().isEmpty();
            if (channel.isPresent() && !elsewhere) {
                LocalDate first = row.settlement().first();
                String key = channel.get().account() + "\n" + channel.get().id() + "\n" + last + "\n" + first;
                open.computeIfAbsent(
                                        key,
                                        any -> new Open(channel.get(), first, last, days.arrival(channel.get(), last)))
                                .net +=
                        row.settlement().takings().net().getAmountMinorLong();
            }
        }
        List<Open> positive = new ArrayList<>();
        Map<String, Long> owed = new TreeMap<>();
        for (Open one : open.values()) {
            long net = one.net + owed.getOrDefault(one.channel, 0L);
            owed.put(one.channel, Math.min(net, 0));
            if (net > 0) {
                one.net = net;
                positive.add(one);
            }
        }
        return positive;
    }

    private static List<PaidOut> match(List<Open> open, List<PaidOut> payouts) {
        List<PaidOut> rest = new ArrayList<>();
        for (PaidOut payout : payouts) {
            if (!fits(open, payouts, payout)) {
                rest.add(payout);
            }
        }
        List<PaidOut> unexplained = new ArrayList<>();
        for (PaidOut payout : rest) {
            // What stood in its way may have been paid since.
            long left = fits(open, payouts, payout) ? 0 : left(open, payouts, payout);
            if (left > 0) {
                unexplained.add(new PaidOut(payout.fact(), payout.day(), payout.account(), left));
            }
        }
        return unexplained;
    }

    /** Whether it pays takings of exactly its amount, and then pays them. */
    private static boolean fits(List<Open> open, List<PaidOut> payouts, PaidOut payout) {
        List<Open> near = near(open, payout);
        List<Open> since = since(near, payouts, payout);
        return exact(near, payout)
                || byChannel(since, payout, false)
                || allOf(since, payout)
                || byChannel(near, payout, true)
                || oldest(near, payout);
    }

    /** Pays as far as it goes; what is left pays nothing. */
    private static long left(List<Open> open, List<PaidOut> payouts, PaidOut payout) {
        List<Open> near = near(open, payout);
        long left = payout.amountMinor();
        left -= partly(since(near, payouts, payout), left, payout.day());
        return left - partly(near, left, payout.day());
    }

    private static List<Open> near(List<Open> open, PaidOut payout) {
        return open.stream().filter(one -> one.mayBePaidBy(payout)).toList();
    }

    /** What was taken since the day of the payout before, and before this one. */
    private static List<Open> since(List<Open> near, List<PaidOut> payouts, PaidOut payout) {
        LocalDate before = payouts.stream()
                .map(PaidOut::day)
                .filter(day -> day.isBefore(payout.day()))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        return near.stream()
                .filter(one -> !one.first.isBefore(before) && one.last.isBefore(payout.day()))
                .toList();
    }

    private static boolean exact(List<Open> near, PaidOut payout) {
        Optional<Open> nearest = near.stream()
                .filter(one -> one.arrived == 0 && one.net == payout.amountMinor())
                .min(Comparator.comparingLong(
                        one -> Math.abs(one.expected.toEpochDay() - payout.day().toEpochDay())));
        nearest.ifPresent(one -> one.pay(payout.amountMinor(), payout.day()));
        return nearest.isPresent();
    }

    /** A platform pays each of its channels out by itself more often than not. */
    private static boolean byChannel(List<Open> near, PaidOut payout, boolean oldestOnly) {
        return near.stream().map(one -> one.channel).distinct().sorted().anyMatch(channel -> {
            List<Open> own =
                    near.stream().filter(one -> one.channel.equals(channel)).toList();
            return oldestOnly ? oldest(own, payout) : allOf(own, payout);
        });
    }

    private static boolean allOf(List<Open> takings, PaidOut payout) {
        List<Open> unpaid = takings.stream().filter(one -> one.arrived == 0).toList();
        long sum = unpaid.stream().mapToLong(one -> one.net).sum();
        return sum == payout.amountMinor() && oldest(unpaid, payout);
    }

    /** The oldest unpaid ones in a row that come to exactly the amount. */
    private static boolean oldest(List<Open> takings, PaidOut payout) {
        List<Open> row = new ArrayList<>();
        long sum = 0;
        for (Open one : takings) {
            if (one.arrived == 0 && sum < payout.amountMinor()) {
                row.add(one);
                sum += one.net;
            }
        }
        boolean same = sum == payout.amountMinor();
        if (same) {
            row.forEach(one -> one.pay(one.net, payout.day()));
        }
        return same;
    }

    private static long partly(List<Open> takings, long most, LocalDate day) {
        long paid = 0;
        for (Open one : takings) {
            paid += one.payUpTo(most - paid, day);
        }
        return paid;
    }

    /** Takings while payouts are laid beside them. */
    private static final class Open {
        static final Comparator<Open> IN_ORDER = Comparator.<Open, LocalDate>comparing(one -> one.expected)
                .thenComparing(one -> one.last)
                .thenComparing(one -> one.channel);

        final String account;
        final String channel;
        final LocalDate first;
        final LocalDate last;
        final LocalDate expected;
        long net;
        long arrived;
        LocalDate on = LocalDate.MIN;

        Open(Channel channel, LocalDate first, LocalDate last, LocalDate expected) {
            this.account = channel.account();
            this.channel = channel.id();
            this.first = first;
            this.last = last;
            this.expected = expected;
        }

        boolean mayBePaidBy(PaidOut payout) {
            return arrived < net
                    && !payout.day().isBefore(first)
                    && !payout.day().isAfter(expected.plusDays(LONGEST));
        }

        void pay(long amount, LocalDate day) {
            arrived += amount;
            on = day.isAfter(on) ? day : on;
        }

        long payUpTo(long most, LocalDate day) {
            long paid = Math.min(most, net - arrived);
            if (paid > 0) {
                pay(paid, day);
            }
            return paid;
        }

        Awaited toAwaited() {
            return new Awaited(account, channel, first, last, expected, net, arrived, arrived == 0 ? null : on);
        }
    }
}
