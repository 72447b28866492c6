package org.sunledger.planted.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sunledger.planted.CaseFiles;
import org.sunledger.planted.Line;
import org.sunledger.planted.Operator;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.PlantedCase;
import org.sunledger.planted.Side;
import org.sunledger.planted.TrueGroup;
import org.sunledger.planted.Verdict;

/** Compares an answer with the truth. */
public final class Scorer {

    private final PlantedCase planted;
    private final Answer answer;
    private final Likes likes;
    private final Map<Integer, TrueGroup> groups = new HashMap<>();
    private final Score.Tally tally = new Score.Tally();

    /**
     * The true groups that stand among the automatic ones, and each line's first proposal where that is a true group.
     */
    private final Set<Integer> accepted = new HashSet<>();

    private final Set<Integer> proposedFirst = new HashSet<>();
    private final Map<String, Found> firstBook = new HashMap<>();
    private final Map<String, Found> firstBank = new HashMap<>();

    private Scorer(PlantedCase planted, Answer answer) {
        this.planted = planted;
        this.answer = answer;
        this.likes = new Likes(planted);
        planted.groups().forEach(group -> groups.put(group.number(), group));
    }

    /** The score of an answer. */
    public static Score score(PlantedCase planted, Answer answer) {
        Scorer scorer = new Scorer(planted, answer);
        scorer.automaticGroups();
        scorer.proposals();
        scorer.trueGroups();
        Map<Side, Integer> covered = new HashMap<>();
        for (Verdict verdict : planted.verdicts()) {
            scorer.line(verdict, covered);
        }
        return scorer.tally.score(scorer.totalsTie());
    }

    /**
     * An automatic group is right if it is a true group, one of two like lines being as good as the other; but a line
     * is there once only, and where a person has to be asked, no automatic group is right.
     */
    private void automaticGroups() {
        Set<String> usedBook = new HashSet<>();
        Set<String> usedBank = new HashSet<>();
        long pairsSaid = 0;
        long pairsRight = 0;
        for (Found found : answer.groups()) {
            if (!found.automatic()) {
                continue;
            }
            boolean freshBook = allNew(usedBook, found.book());
            boolean fresh = allNew(usedBank, found.bank()) && freshBook;
            List<TrueGroup> same = likes.trueGroups(found.book(), found.bank());
            boolean right = false;
            for (TrueGroup group : same) {
                if (fresh && !right && !accepted.contains(group.number())) {
                    accepted.add(group.number());
                    right = !group.review();
                    if (right) {
                        break;
                    }
                }
            }
            tally.count(Measure.AUTOMATIC_PRECISION, right);
            if (!right) {
                tally.fail("accepted though wrong: " + kind(found));
            }
            long pairs = (long) found.book().size() * found.bank().size();
            pairsSaid += pairs;
            pairsRight += right ? pairs : likes.truePairs(found);
        }
        long pairsTrue = 0;
        for (TrueGroup group : planted.groups()) {
            pairsTrue += (long) group.book().size() * group.bank().size();
        }
        tally.set(Measure.PAIR_PRECISION, pairsRight, pairsSaid);
        tally.set(Measure.PAIR_RECALL, pairsRight, pairsTrue);
    }

    private static boolean allNew(Set<String> used, Collection<String> ids) {
        boolean fresh = true;
        for (String id : ids) {
            fresh &= used.add(id);
        }
        return fresh;
    }

    private void proposals() {
        for (Found found : answer.groups()) {
            if (!found.automatic()) {
                boolean first = false;
                for (String id : found.book()) {
                    first |= firstBook.putIfAbsent(id, found) == null;
                }
                for (String id : found.bank()) {
                    first |= firstBank.putIfAbsent(id, found) == null;
                }
                if (first) {
                    likes.trueGroups(found.book(), found.bank()).forEach(group -> proposedFirst.add(group.number()));
                }
            }
        }
    }

    private void trueGroups() {
        for (TrueGroup group : planted.groups()) {
            if (!group.joins()) {
                continue;
            }
            boolean found = accepted.contains(group.number()) || proposedFirst.contains(group.number());
            if (group.keyed()) {
                tally.count(Measure.KEYED_GROUPS, found);
            }
            if (group.book().size() + group.bank().size() > 2) {
                tally.count(Measure.ALL_GROUPS, found);
            }
        }
    }

    private void line(Verdict verdict, Map<Side, Integer> covered) {
        Outcome outcome = answer.outcomes(verdict.side()).get(verdict.id());
        covered.merge(verdict.side(), outcome == null ? 0 : 1, Integer::sum);
        tally.count(Measure.COMPLETE, outcome != null);
        tally.count(Measure.REVIEW, outcome == Outcome.PROPOSED);
        TrueGroup group = groups.get(verdict.group());
        boolean first = firstIsTrue(verdict, group);
        if (group != null && group.joins() && verdict.side() == Side.BOOK) {
            boolean automatic = !group.review() && accepted.contains(group.number());
            boolean found = automatic || first;
            tally.count(Measure.RECALL, found);
            tally.count(Measure.AUTOMATIC_RECALL, automatic);
            if (!found) {
                tally.fail("not found: " + kind(verdict.marks()));
            }
        }
        if (group != null && group.review()) {
            tally.count(Measure.TWINS_REVIEWED, outcome == Outcome.PROPOSED);
        }
        if (verdict.marks().contains(Operator.CHANCE_SUBSET)) {
            tally.count(Measure.CHANCE_REFUSED, outcome != null && !outcome.automatic());
        }
        boolean strict = outcome != null && verdict.allowed().contains(outcome);
        boolean right = strict || (outcome == Outcome.PROPOSED && first);
        tally.count(Measure.OUTCOMES_STRICT, strict);
        tally.count(Measure.OUTCOMES, right);
        if (!right) {
            String said = outcome == null ? "nothing" : CaseFiles.word(outcome);
            tally.confuse(CaseFiles.word(verdict.side()) + ", " + kind(verdict.marks()) + ": " + said + " for "
                    + words(verdict.allowed()));
        }
    }

    /** Whether the first proposal about the line is its true group, or that of a line that is like it. */
    private boolean firstIsTrue(Verdict verdict, @Nullable TrueGroup group) {
        Found first = (verdict.side() == Side.BOOK ? firstBook : firstBank).get(verdict.id());
        if (first == null) {
            return false;
        }
        if (group == null) {
            return verdict.twins() != 0
                    && !likes.trueGroups(first.book(), first.bank()).isEmpty();
        }
        return likes.same(group, first);
    }

    private boolean totalsTie() {
        boolean tie = answer.repeated() == 0;
        for (Side side : Side.values()) {
            List<Line> lines = planted.lines(side);
            Map<String, Outcome> outcomes = answer.outcomes(side);
            tie &= outcomes.size() == lines.size();
            for (Line line : lines) {
                tie &= outcomes.containsKey(line.id());
            }
        }
        return tie;
    }

    private String kind(Found found) {
        Set<Operator> marks = new HashSet<>();
        found.book().forEach(id -> marks.addAll(likes.marks(Side.BOOK, id)));
        found.bank().forEach(id -> marks.addAll(likes.marks(Side.BANK, id)));
        String shape = found.book().size() + ":" + found.bank().size();
        return (shape.equals("1:1") ? "" : shape + " ") + kind(marks);
    }

    private static String kind(Collection<Operator> marks) {
        return marks.isEmpty() ? "plain" : words(marks);
    }

    private static String words(Collection<? extends Enum<?>> constants) {
        List<String> words = new ArrayList<>();
        constants.forEach(constant -> words.add(CaseFiles.word(constant)));
        return String.join("+", new TreeSet<>(words));
    }
}
