package org.sunledger.audit;

import java.util.Arrays;
import java.util.BitSet;

/** Payments to one party that each stay below a limit and together reach it within a few days. */
final class Splits {
    private Splits() {}

    static void run(Trial trial) {
        if (trial.terms().limits().amountsMinor().isEmpty()) {
            trial.lacks("limit");
            return;
        }
        Population population = trial.population();
        int[] parties = population.likeParties();
        for (int item = 0; item < parties.length; item++) {
            parties[item] = isPayment(population, item) ? parties[item] : -1;
        }
        Grouping grouping = Grouping.ofPayments(population).by(parties);
        grouping.examine(trial);
        for (int[] group : grouping.groups(2)) {
            int[] items = Grouping.byDay(population, group);
            BitSet asked = new BitSet();
            for (int i = trial.terms().limits().amountsMinor().size() - 1; i >= 0; i--) {
                party(trial, items, trial.terms().limits().amountsMinor().get(i), asked);
            }
        }
    }

    static boolean isPayment(Population population, int item) {
        return population.flow(item) == Flow.OUT
                && population.minor(item) > 0
                && population.day(item) != Population.UNKNOWN;
    }

    /** Windows that reach the limit and touch each other are one question. */
    private static void party(Trial trial, int[] items, long limit, BitSet asked) {
        Population population = trial.population();
        int[] below = Arrays.stream(items)
                .filter(item -> population.minor(item) < limit && !asked.get(item))
                .toArray();
        int window = trial.terms().windows().split();
        int start = 0;
        int first = -1;
        int last = -1;
        long sum = 0;
        for (int i = 0; i < below.length; i++) {
            sum += population.minor(below[i]);
            while (population.day(below[i]) - population.day(below[start]) >= window) {
                sum -= population.minor(below[start++]);
            }
            if (sum >= limit && i > start) {
                if (first >= 0 && start > last) {
                    ask(trial, Arrays.copyOfRange(below, first, last + 1), limit, asked);
                    first = -1;
                }
                first = first < 0 ? start : first;
                last = i;
            }
        }
        if (first >= 0) {
            ask(trial, Arrays.copyOfRange(below, first, last + 1), limit, asked);
        }
    }

    private static void ask(Trial trial, int[] items, long limit, BitSet asked) {
        Population population = trial.population();
        long sum = 0;
        for (int item : items) {
            sum += population.minor(item);
            asked.set(item);
        }
        int days = population.day(items[items.length - 1]) - population.day(items[0]);
        trial.ask(
                "split",
                items,
                sum,
                "limit",
                "minor:" + limit,
                "count",
                Integer.toString(items.length),
                "days",
                Integer.toString(days));
    }
}
