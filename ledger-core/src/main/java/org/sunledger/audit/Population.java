package org.sunledger.audit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/**
 * The items that are tested, as columns. Immutable.
 *
 * <p>Amounts are minor units and positive, whichever way the money goes; a negative amount takes something back from
 * its own flow, as a credit note does. An item outside the period is kept as context: it may explain another, and is no
 * deviation itself.
 */
public final class Population {
    /** Stands for a day or an instant that is not known. */
    public static final int UNKNOWN = Integer.MIN_VALUE;

    private final PopulationBuilder columns;
    private final String source;
    private final Set<Field> fields;
    private final int size;
    private final boolean isBook;
    private final Once<List<Series>> series = new Once<>(() -> Series.of(this));
    private final Once<int[]> likeParties = new Once<>(() -> PartyLikeness.of(this));

    Population(PopulationBuilder columns, int size, String source, boolean isBook, Set<Field> fields) {
        this.columns = columns;
        this.size = size;
        this.source = source;
        this.isBook = isBook;
        this.fields = Set.copyOf(fields);
    }

    /** Starts a population of the rows of a file. */
    public static PopulationBuilder ofFile(String file) {
        return new PopulationBuilder(file, false);
    }

    /** Starts a population of the facts of a book. */
    public static PopulationBuilder ofBook(String origin) {
        return new PopulationBuilder(origin, true);
    }

    /** How many items there are, context included. */
    public int size() {
        return size;
    }

    /** Where the items come from: the name of a file or the origin of a book. */
    public String source() {
        return source;
    }

    /** True when the items are facts, false when they are rows. */
    public boolean isBook() {
        return isBook;
    }

    /** True when at least one item says something of this. */
    public boolean has(Field field) {
        return fields.contains(field);
    }

    /** Every field of which at least one item says something. */
    public Set<Field> fields() {
        return fields;
    }

    /** The amount in minor units. */
    public long minor(int item) {
        return columns.minor[item];
    }

    /** Which way its money goes. */
    public Flow flow(int item) {
        return columns.flows[item];
    }

    /** The amount as money accounts see it: in positive, out negative, else zero. */
    public long signed(int item) {
        return switch (flow(item)) {
            case IN -> minor(item);
            case OUT -> -minor(item);
            default -> 0;
        };
    }

    /** The day it counts for, from 1970-01-01; {@link #UNKNOWN} when it has none. */
    public int day(int item) {
        return columns.days[item];
    }

    /** The day it counts for. */
    public LocalDate date(int item) {
        return LocalDate.ofEpochDay(day(item));
    }

    /** The date on its paper, from 1970-01-01; {@link #UNKNOWN} when it has none. */
    public int documentDay(int item) {
        return columns.documentDays[item];
    }

    /** When it was written down, in minutes of local time from 1970-01-01; {@link #UNKNOWN} when nobody says. */
    public int recorded(int item) {
        return columns.recorded[item];
    }

    /** When it was written down, in local time. */
    public LocalDateTime recordedAt(int item) {
        return LocalDateTime.ofEpochSecond(recorded(item) * 60L, 0, ZoneOffset.UTC);
    }

    /** The printed balance after it in minor units; the least long when there is none. */
    public long balance(int item) {
        return columns.balances == null ? Long.MIN_VALUE : columns.balances[item];
    }

    /** True when a period was asked about. */
    public boolean hasPeriod() {
        return columns.lastDay != UNKNOWN;
    }

    /** The first day of the period, from 1970-01-01; {@link #UNKNOWN} without one. */
    public int firstDay() {
        return columns.firstDay;
    }

    /** The last day of the period, from 1970-01-01; {@link #UNKNOWN} without one. */
    public int lastDay() {
        return columns.lastDay;
    }

    /** The number under which a text is kept; 0 when it is empty. Equal texts of one field have equal numbers. */
    public int code(Field field, int item) {
        int[] codes = columns.codes.get(field);
        return codes == null ? 0 : codes[item];
    }

    /** How many numbers texts of a field have: one more than there are different texts. */
    public int codes(Field field) {
        return columns.texts(field).size();
    }

    /** The text kept under a number. */
    public String textOf(Field field, int code) {
        return columns.texts(field).text(code);
    }

    /** A text of an item; empty when it has none. */
    public String text(Field field, int item) {
        return textOf(field, code(field, item));
    }

    /** The line of the file, or the index of the fact. */
    public long line(int item) {
        return columns.lines[item];
    }

    /** How people find it again: {@code F42} in a book, the line in a file. */
    public String place(int item) {
        return (isBook ? "F" : "") + line(item);
    }

    /** False for an item that only serves as context. */
    public boolean inScope(int item) {
        return columns.scope.get(item);
    }

    /** True when it was undone, or undoes another. */
    public boolean isUndone(int item) {
        return columns.undone.get(item);
    }

    /** The series of its numbers. */
    List<Series> series() {
        return series.get();
    }

    /** For each item the number of its party, the same for parties that may be one; negative when it names none. */
    int[] likeParties() {
        return likeParties.get().clone();
    }
}
