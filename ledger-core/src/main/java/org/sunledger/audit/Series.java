package org.sunledger.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;

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
        String[] prefixes = new String[population.codes(Field.NUMBER)];
        long[] values = new long[prefixes.length];
        for (int code = 1; code < prefixes.length; code++) {
            split(population.textOf(Field.NUMBER, code), code, prefixes, values);
        }
        TextCodes names = new TextCodes();
        int[] named = new int[population.size()];
        for (int item = 0; item < named.length; item++) {
            String prefix = population.inScope(item) ? prefixes[population.code(Field.NUMBER, item)] : null;
            named[item] = prefix == null ? -1 : 2 * names.add(prefix) + (isClaim(population, item) ? 1 : 0);
        }
        List<Series> found = new ArrayList<>();
        for (int[] items : Grouping.ofAll(population).by(named).groups(1)) {
            String name = names.text(named[items[0]] / 2) + (isClaim(population, items[0]) ? " " : "");
            List<int[]> years = years(population, items, values);
            for (int[] year : years) {
                found.add(make(population, name, year, values, years.size() > 1));
            }
        }
        found.sort(Comparator.comparing(Series::name));
        return List.copyOf(found);
    }

    /** A claim has no paper of ours, so its number belongs to nobody's series. */
    private static boolean isClaim(Population population, int item) {
        return population.flow(item) == Flow.NONE && population.minor(item) != 0;
    }

    private static void split(String text, int code, String[] prefixes, long[] values) {
        int end = text.length();
        while (end > 0 && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && isDigit(text.charAt(start - 1))) {
            start--;
        }
        if (start < end && end - start <= MOST_DIGITS && end == text.length()) {
            prefixes[code] = text.substring(0, start);
            values[code] = Long.parseLong(text, start, end, 10);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Series make(Population population, String name, int[] items, long[] values, boolean yearly) {
        int[] order = isAscending(population, items, values)
                ? items
                : Arrays.stream(items)
                        .boxed()
                        .sorted(Comparator.comparingLong((Integer item) -> value(population, values, item)))
                        .mapToInt(Integer::intValue)
                        .toArray();
        long[] numbers = new long[order.length];
        for (int i = 0; i < order.length; i++) {
            numbers[i] = value(population, values, order[i]);
        }
        String shown = yearly ? name + "(" + population.date(items[0]).getYear() + ")" : name;
        return new Series(shown.strip(), numbers, order);
    }

    private static boolean isAscending(Population population, int[] items, long[] values) {
        for (int i = 1; i < items.length; i++) {
            if (value(population, values, items[i]) < value(population, values, items[i - 1])) {
                return false;
            }
        }
        return true;
    }

    private static long value(Population population, long[] values, int item) {
        return values[population.code(Field.NUMBER, item)];
    }

    /** All items in one part, or one part for each year when every year begins near the first number again. */
    private static List<int[]> years(Population population, int[] items, long[] values) {
        TreeMap<Integer, IntStream.Builder> byYear = new TreeMap<>();
        for (int item : items) {
            int year = population.day(item) == Population.UNKNOWN
                    ? 0
                    : population.date(item).getYear();
            byYear.computeIfAbsent(year, any -> IntStream.builder()).add(item);
        }
        if (byYear.size() < 2) {
            return List.of(items);
        }
        List<int[]> years =
                byYear.values().stream().map(year -> year.build().toArray()).toList();
        long most = 0;
        for (int[] year : years) {
            long first = Long.MAX_VALUE;
            long last = 0;
            for (int item : year) {
                first = Math.min(first, value(population, values, item));
                last = Math.max(last, value(population, values, item));
            }
            if (first > Math.max(FEWEST, most / 10) && most > 0) {
                return List.of(items);
            }
            most = Math.max(most, last);
        }
        return years;
    }
}
