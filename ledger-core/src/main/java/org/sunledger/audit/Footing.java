package org.sunledger.audit;

/** Adds a file up again: every printed balance follows from the one before it, read down or up the file. */
final class Footing {
    private final Trial trial;
    private final Population population;

    private Footing(Trial trial) {
        this.trial = trial;
        this.population = trial.population();
    }

    static void run(Trial trial) {
        new Footing(trial).run();
    }

    private void run() {
        long in = 0;
        long out = 0;
        for (int item = 0; item < population.size(); item++) {
            if (population.inScope(item)) {
                trial.examine(item);
                in += population.flow(item) == Flow.IN ? population.minor(item) : 0;
                out += population.flow(item) == Flow.OUT ? population.minor(item) : 0;
            }
        }
        trial.figure("in", "minor:" + in);
        trial.figure("out", "minor:" + out);
        if (!population.has(Field.BALANCE)) {
            trial.lacks("balance");
            return;
        }
        boolean down = breaks(true, false) <= breaks(false, false);
        breaks(down, true);
    }

    private long breaks(boolean down, boolean ask) {
        long breaks = 0;
        int last = -1;
        for (int item = 0; item < population.size(); item++) {
            if (population.balance(item) == Long.MIN_VALUE) {
                continue;
            }
            if (last >= 0) {
                long expected = down
                        ? population.balance(last) + population.signed(item)
                        : population.balance(last) - population.signed(last);
                long found = population.balance(item);
                if (expected != found) {
                    breaks++;
                    if (ask) {
                        trial.ask(
                                "balance",
                                new int[] {last, item},
                                Math.abs(found - expected),
                                "expected",
                                "minor:" + expected,
                                "found",
                                "minor:" + found);
                    }
                }
            }
            last = item;
        }
        return breaks;
    }
}
