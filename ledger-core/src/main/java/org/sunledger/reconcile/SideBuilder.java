package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.List;

/** Gathers the rows of one side in any order. Not for several threads at once. */
public final class SideBuilder {
    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;
    private static final char BETWEEN = '\u001F';

    private final List<String> fields;
    long[] amounts = new long[256];
    int[] days = new int[256];
    int[] lines = new int[256];
    long[] hashes = new long[256];
    int[] sources = new int[256];
    final TextColumn[] texts;
    final TextColumn ids = new TextColumn();
    private int size;

    SideBuilder(List<String> fields) {
        this.fields = List.copyOf(fields);
        this.texts = new TextColumn[fields.size()];
        Arrays.setAll(texts, field -> new TextColumn());
    }

    /**
     * Takes one row.
     *
     * @param source 0 for the side's file, 1 for an item carried from the last run
     * @param line the line in that file, from 1
     * @param epochDay the day, counted from 1970-01-01
     * @param amountMinor the amount, money in positive
     * @param id the row's own id; empty when it has none
     * @param values one text per field, in the order of the fields; empty for none
     */
    public SideBuilder add(int source, int line, int epochDay, long amountMinor, String id, String... values) {
        if (values.length != texts.length) {
            throw new IllegalArgumentException(values.length + " texts for " + texts.length + " fields");
        }
        if (size == amounts.length) {
            grow();
        }
        sources[size] = source;
        lines[size] = line;
        days[size] = epochDay;
        amounts[size] = amountMinor;
        ids.add(id);
        for (int field = 0; field < values.length; field++) {
            texts[field].add(values[field]);
        }
        hashes[size] = hash(epochDay, amountMinor, id, values);
        size++;
        return this;
    }

    /** The side. */
    public Side build() {
        int[] order = ByAmountAndDay.of(amounts, days, size, (a, b) -> {
            int byHash = Long.compareUnsigned(hashes[a], hashes[b]);
            return byHash != 0 ? byHash : Integer.compare(lines[a], lines[b]);
        });
        return new Side(fields, this, order);
    }

    /** FNV-1a with 64 bits over the UTF-16 units of day, amount, id and texts, a unit separator after each. */
    static long hash(int epochDay, long amountMinor, String id, String... values) {
        long hash = mix(BASIS, Integer.toString(epochDay));
        hash = mix(hash, Long.toString(amountMinor));
        hash = mix(hash, id);
        for (String value : values) {
            hash = mix(hash, value);
        }
        return hash;
    }

    private static long mix(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * PRIME;
        }
        return (mixed ^ BETWEEN) * PRIME;
    }

    private void grow() {
        int wider = size * 2;
        amounts = Arrays.copyOf(amounts, wider);
        days = Arrays.copyOf(days, wider);
        lines = Arrays.copyOf(lines, wider);
        hashes = Arrays.copyOf(hashes, wider);
        sources = Arrays.copyOf(sources, wider);
    }
}
