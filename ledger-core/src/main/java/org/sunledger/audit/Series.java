package org.sunledger.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of one series of papers, such as all receipts of a year. What stands before the last run of digits names
 * the series; the digits count. A series that begins anew every year is taken year by year.
 */
final class Series {
    /** Fewer numbers than this make no series. */
    private static final int FEWEST = 5;

    private static final int MOST_DIGITS = 15;

    private final String name;
    private final long[] numbers;
    private final int[] items;

    private Series(String name, long[] numbers, int[] items) {
        this.name = name;
        this.numbers = numbers;
        this.items = items;
    }

    /** What stands before the digits, and the year when the series begins anew each year. */
    String name() {
        return name;
    }

    int size() {
        return items.length;
    }

    /** The number at a place; they ascend. */
    long number(int at) {
        return numbers[at];
    }

    /** The item that has the number at a place; equal numbers stand in the order of the items. */
    int item(int at) {
        return items[at];
    }

    /** How many numbers from the first to the last are not there. */
    long missing() {
        long different = 1;
        for (int i = 1; i < numbers.length; i++) {
            different += numbers[i] == numbers[i - 1] ? 0 : 1;
        }
        return numbers[numbers.length - 1] - numbers[0] + 1 - different;
    }

    /** True when at least half of the numbers from the first to the last are there, so that a gap means something. */
    boolean isDense() {
        return items.length >= FEWEST && missing() <= items.length;
    }

    /** The series of the items of a population that are in scope, by name. */
    static List<Series> of(Population population) {
        Map<String, List<Integer>> byName = new HashMap<>();
        int texts = population.codes(Field.NUMBER);
        String[] names = new String[texts];
        long[] values = new long[texts];
        for (int code = 1; code < texts; code++) {
            split(population.textOf(Field.NUMBER, code), code, names, values);
        }
        Map<String, String> same = new HashMap<>();
        for (int item = 0; item < population.size(); item++) {
            int code = population.code(Field.NUMBER, item);
            if (population.inScope(item) && code > 0 && names[code] != null) {
                String name = same.computeIfAbsent(names[code] + flowOf(population, item), any -> any);
                byName.computeIfAbsent(name, any -> new ArrayList<>()).add(item);
            }
        }
        Map<String, Series> found = new TreeMap<>();
        byName.forEach((name, items) -> {
            for (List<Integer> part : years(population, items, values)) {
                Series series = make(population, name, part, values, items.size() != part.size());
                found.put(series.name, series);
            }
        });
        return List.copyOf(found.values());
    }

    /** A claim has no paper of ours, so its number belongs to nobody's series. */
    private static String flowOf(Population population, int item) {
        return population.flow(item) == Flow.NONE && population.minor(item) != 0 ? " " : "";
    }

    private static void split(String text, int code, String[] names, long[] values) {
        int end = text.length();
        while (end > 0 && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        if (start < end && end - start <= MOST_DIGITS && end == text.length()) {
            names[code] = text.substring(0, start);
            values[code] = Long.parseLong(text, start, end, 10);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Series make(Population population, String name, List<Integer> items, long[] values, boolean yearly) {
        int[] order = items.stream()
                .sorted((a, b) -> {
                    int byNumber = Long.compare(value(population, values, a), value(population, values, b));
                    return byNumber != 0 ? byNumber : Integer.compare(a, b);
                })
                .mapToInt(Integer::intValue)
                .toArray();
        long[] numbers = Arrays.stream(order)
                .mapToLong(item -> value(population, values, item))
                .toArray();
        String shown = yearly ? name + "(" + population.date(items.get(0)).getYear() + ")" : name;
        return new Series(shown.strip(), numbers, order);
    }

    private static long value(Population population, long[] values, int item) {
        return values[population.code(Field.NUMBER, item)];
    }

    /** All items in one part, or one part for each year when every year begins near the first number again. */
    private static List<List<Integer>> years(Population population, List<Integer> items, long[] values) {
        TreeMap<Integer, List<Integer>> byYear = new TreeMap<>();
        for (int item : items) {
            int year = population.day(item) == Population.UNKNOWN
                    ? 0
                    : population.date(item).getYear();
            byYear.computeIfAbsent(year, any -> new ArrayList<>()).add(item);
        }
        if (byYear.size() < 2) {
            return List.of(items);
        }
        long most = 0;
        for (List<Integer> year : byYear.values()) {
            long first = year.stream()
                    .mapToLong(item -> value(population, values, item))
                    .min()
                    .orElse(0);
            long last = year.stream()
                    .mapToLong(item -> value(population, values, item))
                    .max()
                    .orElse(0);
            if (first > Math.max(FEWEST, most / 10) && most > 0) {
                return List.of(items);
            }
            most = Math.max(most, last);
        }
        return List.copyOf(byYear.values());
    }
}
