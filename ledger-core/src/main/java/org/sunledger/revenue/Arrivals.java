package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 *   <li>what is left pays the oldest unpaid takings in a row that come to exactly its amount, those of one channel
 *       first, as when a platform pays out a weekend at once;
 *   <li>what is left then pays those that were expected last by its day as far as it goes, and the oldest unpaid ones
 *       with the rest.
 * </ol>
 *
 * @param awaited the takings, by account, expected day and channel
 * @param unexplained what left the accounts and pays no takings, as far as it pays none
 */
public record Arrivals(List<Awaited> awaited, List<PaidOut> unexplained) {
    /** No platform pays out more days at once. */
    private static final int MOST_AT_ONCE = 100;

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
        Map<Long, List<Open>> byAmount = new HashMap<>();
        open.forEach(one ->
                byAmount.computeIfAbsent(one.net, any -> new ArrayList<>()).add(one));
        List<PaidOut> rest = new ArrayList<>();
        for (PaidOut payout : payouts) {
            if (!exact(byAmount.getOrDefault(payout.amountMinor(), List.of()), payout)) {
                rest.add(payout);
            }
        }
        List<PaidOut> partly = new ArrayList<>();
        for (PaidOut payout : rest) {
            if (!ofOneChannel(open, payout) && !inARow(open, payout)) {
                partly.add(payout);
            }
        }
        List<PaidOut> unexplained = new ArrayList<>();
        for (PaidOut payout : partly) {
            long left = partly(open, payout);
            if (left > 0) {
                unexplained.add(new PaidOut(payout.fact(), payout.day(), payout.account(), left));
            }
        }
        return unexplained;
    }

    private static boolean exact(List<Open> sameAmount, PaidOut payout) {
        Optional<Open> nearest = sameAmount.stream()
                .filter(one -> one.arrived == 0 && one.mayPay(payout))
                .min(Comparator.comparingLong(
                        one -> Math.abs(one.expected.toEpochDay() - payout.day().toEpochDay())));
        nearest.ifPresent(one -> one.pay(payout.amountMinor(), payout.day()));
        return nearest.isPresent();
    }

    /** A platform pays each of its channels out by itself more often than not. */
    private static boolean ofOneChannel(List<Open> open, PaidOut payout) {
        return open.stream()
                .map(one -> one.channel)
                .distinct()
                .sorted()
                .anyMatch(channel -> inARow(
                        open.stream().filter(one -> one.channel.equals(channel)).toList(), payout));
    }

    private static boolean inARow(List<Open> open, PaidOut payout) {
        List<Open> row = new ArrayList<>();
        long sum = 0;
        for (Open one : open) {
            if (one.arrived != 0 || !one.mayPay(payout)) {
                continue;
            }
            row.add(one);
            sum += one.net;
            if (sum == payout.amountMinor()) {
                row.forEach(paid -> paid.pay(paid.net, payout.day()));
                return true;
            }
            if (sum > payout.amountMinor() || row.size() == MOST_AT_ONCE) {
                return false;
            }
        }
        return false;
    }

    private static long partly(List<Open> open, PaidOut payout) {
        long left = payout.amountMinor();
        Optional<Open> due = open.stream()
                .filter(one -> one.arrived == 0 && !one.expected.isAfter(payout.day()))
                .reduce((one, later) -> later);
        if (due.isPresent()) {
            left -= due.get().payUpTo(left, payout.day());
        }
        for (Open one : open) {
            if (left > 0 && one.mayPay(payout)) {
                left -= one.payUpTo(left, payout.day());
            }
        }
        return left;
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

        boolean mayPay(PaidOut payout) {
            return arrived < net && !payout.day().isBefore(first);
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
