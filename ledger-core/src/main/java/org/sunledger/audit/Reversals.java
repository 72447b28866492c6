package org.sunledger.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** What was undone. A book says so itself; in a file a negative amount takes back an earlier one of the same party. */
final class Reversals {
    private Reversals() {}

    static void run(Trial trial) {
        if (trial.population().has(Field.REVERSES)) {
            stated(trial);
        } else if (trial.population().isBook()) {
            every(trial);
        } else {
            negative(trial);
        }
    }

    private static void every(Trial trial) {
        for (int item = 0; item < trial.population().size(); item++) {
            trial.examine(item);
        }
    }

    private static void stated(Trial trial) {
        Population population = trial.population();
        Map<String, Integer> byId = new HashMap<>();
        for (int item = 0; item < population.size(); item++) {
            trial.examine(item);
            byId.put(population.place(item), item);
            if (population.code(Field.ID, item) > 0) {
                byId.put(population.text(Field.ID, item), item);
            }
        }
        for (int item = 0; item < population.size(); item++) {
            String of = population.text(Field.REVERSES, item);
            if (!of.isEmpty()) {
                Integer original = byId.get(of);
                if (original == null) {
                    trial.ask("reversal-of-unknown", item, "of", of);
                } else {
                    ask(trial, "reversal", original, item);
                }
            }
        }
    }

    private static void ask(Trial trial, String reason, int original, int item) {
        Population population = trial.population();
        int apart = population.day(item) == Population.UNKNOWN || population.day(original) == Population.UNKNOWN
                ? 0
                : population.day(item) - population.day(original);
        trial.ask(
                reason,
                new int[] {original, item},
                Math.abs(population.minor(item)),
                "of",
                population.place(original),
                "days",
                Integer.toString(apart));
    }

    private static void negative(Trial trial) {
        Population population = trial.population();
        if (!population.has(Field.AMOUNT)) {
            trial.lacks("amount");
            return;
        }
        int[] amounts = new int[population.size()];
        LongCodes codes = new LongCodes();
        boolean any = false;
        for (int item = 0; item < amounts.length; item++) {
            trial.examine(item);
            amounts[item] = codes.code(Math.abs(population.minor(item)));
            any |= population.minor(item) < 0;
        }
        if (!any) {
            return;
        }
        Grouping grouping = Grouping.ofAll(population).by(amounts);
        grouping = population.has(Field.PARTY) ? grouping.by(population.likeParties()) : grouping;
        for (int[] group : grouping.groups(1)) {
            Deque<Integer> open = new ArrayDeque<>();
            for (int item : Grouping.byDay(population, group)) {
                if (population.minor(item) > 0) {
                    open.push(item);
                } else if (population.minor(item) < 0 && open.isEmpty()) {
                    trial.ask("credit", item);
                } else if (population.minor(item) < 0) {
                    ask(trial, "taken-back", open.pop(), item);
                }
            }
        }
    }
}
