package org.sunledger.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Puts items together that agree in everything named. Exact, and linear in the number of items: what agrees so far is a
 * whole number, and the next thing named is paired with it.
 */
final class Grouping {
    private static final int LEFT_OUT = -1;

    private final Population population;
    private final int[] codes;
    private int groups = 1;

    /** Of the items that may have been paid or received: those that move money from or to others and stand. */
    static Grouping ofPayments(Population population) {
        Grouping grouping = new Grouping(population);
        for (int item = 0; item < grouping.codes.length; item++) {
            Flow flow = population.flow(item);
            boolean moves = flow == Flow.IN || flow == Flow.OUT;
            if (!moves || population.isUndone(item) || population.minor(item) == 0) {
                grouping.codes[item] = LEFT_OUT;
            }
        }
        return grouping;
    }

    /** Of all items. */
    static Grouping ofAll(Population population) {
        return new Grouping(population);
    }

    private Grouping(Population population) {
        this.population = population;
        this.codes = new int[population.size()];
    }

    /** That have the same text, if they have any. */
    Grouping by(Field field) {
        LongCodes next = new LongCodes(groups);
        for (int item = 0; item < codes.length; item++) {
            int code = population.code(field, item);
            pair(next, item, code == 0 ? LEFT_OUT : code);
        }
        groups = next.size();
        return this;
    }

    /** That have the same amount, the same way. */
    Grouping byAmount() {
        LongCodes amounts = new LongCodes();
        LongCodes next = new LongCodes(groups);
        for (int item = 0; item < codes.length; item++) {
            long sided = population.minor(item) * 2 + (population.flow(item) == Flow.IN ? 1 : 0);
            pair(next, item, amounts.code(sided));
        }
        groups = next.size();
        return this;
    }

    /** That are of the same day, if they have one. */
    Grouping byDay() {
        LongCodes days = new LongCodes();
        LongCodes next = new LongCodes(groups);
        for (int item = 0; item < codes.length; item++) {
            int day = population.day(item);
            pair(next, item, day == Population.UNKNOWN ? LEFT_OUT : days.code(day));
        }
        groups = next.size();
        return this;
    }

    /** That have the same of these numbers; a negative number leaves the item out. */
    Grouping by(int[] numbers) {
        LongCodes next = new LongCodes(groups);
        for (int item = 0; item < codes.length; item++) {
            pair(next, item, numbers[item]);
        }
        groups = next.size();
        return this;
    }

    private void pair(LongCodes next, int item, int code) {
        boolean leftOut = codes[item] == LEFT_OUT || code < 0;
        codes[item] = leftOut ? LEFT_OUT : next.code(((long) codes[item] << 32) | code);
    }

    /** How many items take part. */
    void examine(Trial trial) {
        for (int item = 0; item < codes.length; item++) {
            if (codes[item] != LEFT_OUT) {
                trial.examine(item);
            }
        }
    }

    /** The groups of so many items or more; within a group the items ascend, and groups by their first item. */
    List<int[]> groups(int atLeast) {
        int[] counts = new int[groups];
        for (int code : codes) {
            if (code != LEFT_OUT) {
                counts[code]++;
            }
        }
        int[][] found = new int[groups][];
        int[] filled = new int[groups];
        List<int[]> inOrder = new ArrayList<>();
        for (int item = 0; item < codes.length; item++) {
            int code = codes[item];
            if (code == LEFT_OUT || counts[code] < atLeast) {
                continue;
            }
            int[] group = found[code];
            if (group == null) {
                group = new int[counts[code]];
                found[code] = group;
                inOrder.add(group);
            }
            group[filled[code]++] = item;
        }
        return inOrder;
    }

    /** The items of a group in the order of their days. */
    static int[] byDay(Population population, int[] group) {
        long[] keys = new long[group.length];
        for (int i = 0; i < group.length; i++) {
            keys[i] = ((long) population.day(group[i]) << 32) | group[i];
        }
        Arrays.sort(keys);
        int[] ordered = new int[group.length];
        for (int i = 0; i < group.length; i++) {
            ordered[i] = (int) keys[i];
        }
        return ordered;
    }
}
