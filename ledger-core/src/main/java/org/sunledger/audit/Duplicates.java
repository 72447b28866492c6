package org.sunledger.audit;

/** Items that agree in all but one of party, day, number and amount, or in all of them. */
final class Duplicates {
    private Duplicates() {}

    static void same(Trial trial) {
        Grouping grouping = Grouping.ofPayments(trial.population())
                .by(Field.PARTY)
                .byDay()
                .by(Field.NUMBER)
                .byAmount();
        grouping.examine(trial);
        for (int[] group : grouping.groups(2)) {
            ask(trial, "same", group);
        }
    }

    static void sameNumber(Trial trial) {
        Grouping grouping = Grouping.ofPayments(trial.population())
                .by(trial.population().likeParties())
                .by(Field.NUMBER)
                .byAmount();
        grouping.examine(trial);
        for (int[] group : grouping.groups(2)) {
            if (differs(trial.population(), group, false)) {
                ask(trial, "same-number", group);
            }
        }
    }

    static void otherParty(Trial trial) {
        Grouping grouping =
                Grouping.ofPayments(trial.population()).by(Field.NUMBER).byDay().byAmount();
        grouping.examine(trial);
        for (int[] group : grouping.groups(2)) {
            if (differs(trial.population(), group, true)) {
                ask(trial, "other-party", group);
            }
        }
    }

    private static boolean differs(Population population, int[] group, boolean party) {
        for (int item : group) {
            boolean same = party
                    ? population.code(Field.PARTY, item) == population.code(Field.PARTY, group[0])
                    : population.day(item) == population.day(group[0]);
            if (!same) {
                return true;
            }
        }
        return false;
    }

    /** What is in question is what was paid beyond the first time. */
    static void ask(Trial trial, String reason, int[] group) {
        long minor = trial.population().minor(group[0]);
        trial.ask(reason, group, minor * (group.length - 1), "count", Integer.toString(group.length));
    }
}
