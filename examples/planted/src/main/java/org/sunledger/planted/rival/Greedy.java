package org.sunledger.planted.rival;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.Comparator;
import java.util.List;
import org.sunledger.planted.Line;
import org.sunledger.planted.score.Answer;

/** The nearest free line of the same amount within five days, line after line: what one writes in an afternoon. */
public final class Greedy implements Matcher {

    @Override
    public String name() {
        return "greedy";
    }

    @Override
    public Answer match(List<Line> book, List<Line> bank) {
        Groups groups = new Groups();
        Window window = new Window(book);
        for (Line line : bank) {
            window.around(line.date(), 5).stream()
                    .filter(candidate -> candidate.amount() == line.amount() && !groups.hasBook(candidate))
                    .min(Comparator.comparingLong(candidate -> Math.abs(DAYS.between(candidate.date(), line.date()))))
                    .ifPresent(candidate -> groups.accept(List.of(candidate), List.of(line)));
        }
        return groups.answer(book, bank);
    }
}
