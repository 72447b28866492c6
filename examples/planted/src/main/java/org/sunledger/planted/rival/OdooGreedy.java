package org.sunledger.planted.rival;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sunledger.planted.Line;
import org.sunledger.planted.score.Answer;

/**
 * Candidates share a run of four digits or more, else the counterparty; one of the exact amount wins, else they are
 * taken in the order of their dates while room is left, and kept if that comes out even: the rule of Odoo's reconcile
 * model as it is documented.
 */
public final class OdooGreedy implements Matcher {

    private static final Pattern DIGITS = Pattern.compile("\\d{4,}");

    @Override
    public String name() {
        return "Odoo greedy";
    }

    @Override
    public Answer match(List<Line> book, List<Line> bank) {
        Groups groups = new Groups();
        Map<String, List<Line>> byToken = new HashMap<>();
        Map<String, List<Line>> byParty = new HashMap<>();
        for (Line line : book) {
            tokens(line)
                    .forEach(token -> byToken.computeIfAbsent(token, any -> new ArrayList<>())
                            .add(line));
            byParty.computeIfAbsent(line.counterparty(), any -> new ArrayList<>())
                    .add(line);
        }
        for (Line line : bank) {
            Set<Line> candidates = new LinkedHashSet<>();
            // A year is in every text: a token that more than a hundred lines share says nothing.
            for (String token : tokens(line)) {
                List<Line> sharing = byToken.getOrDefault(token, List.of());
                if (sharing.size() <= 100) {
                    candidates.addAll(sharing);
                }
            }
            candidates.removeIf(groups::hasBook);
            if (candidates.isEmpty() && !line.counterparty().isEmpty()) {
                candidates.addAll(byParty.getOrDefault(line.counterparty(), List.of()));
                candidates.removeIf(groups::hasBook);
            }
            List<Line> chosen = chosen(line, List.copyOf(candidates));
            if (!chosen.isEmpty()) {
                groups.accept(chosen, List.of(line));
            }
        }
        return groups.answer(book, bank);
    }

    private static List<Line> chosen(Line line, List<Line> candidates) {
        for (Line candidate : candidates) {
            if (candidate.amount() == line.amount()) {
                return List.of(candidate);
            }
        }
        List<Line> taken = new ArrayList<>();
        long room = line.amount();
        for (Line candidate : candidates) {
            boolean fits = Long.signum(candidate.amount()) == Long.signum(room)
                    && Math.abs(candidate.amount()) <= Math.abs(room);
            if (fits) {
                taken.add(candidate);
                room -= candidate.amount();
            }
        }
        return room == 0 ? taken : List.of();
    }

    private static Set<String> tokens(Line line) {
        Set<String> tokens = new LinkedHashSet<>();
        for (String text : List.of(line.reference(), line.memo())) {
            DIGITS.matcher(text).results().map(MatchResult::group).forEach(tokens::add);
        }
        return tokens;
    }
}
