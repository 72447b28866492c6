package org.sunledger.io.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.audit.Field;
import org.sunledger.audit.PopulationBuilder;
import org.sunledger.io.foreign.DayOrder;
import org.sunledger.io.foreign.ForeignDates;
import org.sunledger.io.foreign.ForeignHeader;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** The dates of a file. Whether the day or the month stands first follows from the dates that allow one order only. */
final class ForeignDays {
    private static final int DAY = 24 * 60;

    /** Marks a date of which only the two readings are known: its year, first and second number in fewer bits. */
    private static final int TWO_READINGS = 1 << 30;

    /** Stands for no text yet, not even an empty one. */
    private static final String NOTHING = "\u0000";

    private final Column[] columns;
    private final DayOrder order = new DayOrder();
    private int size;

    private static final class Column {
        private final ForeignDates dates = new ForeignDates();
        private final Field field;
        private final int place;
        private String lastText = NOTHING;
        private int day = ForeignDates.UNKNOWN;
        private int minute;
        private int[] days = new int[256];
        private int[] minutes = new int[256];

        private Column(Field field, int place) {
            this.field = field;
            this.place = place;
        }
    }

    ForeignDays(Map<Field, Integer> places) {
        this.columns = places.entrySet().stream()
                .map(place -> new Column(place.getKey(), place.getValue()))
                .toArray(Column[]::new);
    }

    /** Reads the dates of one row; false when the day it counts for is none. Other dates may be missing. */
    boolean read(int line, String[] cells, String file, List<Failure> refused) {
        for (Column column : columns) {
            String text = cells[column.place];
            if (text.equals(column.lastText)) {
                continue;
            }
            if (!read(column, line, text) && (column.field == Field.DATE || !text.isEmpty())) {
                Code code = text.isEmpty() ? Code.CSV_VALUE_MISSING : Code.DATE_MALFORMED;
                String name = column.field.text();
                Place place = new Place(file, line, column.place + 1);
                refused.add(Failure.of(code, place, name, text, "chinese", ForeignHeader.chinese(name)));
                column.lastText = NOTHING;
                return false;
            }
        }
        return true;
    }

    private boolean read(Column column, int line, String text) {
        column.lastText = text;
        column.day = ForeignDates.UNKNOWN;
        if (!column.dates.read(text)) {
            return false;
        }
        column.minute = column.dates.minute();
        int first = column.dates.first();
        if (first == 0) {
            column.day = column.dates.day();
            return true;
        }
        int second = column.dates.second();
        column.day = TWO_READINGS | column.dates.year() << 10 | first << 5 | second;
        order.see(column.dates, line, text);
        return true;
    }

    /** Keeps the dates of the row for the next item. */
    void keep() {
        for (Column column : columns) {
            if (size == column.days.length) {
                column.days = Arrays.copyOf(column.days, size * 2);
                column.minutes = Arrays.copyOf(column.minutes, size * 2);
            }
            column.days[size] = column.lastText.isEmpty() ? ForeignDates.UNKNOWN : column.day;
            column.minutes[size] = column.minute;
        }
        size++;
    }

    /**
     * Gives every item its dates: as the order was named, else as the dates show that allow one order only; empty when
     * nothing shows it.
     */
    Optional<String> settle(String named, PopulationBuilder builder) {
        Optional<String> found = order.find(named);
        if (found.isEmpty()) {
            return found;
        }
        for (Column column : columns) {
            for (int item = 0; item < size; item++) {
                int day = column.days[item];
                int known = day >= TWO_READINGS ? day(found.get(), day) : day;
                if (known != ForeignDates.UNKNOWN) {
                    set(builder, item, column.field, known, column.minutes[item]);
                }
            }
        }
        return found;
    }

    private static int day(String order, int readings) {
        return DayOrder.day(order, (readings ^ TWO_READINGS) >> 10, readings >> 5 & 31, readings & 31);
    }

    private static void set(PopulationBuilder builder, int item, Field field, int day, int minute) {
        switch (field) {
            case DATE -> builder.dayOf(item, day);
            case DOCUMENT_DATE -> builder.documentDayOf(item, day);
            default -> builder.recordedOf(item, day * DAY + minute);
        }
    }

    long doubtfulLine() {
        return order.line();
    }

    String doubtfulText() {
        return order.text();
    }
}
