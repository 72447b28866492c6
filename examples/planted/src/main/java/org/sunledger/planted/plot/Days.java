package org.sunledger.planted.plot;

import java.time.LocalDate;
import java.util.List;
import org.sunledger.planted.Operator;
import org.sunledger.planted.Side;

/** Days pass between the two sides. */
final class Days {

    private Days() {}

    /** Three times in four the bank is the later one, else the book. */
    static void lag(Stage stage, List<Draft> lines) {
        if (!stage.happens(Operator.LAG)) {
            return;
        }
        int days = stage.dice.between(stage.level.shortestLag(), stage.level.longestLag());
        Side later = stage.dice.chance(7_500) ? Side.BANK : Side.BOOK;
        for (Draft line : lines) {
            line.mark(Operator.LAG);
            if (line.side == later) {
                line.day = line.day.plusDays(days);
            }
        }
    }

    /** The day, or the last of the period where it lies beyond. */
    static LocalDate within(Stage stage, LocalDate day) {
        return day.isAfter(stage.to) ? stage.to : day;
    }
}
