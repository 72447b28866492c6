package org.sunledger.audit;

import java.util.List;

/** Amounts that are odd by themselves: just below a limit, or round. */
final class OddAmounts {
    private OddAmounts() {}

    static void below(Trial trial) {
        List<Long> limits = trial.terms().limits().amountsMinor();
        if (limits.isEmpty()) {
            trial.lacks("limit");
            return;
        }
        Population population = trial.population();
        int percent = trial.terms().limits().belowPercent();
        for (int item = 0; item < population.size(); item++) {
            if (population.flow(item) != Flow.OUT || population.isUndone(item) || population.minor(item) <= 0) {
                continue;
            }
            trial.examine(item);
            long minor = population.minor(item);
            for (long limit : limits) {
                if (minor < limit && (limit - minor) * 100 <= limit * percent) {
                    trial.ask("below", item, "limit", "minor:" + limit);
                    break;
                }
            }
        }
    }

    /**
     * Round sums paid, and how many there would be if the digits before them were spread evenly: one in so many as the
     * round unit has whole units.
     */
    static void round(Trial trial) {
        Population population = trial.population();
        long unit = trial.terms().limits().roundMinor();
        long seen = 0;
        long round = 0;
        for (int item = 0; item < population.size(); item++) {
            if (population.flow(item) != Flow.OUT || population.isUndone(item) || population.minor(item) <= 0) {
                continue;
            }
            trial.examine(item);
            seen += population.inScope(item) ? 1 : 0;
            if (population.minor(item) % unit == 0) {
                round += population.inScope(item) ? 1 : 0;
                trial.ask("round", item, "unit", "minor:" + unit);
            }
        }
        if (seen == 0) {
            trial.lacks("payments");
            return;
        }
        trial.figure("round", round);
        trial.figure("share-per-mille", round * 1000 / seen);
    }
}
