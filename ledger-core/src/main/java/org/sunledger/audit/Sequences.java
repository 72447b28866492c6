package org.sunledger.audit;

import java.util.ArrayList;
import java.util.List;

/** Numbers of papers: missing, used twice, or not used in the order of the days. */
final class Sequences {
    private Sequences() {}

    static void gaps(Trial trial) {
        for (Series series : dense(trial)) {
            for (int i = 1; i < series.size(); i++) {
                long missing = series.number(i) - series.number(i - 1) - 1;
                if (missing > 0) {
                    int before = series.item(i - 1);
                    int after = series.item(i);
                    trial.ask(
                            "gap",
                            new int[] {before, after},
                            0,
                            "series",
                            series.name(),
                            "first",
                            number(trial, before, series.number(i - 1) + 1),
                            "last",
                            number(trial, before, series.number(i) - 1),
                            "count",
                            Long.toString(missing));
                }
            }
        }
    }

    /** A number written as its neighbour is, with as many digits. */
    private static String number(Trial trial, int neighbour, long number) {
        String text = trial.population().text(Field.NUMBER, neighbour);
        int digits = text.length();
        while (digits > 0 && text.charAt(digits - 1) >= '0' && text.charAt(digits - 1) <= '9') {
            digits--;
        }
        String plain = Long.toString(number);
        int zeros = Math.max(0, text.length() - digits - plain.length());
        return text.substring(0, digits) + "0".repeat(zeros) + plain;
    }

    /** One paper may have several lines: the same number on one day for one party is no repeat. */
    static void repeats(Trial trial) {
        long lines = 0;
        for (Series series : dense(trial)) {
            int from = 0;
            for (int i = 1; i <= series.size(); i++) {
                if (i < series.size() && series.number(i) == series.number(from)) {
                    continue;
                }
                if (i - from > 1 && isOnePaper(trial.population(), series, from, i)) {
                    lines += i - from;
                } else if (i - from > 1) {
                    ask(trial, series, from, i);
                }
                from = i;
            }
        }
        trial.figure("lines", lines);
    }

    private static boolean isOnePaper(Population population, Series series, int from, int to) {
        int first = series.item(from);
        for (int i = from + 1; i < to; i++) {
            int item = series.item(i);
            boolean same = population.day(item) == population.day(first)
                    && population.code(Field.PARTY, item) == population.code(Field.PARTY, first);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static void ask(Trial trial, Series series, int from, int to) {
        int[] items = new int[to - from];
        long sum = 0;
        for (int i = from; i < to; i++) {
            items[i - from] = series.item(i);
            sum += trial.population().minor(series.item(i));
        }
        trial.ask(
                "repeat",
                items,
                sum,
                "series",
                series.name(),
                "number",
                trial.population().text(Field.NUMBER, items[0]),
                "count",
                Integer.toString(items.length));
    }

    static void order(Trial trial) {
        Population population = trial.population();
        for (Series series : dense(trial)) {
            int latest = -1;
            for (int i = 0; i < series.size(); i++) {
                int item = series.item(i);
                if (population.day(item) == Population.UNKNOWN) {
                    continue;
                }
                if (latest >= 0 && population.day(item) < population.day(latest)) {
                    stray(trial, item, latest);
                } else if (isStray(population, series, i)) {
                    stray(trial, item, series.item(i + 1));
                } else {
                    latest = item;
                }
            }
        }
    }

    private static void stray(Trial trial, int item, int neighbour) {
        Population population = trial.population();
        trial.ask(
                "order",
                new int[] {neighbour, item},
                population.minor(item),
                "number",
                population.text(Field.NUMBER, item),
                "day",
                population.date(item).toString(),
                "other",
                population.text(Field.NUMBER, neighbour),
                "otherDay",
                population.date(neighbour).toString());
    }

    /** True when the next number has an earlier day again: then this one is out of order, not those after it. */
    private static boolean isStray(Population population, Series series, int at) {
        int next = at + 1 < series.size() ? series.item(at + 1) : -1;
        return next >= 0
                && population.day(next) != Population.UNKNOWN
                && population.day(next) < population.day(series.item(at));
    }

    private static List<Series> dense(Trial trial) {
        List<Series> dense = new ArrayList<>();
        long sparse = 0;
        for (Series series : trial.population().series()) {
            if (series.isDense()) {
                dense.add(series);
                for (int i = 0; i < series.size(); i++) {
                    trial.examine(series.item(i));
                }
            } else {
                sparse += series.size();
            }
        }
        trial.figure("series", dense.size());
        trial.figure("sparse", sparse);
        if (dense.isEmpty()) {
            trial.lacks("series");
        }
        return dense;
    }
}
