package org.sunledger.planted.rival;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sunledger.planted.Line;
import org.sunledger.planted.Outcome;
import org.sunledger.planted.PlantedCase;
import org.sunledger.planted.TrueGroup;
import org.sunledger.planted.Verdict;
import org.sunledger.planted.score.Answer;
import org.sunledger.planted.score.Found;

/** Has read the truth. Every measure must be full for it, else the scorer is wrong. */
public final class Perfect implements Matcher {

    private final PlantedCase planted;

    /** Learns the truth. */
    public Perfect(PlantedCase planted) {
        this.planted = planted;
    }

    @Override
    public String name() {
        return "perfect";
    }

    @Override
    public Answer match(List<Line> book, List<Line> bank) {
        Map<Integer, Set<Outcome>> allowed = new HashMap<>();
        for (Verdict verdict : planted.verdicts()) {
            allowed.merge(verdict.group(), verdict.allowed(), Perfect::both);
        }
        Answer.Collector answer = new Answer.Collector();
        Map<Integer, Outcome> given = new HashMap<>();
        for (TrueGroup group : planted.groups()) {
            Outcome outcome = preferred(allowed.getOrDefault(group.number(), Set.of()));
            given.put(group.number(), outcome);
            answer.group(new Found(outcome.automatic(), group.book(), group.bank()));
        }
        for (Verdict verdict : planted.verdicts()) {
            Outcome outcome = verdict.group() == 0 ? alone(verdict.allowed()) : given.get(verdict.group());
            answer.outcome(verdict.side(), verdict.id(), outcome == null ? Outcome.PROPOSED : outcome);
        }
        return answer.answer();
    }

    private static Set<Outcome> both(Set<Outcome> one, Set<Outcome> other) {
        Set<Outcome> both = EnumSet.copyOf(one);
        both.retainAll(other);
        return both;
    }

    private static Outcome preferred(Set<Outcome> allowed) {
        for (Outcome outcome : List.of(Outcome.PROPOSED, Outcome.EXACT, Outcome.GROUP)) {
            if (allowed.contains(outcome) && !(outcome == Outcome.PROPOSED && allowed.contains(Outcome.EXACT))) {
                return outcome;
            }
        }
        return Outcome.PROPOSED;
    }

    private static Outcome alone(Set<Outcome> allowed) {
        for (Outcome outcome : List.of(Outcome.DUPLICATE_SUSPECT, Outcome.LEDGER_ONLY, Outcome.STATEMENT_ONLY)) {
            if (allowed.contains(outcome)) {
                return outcome;
            }
        }
        return Outcome.PROPOSED;
    }
}
