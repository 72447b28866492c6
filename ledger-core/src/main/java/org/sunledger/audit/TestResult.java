package org.sunledger.audit;

import java.util.List;

/**
 * What came of one test.
 *
 * @param test which test
 * @param status whether it could be run and what it found
 * @param needs what was missing, when it could not be run
 * @param examined how many items it looked at
 * @param examinedMinor the sum of their amounts, in minor units
 * @param deviations what it did not expect, in the order of the items
 * @param figures names and values in turn that belong to the answer, such as how many series there are
 */
public record TestResult(
        AuditTest test,
        Status status,
        List<String> needs,
        long examined,
        long examinedMinor,
        List<Deviation> deviations,
        List<String> figures) {
    /** How a test ended. */
    public enum Status {
        /** It was run and found nothing to ask. */
        CLEAN("clean"),
        /** It was run and found something to ask. */
        EXCEPTIONS("exceptions"),
        /** It could not be run. */
        NOT_TESTABLE("not-testable");

        private final String text;

        Status(String text) {
            this.text = text;
        }

        /** The stable text. */
        public String text() {
            return text;
        }
    }

    public TestResult {
        needs = List.copyOf(needs);
        deviations = List.copyOf(deviations);
        figures = List.copyOf(figures);
    }

    /** A test that could not be run for want of these things. */
    public static TestResult notTestable(AuditTest test, List<String> needs) {
        return new TestResult(test, Status.NOT_TESTABLE, needs, 0, 0, List.of(), List.of());
    }
}
