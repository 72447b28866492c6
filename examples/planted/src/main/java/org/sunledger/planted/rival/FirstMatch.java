package org.sunledger.planted.rival;

import java.util.List;
import org.sunledger.planted.Line;
import org.sunledger.planted.score.Answer;

/**
 * The first line of the book with the same amount within three days, as Blnk's rules work: also if it is taken already.
 */
public final class FirstMatch implements Matcher {

    @Override
    public String name() {
        return "first match";
    }

    @Override
    public Answer match(List<Line> book, List<Line> bank) {
        Groups groups = new Groups();
        Window window = new Window(book);
        for (Line line : bank) {
            for (Line candidate : window.around(line.date(), 3)) {
                if (candidate.amount() == line.amount()) {
                    groups.accept(List.of(candidate), List.of(line));
                    break;
                }
            }
        }
        return groups.answer(book, bank);
    }
}
