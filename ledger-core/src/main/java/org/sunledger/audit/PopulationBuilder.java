package org.sunledger.audit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sunledger.period.DatePeriod;

/** Gathers the items of a population, one after the other. Used once, by one thread. */
public final class PopulationBuilder {
    private static final int FIRST = 256;

    long[] minor = new long[FIRST];
    Flow[] flows = new Flow[FIRST];
    int[] days = new int[FIRST];
    int[] documentDays = new int[FIRST];
    int[] recorded = new int[FIRST];
    long[] lines = new long[FIRST];
    long @Nullable [] balances;
    final Map<Field, int[]> codes = new EnumMap<>(Field.class);
    final Map<Field, TextCodes> texts = new EnumMap<>(Field.class);
    final BitSet scope = new BitSet();
    final BitSet undone = new BitSet();
    int firstDay = Population.UNKNOWN;
    int lastDay = Population.UNKNOWN;
    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private final String source;
    private final boolean isBook;
    private int size;

    PopulationBuilder(String source, boolean isBook) {
        this.source = source;
        this.isBook = isBook;
        for (Field field : Field.values()) {
            texts.put(field, new TextCodes());
        }
    }

    /**
     * Begins an item; what is said next is said of it.
     *
     * @param line the line of the file, or the index of the fact
     */
    public PopulationBuilder item(long line) {
        if (size == minor.length) {
            grow(size * 2);
        }
        lines[size] = line;
        flows[size] = Flow.NONE;
        days[size] = Population.UNKNOWN;
        documentDays[size] = Population.UNKNOWN;
        recorded[size] = Population.UNKNOWN;
        if (balances != null) {
            balances[size] = Long.MIN_VALUE;
        }
        scope.set(size);
        size++;
        return this;
    }

    /** How much, in minor units, and which way it goes. */
    public PopulationBuilder amount(long minorUnits, Flow flow) {
        return amountOf(size - 1, minorUnits, flow);
    }

    /** How much an earlier item is; items are counted from 0. */
    public PopulationBuilder amountOf(int item, long minorUnits, Flow flow) {
        minor[item] = minorUnits;
        flows[item] = flow;
        fields.add(Field.AMOUNT);
        return this;
    }

    /** The day it counts for, from 1970-01-01. */
    public PopulationBuilder day(int epochDay) {
        return dayOf(size - 1, epochDay);
    }

    /** The day an earlier item counts for; items are counted from 0. */
    public PopulationBuilder dayOf(int item, int epochDay) {
        days[item] = epochDay;
        fields.add(Field.DATE);
        return this;
    }

    /** The date on its paper, from 1970-01-01. */
    public PopulationBuilder documentDay(int epochDay) {
        return documentDayOf(size - 1, epochDay);
    }

    /** The date on the paper of an earlier item; items are counted from 0. */
    public PopulationBuilder documentDayOf(int item, int epochDay) {
        documentDays[item] = epochDay;
        fields.add(Field.DOCUMENT_DATE);
        return this;
    }

    /** When it was written down, in minutes of local time from 1970-01-01. */
    public PopulationBuilder recorded(int minutes) {
        return recordedOf(size - 1, minutes);
    }

    /** When an earlier item was written down; items are counted from 0. */
    public PopulationBuilder recordedOf(int item, int minutes) {
        recorded[item] = minutes;
        fields.add(Field.RECORDED);
        return this;
    }

    /** The printed balance after it, in minor units. */
    public PopulationBuilder balance(long minorUnits) {
        long[] column = balances;
        if (column == null) {
            column = new long[minor.length];
            Arrays.fill(column, Long.MIN_VALUE);
            balances = column;
        }
        column[size - 1] = minorUnits;
        fields.add(Field.BALANCE);
        return this;
    }

    /** A text; an empty one says nothing. */
    public PopulationBuilder text(Field field, String text) {
        if (text.isEmpty()) {
            return this;
        }
        int[] column = codes.get(field);
        if (column == null) {
            column = new int[minor.length];
            codes.put(field, column);
            fields.add(field);
        }
        column[size - 1] = texts(field).add(text);
        return this;
    }

    /** What is asked about: items of other days are context only. Said when all items are there. */
    public PopulationBuilder period(DatePeriod period) {
        firstDay = (int) period.start().toEpochDay();
        lastDay = (int) period.last().toEpochDay();
        for (int item = 0; item < size; item++) {
            scope.set(item, days[item] >= firstDay && days[item] <= lastDay);
        }
        return this;
    }

    /** An item was undone, or undoes another; items are counted from 0. */
    public PopulationBuilder undone(int item) {
        undone.set(item);
        return this;
    }

    TextCodes texts(Field field) {
        return Objects.requireNonNull(texts.get(field));
    }

    /** How many items there are so far. */
    public int size() {
        return size;
    }

    /** The population. */
    public Population build() {
        grow(size);
        return new Population(this, size, source, isBook, fields);
    }

    private void grow(int length) {
        minor = Arrays.copyOf(minor, length);
        flows = Arrays.copyOf(flows, length);
        days = Arrays.copyOf(days, length);
        documentDays = Arrays.copyOf(documentDays, length);
        recorded = Arrays.copyOf(recorded, length);
        lines = Arrays.copyOf(lines, length);
        long[] column = balances;
        if (column != null) {
            balances = Arrays.copyOf(column, length);
        }
        codes.replaceAll((field, kept) -> Arrays.copyOf(kept, length));
    }
}
