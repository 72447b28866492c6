package org.sunledger.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** One run of one test: what it looks at, and what it finds. Used once, by one thread. */
public final class Trial {
    private final AuditTest test;
    private final Population population;
    private final TestTerms terms;
    private final List<Deviation> deviations = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private long examined;
    private long examinedMinor;

    /** A run that has not begun. */
    public Trial(AuditTest test, Population population, TestTerms terms) {
        this.test = test;
        this.population = population;
        this.terms = terms;
    }

    /** The items. */
    public Population population() {
        return population;
    }

    /** The terms. */
    public TestTerms terms() {
        return terms;
    }

    /** One more item was looked at. */
    void examine(int item) {
        if (population.inScope(item)) {
            examined(1, population.minor(item));
        }
    }

    /** So many more were looked at. */
    public void examined(long count, long minor) {
        examined += count;
        examinedMinor += minor;
    }

    /** Something to ask about one item; the amount in question is its own. */
    void ask(String reason, int item, String... details) {
        if (population.inScope(item)) {
            deviations.add(new Deviation(reason, List.of(item), population.minor(item), List.of(details)));
        }
    }

    /** Something to ask about several items, if any of them is in the period. */
    void ask(String reason, int[] items, long amountMinor, String... details) {
        for (int item : items) {
            if (population.inScope(item)) {
                List<Integer> sorted = Arrays.stream(items).sorted().boxed().toList();
                deviations.add(new Deviation(reason, sorted, amountMinor, List.of(details)));
                return;
            }
        }
    }

    /** Something to ask that no item stands for. */
    public void askAbout(String reason, List<Integer> items, long amountMinor, String... details) {
        deviations.add(new Deviation(reason, items, amountMinor, List.of(details)));
    }

    /** A figure that belongs to the answer. */
    public void figure(String name, Object value) {
        figures.add(name);
        figures.add(String.valueOf(value));
    }

    /** It cannot be run for want of this. */
    public void lacks(String need) {
        needs.add(need);
    }

    /** What came of it. */
    public TestResult result() {
        if (!needs.isEmpty()) {
            return new TestResult(
                    test, TestResult.Status.NOT_TESTABLE, needs, examined, examinedMinor, List.of(), figures);
        }
        deviations.sort(Comparator.comparingInt(
                (Deviation deviation) -> deviation.items().isEmpty()
                        ? Integer.MAX_VALUE
                        : deviation.items().get(0)));
        TestResult.Status status = deviations.isEmpty() ? TestResult.Status.CLEAN : TestResult.Status.EXCEPTIONS;
        return new TestResult(test, status, List.of(), examined, examinedMinor, deviations, figures);
    }
}
