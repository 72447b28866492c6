package org.sunledger.planted.rival;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sunledger.planted.Line;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.Side;
import org.sunledger.planted.score.Answer;
import org.sunledger.planted.score.Found;

/** Groups as a matcher finds them; whatever it leaves is alone on its side. */
final class Groups {

    private final List<Found> groups = new ArrayList<>();
    private final Answer.Collector answer = new Answer.Collector();
    private final Set<String> book = new HashSet<>();
    private final Set<String> bank = new HashSet<>();

    void accept(List<Line> left, List<Line> right) {
        groups.add(Found.automatic(ids(left), ids(right)));
        outcome(left, right, left.size() == 1 && right.size() == 1 ? Outcome.EXACT : Outcome.GROUP);
    }

    void propose(List<Line> left, List<Line> right) {
        groups.add(Found.proposed(ids(left), ids(right)));
        outcome(left, right, Outcome.PROPOSED);
    }

    private void outcome(List<Line> left, List<Line> right, Outcome outcome) {
        for (Line line : left) {
            if (book.add(line.id())) {
                answer.outcome(Side.BOOK, line.id(), outcome);
            }
        }
        for (Line line : right) {
            if (bank.add(line.id())) {
                answer.outcome(Side.BANK, line.id(), outcome);
            }
        }
    }

    boolean hasBook(Line line) {
        return book.contains(line.id());
    }

    boolean hasBank(Line line) {
        return bank.contains(line.id());
    }

    Answer answer(List<Line> allBook, List<Line> allBank) {
        groups.forEach(answer::group);
        allBook.stream()
                .filter(line -> !hasBook(line))
                .forEach(line -> answer.outcome(Side.BOOK, line.id(), Outcome.LEDGER_ONLY));
        allBank.stream()
                .filter(line -> !hasBank(line))
                .forEach(line -> answer.outcome(Side.BANK, line.id(), Outcome.STATEMENT_ONLY));
        return answer.answer();
    }

    private static List<String> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }
}
