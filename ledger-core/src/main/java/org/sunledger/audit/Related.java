package org.sunledger.audit;

import java.util.ArrayList;
import java.util.List;

/** Payments to parties that the auditor's list names, however the form of the firm is written. */
final class Related {
    private static final int SHORTEST_PART = 2;
    private static final int SHORTEST_LATIN_PART = 5;

    private Related() {}

    static void run(Trial trial) {
        Population population = trial.population();
        List<String> related = new ArrayList<>(trial.terms().lists().related());
        if (related.isEmpty()) {
            trial.lacks("related");
            return;
        }
        List<String> folded = related.stream().map(Names::fold).toList();
        int[] found = new int[population.codes(Field.PARTY)];
        for (int code = 1; code < found.length; code++) {
            String party = Names.fold(population.textOf(Field.PARTY, code));
            for (int i = 0; i < folded.size(); i++) {
                if (isSame(party, folded.get(i))) {
                    found[code] = i + 1;
                }
            }
        }
        for (int item = 0; item < population.size(); item++) {
            int code = population.code(Field.PARTY, item);
            boolean paid = population.flow(item) == Flow.OUT && !population.isUndone(item);
            if (!paid || code == 0) {
                continue;
            }
            trial.examine(item);
            if (found[code] > 0) {
                trial.ask("related", item, "name", related.get(found[code] - 1));
            }
        }
    }

    private static boolean isSame(String party, String related) {
        if (party.equals(related) && !party.isEmpty()) {
            return true;
        }
        boolean latin = related.chars().allMatch(c -> c < 128);
        boolean longEnough = related.length() >= (latin ? SHORTEST_LATIN_PART : SHORTEST_PART);
        return longEnough
                && (party.contains(related)
                        || (related.length() >= 6 && PartyLikeness.isOneLetterApart(party, related)));
    }
}
