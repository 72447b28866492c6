package org.sunledger.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an auditor brings to the report: said by banks, concluded, followed up, drawn, given as opinion.
 *
 * @param engagement the name of the engagement and who is engaged; empty when there is none
 * @param materialityMinor from which amount on an error matters, in minor units; 0 for one percent of what came in
 * @param bank what banks confirmed, by account, in minor units
 * @param conclusions what was concluded, by the id of the test
 * @param followUps what became of last year's findings
 * @param samples the results of samples
 * @param notes what else is to be said
 * @param opinion the opinion that was given; empty texts when none was
 * @param reconciliations what reconciliations of accounts came to
 */
public record Judgements(
        String engagement,
        long materialityMinor,
        Map<String, Long> bank,
        Map<String, Concluded> conclusions,
        List<FollowUp> followUps,
        List<SampleResult> samples,
        List<String> notes,
        GivenOpinion opinion,
        List<Reconciled> reconciliations) {
    /** Nothing was brought. */
    public static final Judgements NONE = new Judgements(
            "", 0, Map.of(), Map.of(), List.of(), List.of(), List.of(), new GivenOpinion("", "", "", ""), List.of());

    /** What was concluded about the exceptions of a test. */
    public record Concluded(Conclusion conclusion, long errorMinor, String note) {}

    /** What became of a finding of an earlier year: {@code done}, {@code partly} or {@code not-done}. */
    public record FollowUp(String finding, String of, String state, String note) {}

    /** What a sample says: projected and upper misstatement beside what can be tolerated, in minor units. */
    public record SampleResult(String name, long projectedMinor, long upperMinor, long tolerableMinor, String note) {}

    /** An opinion that a person gave. */
    public record GivenOpinion(String kind, String by, String day, String reason) {}

    public Judgements {
        bank = new TreeMap<>(bank);
        conclusions = new TreeMap<>(conclusions);
        followUps = List.copyOf(followUps);
        samples = List.copyOf(samples);
        notes = List.copyOf(notes);
        reconciliations = List.copyOf(reconciliations);
    }

    /** The same with what reconciliations came to. */
    public Judgements with(List<Reconciled> brought) {
        return new Judgements(
                engagement, materialityMinor, bank, conclusions, followUps, samples, notes, opinion, brought);
    }

    /** The findings of tests with what was concluded about them, the heaviest first. */
    public List<Finding> findings(AuditTests tests) {
        return tests.results().stream()
                .filter(result -> result.status() == TestResult.Status.EXCEPTIONS)
                .map(this::finding)
                .sorted((a, b) -> a.gravity().compareTo(b.gravity()))
                .toList();
    }

    private Finding finding(TestResult result) {
        Concluded concluded =
                Optional.ofNullable(conclusions.get(result.test().id())).orElse(new Concluded(Conclusion.OPEN, 0, ""));
        long amount = result.deviations().stream()
                .mapToLong(deviation -> Math.abs(deviation.amountMinor()))
                .sum();
        return new Finding(
                result.test(),
                Gravity.of(result.test()),
                result.deviations().size(),
                amount,
                concluded.conclusion(),
                concluded.errorMinor(),
                concluded.note());
    }
}
