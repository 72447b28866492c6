package org.sunledger.audit;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Payments for which no paper is named, and papers that are named and not among those that are there. */
final class Documents {
    private Documents() {}

    static void run(Trial trial) {
        Population population = trial.population();
        Field named = population.has(Field.DOCUMENT) ? Field.DOCUMENT : Field.NUMBER;
        if (!population.has(named)) {
            trial.lacks("document");
            return;
        }
        TestTerms.Lists lists = trial.terms().lists();
        Set<String> there = new TreeSet<>();
        lists.documents().forEach(name -> there.add(fold(name)));
        boolean[] found = new boolean[population.codes(named)];
        for (int code = 1; code < found.length; code++) {
            found[code] = !lists.documentsGiven() || there.contains(fold(population.textOf(named, code)));
        }
        for (int item = 0; item < population.size(); item++) {
            int code = population.code(named, item);
            boolean paid = population.flow(item) == Flow.OUT && population.minor(item) > 0;
            if (population.isUndone(item) || (code == 0 && !paid)) {
                continue;
            }
            trial.examine(item);
            if (code == 0) {
                trial.ask("no-paper", item);
            } else if (!found[code]) {
                trial.ask("paper-missing", item, "document", population.text(named, item));
            }
        }
        if (!lists.documentsGiven()) {
            trial.figure("papers-compared", "no");
        }
    }

    /** A name without folder and ending. */
    private static String fold(String name) {
        String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        boolean ending = dot > 0 && file.length() - dot <= 5;
        return (ending ? file.substring(0, dot) : file).strip().toLowerCase(Locale.ROOT);
    }
}
