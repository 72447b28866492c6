package org.sunledger.io.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sunledger.audit.Field;
import org.sunledger.audit.PopulationBuilder;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.Failure;
import org.sunledger.outcome.Place;

/** The dates of a file. Whether the day or the month stands first follows from the dates that allow one order only. */
final class ForeignDays {
    private static final int DAY = 24 * 60;

    /** Marks a date of which only the two readings are known: its year, first and second number in fewer bits. */
    private static final int TWO_READINGS = 1 << 30;

    private final Column[] columns;
    private int dayFirst;
    private int monthFirst;
    private long doubtfulLine;
    private String doubtfulText = "";
    private int size;

    private static final class Column {
        private final ForeignDates dates = new ForeignDates();
        private final Field field;
        private final int place;
        private String lastText = "";
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
                refused.add(Failure.of(code, new Place(file, line, column.place + 1), column.field.text(), text));
                column.lastText = "";
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
        dayFirst += first > 12 ? 1 : 0;
        monthFirst += second > 12 ? 1 : 0;
        if (doubtfulLine == 0) {
            doubtfulLine = line;
            doubtfulText = text;
        }
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
        boolean doubtful = doubtfulLine > 0;
        if (doubtful && named.isEmpty() && dayFirst == monthFirst) {
            return Optional.empty();
        }
        boolean dayStandsFirst = named.isEmpty() ? dayFirst > monthFirst : named.equals("dmy");
        for (Column column : columns) {
            for (int item = 0; item < size; item++) {
                int day = column.days[item];
                int known = day >= TWO_READINGS ? day(day, dayStandsFirst) : day;
                if (known != ForeignDates.UNKNOWN) {
                    set(builder, item, column.field, known, column.minutes[item]);
                }
            }
        }
        return Optional.of(doubtful ? dayStandsFirst ? "dmy" : "mdy" : "");
    }

    /** A date that is impossible in the order of the others is read in the other order. */
    private static int day(int readings, boolean dayStandsFirst) {
        int year = (readings ^ TWO_READINGS) >> 10;
        int first = readings >> 5 & 31;
        int second = readings & 31;
        int day = dayStandsFirst
                ? ForeignDates.epochDay(year, second, first)
                : ForeignDates.epochDay(year, first, second);
        if (day != ForeignDates.UNKNOWN) {
            return day;
        }
        return dayStandsFirst ? ForeignDates.epochDay(year, first, second) : ForeignDates.epochDay(year, second, first);
    }

    private static void set(PopulationBuilder builder, int item, Field field, int day, int minute) {
        switch (field) {
            case DATE -> builder.dayOf(item, day);
            case DOCUMENT_DATE -> builder.documentDayOf(item, day);
            default -> builder.recordedOf(item, day * DAY + minute);
        }
    }

    long doubtfulLine() {
        return doubtfulLine;
    }

    String doubtfulText() {
        return doubtfulText;
    }
}
