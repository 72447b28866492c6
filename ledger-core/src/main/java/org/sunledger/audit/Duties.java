package org.sunledger.audit;

/** Who writes down, who checks, who approves, who is paid: for one item, each should be another person. */
final class Duties {
    private Duties() {}

    static void run(Trial trial) {
        Population population = trial.population();
        boolean anyControl = population.has(Field.CHECKER) || population.has(Field.APPROVER);
        if (!anyControl && !population.isBook()) {
            trial.lacks("checker");
            return;
        }
        TextCodes names = new TextCodes();
        int[] makers = folded(population, Field.MAKER, names);
        int[] checkers = folded(population, Field.CHECKER, names);
        int[] approvers = folded(population, Field.APPROVER, names);
        int[] parties = folded(population, Field.PARTY, names);
        long limit = trial.terms().limits().amountsMinor().stream().findFirst().orElse(Long.MAX_VALUE);
        long alone = 0;
        for (int item = 0; item < population.size(); item++) {
            int maker = makers[population.code(Field.MAKER, item)];
            if (maker == 0 || population.isUndone(item)) {
                continue;
            }
            trial.examine(item);
            String name = population.text(Field.MAKER, item);
            int checker = checkers[population.code(Field.CHECKER, item)];
            int approver = approvers[population.code(Field.APPROVER, item)];
            alone += checker == 0 && approver == 0 ? 1 : 0;
            if (maker == checker) {
                trial.ask("checks-own", item, "name", name);
            }
            if (maker == approver) {
                trial.ask("approves-own", item, "name", name);
            }
            int party = parties[population.code(Field.PARTY, item)];
            boolean toOwn = party != 0 && (party == maker || party == checker || party == approver);
            if (toOwn && population.flow(item) == Flow.OUT) {
                trial.ask("pays-self", item, "name", population.text(Field.PARTY, item));
            }
            boolean large = population.flow(item) == Flow.OUT && population.minor(item) >= limit;
            if (large && checker == 0 && approver == 0) {
                trial.ask("alone", item, "name", name, "limit", "minor:" + limit);
            }
        }
        trial.figure("alone", alone);
    }

    /** For each text a number that is the same for the same name in every field; 0 for no name. */
    private static int[] folded(Population population, Field field, TextCodes names) {
        int[] numbers = new int[population.codes(field)];
        for (int code = 1; code < numbers.length; code++) {
            numbers[code] = names.add(Names.fold(population.textOf(field, code)));
        }
        return numbers;
    }
}
