package org.sunledger.audit;

/** Money of a fund that was named as restricted went out. */
final class Restricted {
    private Restricted() {}

    static void run(Trial trial) {
        Population population = trial.population();
        if (trial.terms().lists().restricted().isEmpty()) {
            trial.lacks("restricted");
            return;
        }
        boolean[] restricted = new boolean[population.codes(Field.FUND)];
        for (int code = 1; code < restricted.length; code++) {
            restricted[code] = trial.terms().lists().restricted().contains(population.textOf(Field.FUND, code));
        }
        for (int item = 0; item < population.size(); item++) {
            boolean out = population.flow(item) == Flow.OUT && !population.isUndone(item);
            if (out) {
                trial.examine(item);
            }
            if (out && restricted[population.code(Field.FUND, item)]) {
                trial.ask("restricted", item, "fund", population.text(Field.FUND, item));
            }
        }
    }
}
