package org.sunledger.planted.rival;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.sunledger.planted.Line;

/** Lines by day, to be asked for those around a day in the order of the file. */
final class Window {

    private final NavigableMap<LocalDate, List<Line>> days = new TreeMap<>();

    Window(List<Line> lines) {
        for (Line line : lines) {
            days.computeIfAbsent(line.date(), day -> new ArrayList<>()).add(line);
        }
    }

    List<Line> around(LocalDate day, int distance) {
        List<Line> found = new ArrayList<>();
        days.subMap(day.minusDays(distance), true, day.plusDays(distance), true)
                .values()
                .forEach(found::addAll);
        return found;
    }
}
