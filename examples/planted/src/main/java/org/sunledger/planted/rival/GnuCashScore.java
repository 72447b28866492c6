package org.sunledger.planted.rival;

import static java.time.temporal.ChronoUnit.DAYS;

import java.util.List;
import org.sunledger.planted.Line;
import org.sunledger.planted.score.Answer;

/**
 * Points for amount, day, number and texts, the best candidate for each bank line by itself, cleared from six points
 * on, suggested from four: the rule of GnuCash's importer as it is documented.
 */
public final class GnuCashScore implements Matcher {

    private static final int CLEAR = 6;
    private static final int SUGGEST = 4;

    @Override
    public String name() {
        return "GnuCash score";
    }

    @Override
    public Answer match(List<Line> book, List<Line> bank) {
        Groups groups = new Groups();
        Window window = new Window(book);
        for (Line line : bank) {
            int best = SUGGEST - 1;
            List<Line> chosen = List.of();
            for (Line candidate : window.around(line.date(), 42)) {
                int points = points(line, candidate);
                if (points > best) {
                    best = points;
                    chosen = List.of(candidate);
                }
            }
            if (best >= CLEAR) {
                groups.accept(chosen, List.of(line));
            } else if (best >= SUGGEST) {
                groups.propose(chosen, List.of(line));
            }
        }
        return groups.answer(book, bank);
    }

    static int points(Line line, Line candidate) {
        long difference = Math.abs(line.amount() - candidate.amount());
        int points = difference == 0 ? 3 : difference <= 200 ? 2 : -5;
        long days = Math.abs(DAYS.between(line.date(), candidate.date()));
        points += days == 0 ? 3 : days <= 4 ? 2 : days > 14 ? -5 : 0;
        if (!line.reference().isEmpty() && !candidate.reference().isEmpty()) {
            points += line.reference().equals(candidate.reference()) ? 4 : -2;
        }
        return points + text(line.memo(), candidate.memo()) + text(line.counterparty(), candidate.counterparty());
    }

    private static int text(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (one.equals(other)) {
            return 2;
        }
        int half = one.length() / 2;
        return half > 0 && other.length() >= half && one.regionMatches(0, other, 0, half) ? 1 : 0;
    }
}
