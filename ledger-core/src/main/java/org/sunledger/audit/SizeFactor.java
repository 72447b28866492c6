package org.sunledger.audit;

/**
 * The largest amount of a party beside its second largest: a misplaced point and a payment to the wrong party stand
 * out. Amounts below one whole unit do not count.
 */
final class SizeFactor {
    private static final int SMALLEST_MINOR = 100;

    private SizeFactor() {}

    static void run(Trial trial) {
        Population population = trial.population();
        int factor = trial.terms().limits().sizeFactor();
        for (Flow flow : new Flow[] {Flow.IN, Flow.OUT}) {
            int[] wanted = new int[population.size()];
            for (int item = 0; item < wanted.length; item++) {
                boolean counts = population.flow(item) == flow && population.minor(item) >= SMALLEST_MINOR;
                wanted[item] = counts ? 0 : -1;
            }
            Grouping grouping = Grouping.ofPayments(population).by(wanted).by(Field.PARTY);
            grouping.examine(trial);
            for (int[] group : grouping.groups(2)) {
                party(trial, group, factor);
            }
        }
    }

    private static void party(Trial trial, int[] group, int factor) {
        Population population = trial.population();
        int largest = group[0];
        int second = -1;
        for (int i = 1; i < group.length; i++) {
            int item = group[i];
            if (population.minor(item) > population.minor(largest)) {
                second = largest;
                largest = item;
            } else if (second < 0 || population.minor(item) > population.minor(second)) {
                second = item;
            }
        }
        long tenths = population.minor(largest) * 10 / population.minor(second);
        if (tenths >= factor * 10L) {
            trial.ask(
                    "size",
                    largest,
                    "factor",
                    tenths / 10 + "." + tenths % 10,
                    "second",
                    "minor:" + population.minor(second),
                    "place",
                    population.place(second));
        }
    }
}
