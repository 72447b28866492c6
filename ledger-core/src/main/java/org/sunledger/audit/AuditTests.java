package org.sunledger.audit;

import java.util.Collection;
import java.util.List;

/**
 * The answers of several tests about one population.
 *
 * @param population what was tested
 * @param terms what the tests went by
 * @param results one answer for each test, in the order of the tests
 */
public record AuditTests(Population population, TestTerms terms, List<TestResult> results) {
    public AuditTests {
        results = List.copyOf(results);
    }

    /** Runs tests over the items of a population, on every core; those that need more say so. */
    public static AuditTests run(Population population, TestTerms terms, Collection<AuditTest> wanted) {
        List<TestResult> results = wanted.stream().sorted().distinct().toList().parallelStream()
                .map(test -> test.run(population, terms))
                .toList();
        return new AuditTests(population, terms, results);
    }

    /** How many tests found something to ask. */
    public long found() {
        return results.stream()
                .filter(result -> result.status() == TestResult.Status.EXCEPTIONS)
                .count();
    }
}
