package org.sunledger.reconcile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The lines of one side, as columns. Amounts are signed minor units as the money account sees them, money in positive.
 *
 * <p>The rows stand in an order that follows from their content alone: amount, day, content hash. Two files with the
 * same rows in another order are the same side but for their line numbers. Immutable.
 */
public final class Side {
    final long[] amounts;
    final int[] days;
    final int[] lines;
    final long[] hashes;
    final TextColumn[] texts;
    final int[] sources;
    private final TextColumn ids;
    private final List<String> fields;

    Side(List<String> fields, SideBuilder lines, int[] order) {
        this.fields = List.copyOf(fields);
        this.amounts = new long[order.length];
        this.days = new int[order.length];
        this.lines = new int[order.length];
        this.hashes = new long[order.length];
        this.sources = new int[order.length];
        this.ids = lines.ids.inOrder(order);
        this.texts = new TextColumn[fields.size()];
        Arrays.setAll(texts, field -> lines.texts[field].inOrder(order));
        for (int i = 0; i < order.length; i++) {
            int from = order[i];
            amounts[i] = lines.amounts[from];
            days[i] = lines.days[from];
            this.lines[i] = lines.lines[from];
            hashes[i] = lines.hashes[from];
            sources[i] = lines.sources[from];
        }
    }

    /** Starts a side whose rows have these text fields. */
    public static SideBuilder builder(List<String> fields) {
        return new SideBuilder(fields);
    }

    /** How many rows could be read. */
    public int size() {
        return amounts.length;
    }

    /** How many of them are of the side's own file, without what was carried. */
    public int ownRows() {
        int own = 0;
        for (int source : sources) {
            own += source == 0 ? 1 : 0;
        }
        return own;
    }

    /** The names of the text fields. */
    public List<String> fields() {
        return fields;
    }

    /** The amount of a row in minor units, money in positive. */
    public long amountMinor(int row) {
        return amounts[row];
    }

    /** The day of a row. */
    public LocalDate day(int row) {
        return LocalDate.ofEpochDay(days[row]);
    }

    /** The latest day of all rows; the first of 1970 where none is later. */
    public LocalDate lastDay() {
        int last = 0;
        for (int day : days) {
            last = Math.max(last, day);
        }
        return LocalDate.ofEpochDay(last);
    }

    /** The line of a row in its file, from 1. */
    public int line(int row) {
        return lines[row];
    }

    /** Which of the side's sources a row comes from: 0 for its file, 1 for the open items carried from the last run. */
    public int source(int row) {
        return sources[row];
    }

    /** The row's own id; empty when it has none. */
    public String id(int row) {
        return ids.text(row);
    }

    /** How many bytes the row's own id has in UTF-8. */
    public int idRoom(int row) {
        return ids.room(row);
    }

    /**
     * Copies the row's own id in UTF-8.
     *
     * @param at where it begins in the array
     * @return how many bytes it has
     */
    public int copyId(int row, byte[] into, int at) {
        return ids.copy(row, into, at);
    }

    /** A text of a row, as the file has it. */
    public String text(int field, int row) {
        return texts[field].text(row);
    }

    /** The hash of a row's content, without its line number. */
    public long hash(int row) {
        return hashes[row];
    }

    /** The hash as sixteen hexadecimal digits. */
    public String hashText(int row) {
        String hex = Long.toHexString(hashes[row]);
        return "0".repeat(16 - hex.length()) + hex;
    }

    /** The hash that a line of this content has. */
    public static String hashText(int epochDay, long amountMinor, String id, String... values) {
        return HexFormat.of().toHexDigits(SideBuilder.hash(epochDay, amountMinor, id, values));
    }

    /** The sum of all amounts. */
    public long sumMinor() {
        long sum = 0;
        for (long amount : amounts) {
            sum = Math.addExact(sum, amount);
        }
        return sum;
    }

    /** The first row whose amount is not below this one. */
    int firstAtLeast(long amount) {
        int at = Arrays.binarySearch(amounts, amount);
        if (at < 0) {
            return -at - 1;
        }
        int low = 0;
        int high = at;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (amounts[middle] < amount) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first row of an amount whose day is not before this one. */
    int firstAtLeast(long amount, int day) {
        int low = firstAtLeast(amount);
        int high = firstAtLeast(amount + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many rows have an amount from the first to the last, both included. */
    int countBetween(long first, long last) {
        return firstAtLeast(last + 1) - firstAtLeast(first);
    }
}
