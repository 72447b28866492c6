package org.sunledger.planted.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sunledger.planted.Line;
import org.sunledger.planted.Operator;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.PlantedCase;
import org.sunledger.planted.Side;
import org.sunledger.planted.TrueGroup;
import org.sunledger.planted.Verdict;

/** All drafts of a case; at the end it sorts them into files, gives them names and writes down the truth. */
final class Gathering {

    private final Stage stage;
    private final List<Draft> book = new ArrayList<>();
    private final List<Draft> bank = new ArrayList<>();

    Gathering(Stage stage) {
        this.stage = stage;
    }

    int bookLines() {
        return book.size();
    }

    /**
     * Takes the lines of one plot, but those whose day lies beyond the period: the other side's file ends before them.
     */
    void add(List<Draft> drafts) {
        Set<Draft> beyond = new HashSet<>();
        for (Draft draft : drafts) {
            if (draft.day.isAfter(stage.to)) {
                beyond.add(draft);
            }
        }
        for (Draft draft : drafts) {
            if (beyond.contains(draft)) {
                continue;
            }
            if (beyond.stream().anyMatch(gone -> gone.knot == draft.knot)) {
                standAlone(draft);
            }
            (draft.side == Side.BOOK ? book : bank).add(draft);
        }
    }

    /** A part of its group is not in the files. */
    private static void standAlone(Draft draft) {
        draft.knot.group = false;
        draft.mark(Operator.CUT_OFF);
        draft.allowing(
                draft.side == Side.BOOK ? Outcome.LEDGER_ONLY : Outcome.STATEMENT_ONLY,
                Outcome.PROPOSED,
                Outcome.DUPLICATE_SUSPECT);
    }

    PlantedCase named(String level, long seed) {
        long opening = 100_000L * stage.dice.between(500, 5_000);
        Map<Draft, String> names = new HashMap<>();
        List<Line> bookLines = lines(book, "B", names);
        List<Line> bankLines = lines(bank, "S", names);
        Map<Knot, TrueGroup> groups = groups(names);
        List<Verdict> verdicts = new ArrayList<>();
        for (List<Draft> side : List.of(book, bank)) {
            Map<Integer, Integer> twins = Likeness.of(side);
            for (int at = 0; at < side.size(); at++) {
                verdicts.add(verdict(side.get(at), names, groups, twins.getOrDefault(at, 0)));
            }
        }
        return new PlantedCase(
                level,
                seed,
                stage.from,
                stage.to,
                opening,
                opening,
                bookLines,
                bankLines,
                List.copyOf(groups.values()),
                verdicts);
    }

    private static Verdict verdict(Draft draft, Map<Draft, String> names, Map<Knot, TrueGroup> groups, int twins) {
        TrueGroup group = groups.get(draft.knot);
        return new Verdict(
                draft.side,
                names.getOrDefault(draft, ""),
                group == null ? 0 : group.number(),
                twins,
                draft.allowed,
                draft.knot.marks);
    }

    /** By day, and within a day in no order at all; the names follow the order of the file. */
    private List<Line> lines(List<Draft> side, String letter, Map<Draft, String> names) {
        stage.dice.shuffle(side);
        side.sort(Comparator.comparing(draft -> draft.day));
        List<Line> lines = new ArrayList<>();
        for (Draft draft : side) {
            String id = String.format(Locale.ROOT, "%s%07d", letter, lines.size() + 1);
            names.put(draft, id);
            lines.add(draft.line(id));
        }
        return lines;
    }

    private Map<Knot, TrueGroup> groups(Map<Draft, String> names) {
        Map<Knot, List<Draft>> members = new LinkedHashMap<>();
        for (List<Draft> side : List.of(book, bank)) {
            for (Draft draft : side) {
                if (draft.knot.group) {
                    members.computeIfAbsent(draft.knot, knot -> new ArrayList<>())
                            .add(draft);
                }
            }
        }
        Map<Knot, TrueGroup> groups = new LinkedHashMap<>();
        for (Map.Entry<Knot, List<Draft>> entry : members.entrySet()) {
            Knot knot = entry.getKey();
            groups.put(
                    knot,
                    new TrueGroup(
                            groups.size() + 1,
                            ids(entry.getValue(), Side.BOOK, names),
                            ids(entry.getValue(), Side.BANK, names),
                            knot.marks,
                            knot.keyed,
                            knot.review));
        }
        return groups;
    }

    private static List<String> ids(List<Draft> drafts, Side side, Map<Draft, String> names) {
        List<String> ids = new ArrayList<>();
        for (Draft draft : drafts) {
            if (draft.side == side) {
                ids.add(names.getOrDefault(draft, ""));
            }
        }
        return ids;
    }
}
