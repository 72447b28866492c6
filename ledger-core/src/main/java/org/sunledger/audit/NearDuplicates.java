package org.sunledger.audit;

import java.util.Arrays;

/**
 * Equal amounts to the same party, or to one that is spelled alike, a few days apart. What recurs at its own pace, such
 * as a weekly charge, is known to look so and is counted apart.
 */
final class NearDuplicates {
    private static final int REGULAR = 4;

    private final Trial trial;
    private final Population population;
    private final int window;
    private long regular;

    private NearDuplicates(Trial trial) {
        this.trial = trial;
        this.population = trial.population();
        this.window = trial.terms().windows().near();
    }

    static void run(Trial trial) {
        new NearDuplicates(trial).run();
    }

    private void run() {
        Grouping grouping =
                Grouping.ofPayments(population).by(population.likeParties()).byAmount();
        grouping.examine(trial);
        for (int[] group : grouping.groups(2)) {
            group(Grouping.byDay(population, group));
        }
        trial.figure("regular", regular);
    }

    private void group(int[] items) {
        int pace = pace(items);
        int from = 0;
        for (int i = 1; i <= items.length; i++) {
            if (i < items.length && isNear(items[i - 1], items[i], pace)) {
                continue;
            }
            if (i - from > 1) {
                ask(Arrays.copyOfRange(items, from, i));
            }
            from = i;
        }
    }

    private boolean isNear(int first, int second, int pace) {
        if (population.day(first) == Population.UNKNOWN) {
            return false;
        }
        int apart = population.day(second) - population.day(first);
        if (apart > window) {
            return false;
        }
        if (pace > 0 && Math.abs(apart - pace) <= 1) {
            regular++;
            return false;
        }
        return true;
    }

    /** The usual number of days between equal payments to a party; 0 when there is none. */
    private int pace(int[] items) {
        if (items.length < REGULAR) {
            return 0;
        }
        int[] apart = new int[items.length - 1];
        for (int i = 1; i < items.length; i++) {
            apart[i - 1] = population.day(items[i]) - population.day(items[i - 1]);
        }
        Arrays.sort(apart);
        int middle = apart[apart.length / 2];
        long usual = Arrays.stream(apart)
                .filter(days -> Math.abs(days - middle) <= 1)
                .count();
        return middle > 0 && usual * 2 > apart.length ? middle : 0;
    }

    /** What agrees in everything belongs to the tests for that. */
    private void ask(int[] items) {
        boolean sameParty = true;
        boolean sameNumber = true;
        int most = 0;
        for (int item : items) {
            sameParty &= population.code(Field.PARTY, item) == population.code(Field.PARTY, items[0]);
            sameNumber &= population.code(Field.NUMBER, item) == population.code(Field.NUMBER, items[0])
                    && population.code(Field.NUMBER, item) != 0;
            most = Math.max(most, population.day(item) - population.day(items[0]));
        }
        if (sameNumber) {
            return;
        }
        String reason = sameParty ? "near" : "near-spelling";
        trial.ask(
                reason,
                items,
                population.minor(items[0]) * (items.length - 1),
                "count",
                Integer.toString(items.length),
                "days",
                Integer.toString(most),
                "other",
                population.text(Field.PARTY, other(items)));
    }

    private int other(int[] items) {
        for (int item : items) {
            if (population.code(Field.PARTY, item) != population.code(Field.PARTY, items[0])) {
                return item;
            }
        }
        return items[0];
    }
}
