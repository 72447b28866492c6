package org.sunledger.planted.rival;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sunledger.planted.Line;
import org.sunledger.planted.score.Answer;

/**
 * Joins on the reference, as programs that compare tables do; lines of one reference are numbered by amount and date
 * and joined by number, whatever else they say.
 */
public final class KeyJoin implements Matcher {

    private static final Comparator<Line> ORDER =
            Comparator.comparingLong(Line::amount).thenComparing(Line::date).thenComparing(Line::id);

    @Override
    public String name() {
        return "key join";
    }

    @Override
    public Answer match(List<Line> book, List<Line> bank) {
        Groups groups = new Groups();
        Map<String, List<Line>> right = byReference(bank);
        byReference(book).forEach((reference, left) -> {
            List<Line> partners = right.getOrDefault(reference, List.of());
            for (int at = 0; at < Math.min(left.size(), partners.size()); at++) {
                groups.accept(List.of(left.get(at)), List.of(partners.get(at)));
            }
        });
        return groups.answer(book, bank);
    }

    private static Map<String, List<Line>> byReference(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.reference().isEmpty())
                .sorted(ORDER)
                .collect(Collectors.groupingBy(Line::reference, LinkedHashMap::new, Collectors.toList()));
    }
}
