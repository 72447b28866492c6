package org.sunledger.io.audit;

import java.util.ArrayList;
import java.util.EnumMap;
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

    private record Doubtful(int item, Field field, int first, int second, int year, int minute) {}

    private record Cell(int day, int minute, int first, int second, int year) {}

    private final ForeignDates dates = new ForeignDates();
    private final List<Doubtful> doubtful = new ArrayList<>();
    private final Map<Field, Cell> row = new EnumMap<>(Field.class);
    private final Map<Field, String> lastText = new EnumMap<>(Field.class);
    private final Map<Field, Cell> lastCell = new EnumMap<>(Field.class);
    private int dayFirst;
    private int monthFirst;
    private long doubtfulLine;
    private String doubtfulText = "";

    /** Reads the dates of one row; false when the day it counts for is none. Other dates may be missing. */
    boolean read(int line, String[] cells, Map<Field, Integer> places, String file, List<Failure> refused) {
        row.clear();
        for (Map.Entry<Field, Integer> place : places.entrySet()) {
            Field field = place.getKey();
            String text = cells[place.getValue()];
            if (text.equals(lastText.get(field))) {
                row.put(field, lastCell.get(field));
            } else if (dates.read(text)) {
                Cell cell = new Cell(dates.day(), dates.minute(), dates.first(), dates.second(), dates.year());
                row.put(field, cell);
                lastText.put(field, text);
                lastCell.put(field, cell);
                doubt(line, text, cell);
            } else if (field == Field.DATE || !text.isEmpty()) {
                Code code = text.isEmpty() ? Code.CSV_VALUE_MISSING : Code.DATE_MALFORMED;
                refused.add(Failure.of(code, new Place(file, line, place.getValue() + 1), field.text(), text));
                return false;
            }
        }
        return true;
    }

    private void doubt(int line, String text, Cell cell) {
        if (cell.first() > 0) {
            dayFirst += cell.first() > 12 ? 1 : 0;
            monthFirst += cell.second() > 12 ? 1 : 0;
            if (doubtfulLine == 0) {
                doubtfulLine = line;
                doubtfulText = text;
            }
        }
    }

    /** Keeps the dates of the row for the newest item. */
    void keep(PopulationBuilder builder) {
        int item = builder.size() - 1;
        row.forEach((field, cell) -> {
            if (cell.first() > 0) {
                doubtful.add(new Doubtful(item, field, cell.first(), cell.second(), cell.year(), cell.minute()));
            } else {
                set(builder, item, field, cell.day(), cell.minute());
            }
        });
    }

    private static void set(PopulationBuilder builder, int item, Field field, int day, int minute) {
        switch (field) {
            case DATE -> builder.dayOf(item, day);
            case DOCUMENT_DATE -> builder.documentDayOf(item, day);
            default -> builder.recordedOf(item, day * DAY + minute);
        }
    }

    /**
     * Settles what could be read in two ways: as it was named, else as the dates show that allow one order only; empty
     * when nothing shows it.
     */
    Optional<String> settle(String named, PopulationBuilder builder) {
        if (doubtful.isEmpty()) {
            return Optional.of("");
        }
        boolean undecided = dayFirst == monthFirst;
        if (named.isEmpty() && undecided) {
            return Optional.empty();
        }
        boolean day = named.isEmpty() ? dayFirst > monthFirst : named.equals("dmy");
        for (Doubtful each : doubtful) {
            int asNamed = ForeignDates.epochDay(
                    each.year(), day ? each.second() : each.first(), day ? each.first() : each.second());
            int known = asNamed == ForeignDates.UNKNOWN
                    ? ForeignDates.epochDay(
                            each.year(), day ? each.first() : each.second(), day ? each.second() : each.first())
                    : asNamed;
            if (known != ForeignDates.UNKNOWN) {
                set(builder, each.item(), each.field(), known, each.minute());
            }
        }
        return Optional.of(day ? "dmy" : "mdy");
    }

    long doubtfulLine() {
        return doubtfulLine;
    }

    String doubtfulText() {
        return doubtfulText;
    }
}
