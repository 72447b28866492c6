package org.sunledger.audit;

import java.util.ArrayList;
import java.util.List;

/**
 * The opinion that the findings suggest. A person gives the opinion; this one is what a person has to contradict.
 *
 * <p>Misstatements are what the auditor concluded to be errors, with the upper limits of samples, the untied bank
 * differences included. From the materiality on they are material, from five times of it pervasive. Evidence is missing
 * where the auditor says so, where a heavy finding is still open, where no bank has confirmed an account, and where a
 * reconciliation does not hold or leaves a material amount open.
 *
 * @param kind the kind
 * @param reasons why, names and amounts: stable names with {@code minor:} amounts behind, in turn
 * @param materialityMinor from which amount on an error matters, in minor units
 */
public record ProposedOpinion(OpinionKind kind, List<String> reasons, long materialityMinor) {
    private static final int PERVASIVE = 5;
    private static final int MANY = 3;

    /**
     * What was laid beside the book, amounts in minor units.
     *
     * @param bankDifferenceMinor by how much banks and book differ
     * @param unconfirmed how many money accounts with a balance no bank has confirmed
     * @param confirmed how many a bank has confirmed
     * @param sampleErrorMinor the upper limits of misstatement of the samples
     * @param untied how many reconciliations do not add up, or not to what the book says
     * @param openMinor what reconciliations left open
     */
    public record Evidence(
            long bankDifferenceMinor,
            long unconfirmed,
            long confirmed,
            long sampleErrorMinor,
            long untied,
            long openMinor) {}

    public ProposedOpinion {
        reasons = List.copyOf(reasons);
    }

    /**
     * Proposes an opinion.
     *
     * @param findings what was found and concluded
     * @param evidence what was laid beside the book
     * @param materialityMinor from which amount on an error matters, in minor units
     */
    public static ProposedOpinion of(List<Finding> findings, Evidence evidence, long materialityMinor) {
        long errors = findings.stream().mapToLong(Finding::errorMinor).sum();
        long wrong = errors + evidence.bankDifferenceMinor() + evidence.sampleErrorMinor();
        boolean muchOpen = evidence.openMinor() >= materialityMinor && evidence.openMinor() > 0;
        long open = findings.stream()
                .filter(finding -> finding.conclusion() == Conclusion.OPEN && finding.gravity() == Gravity.HIGH)
                .count();
        long without = findings.stream()
                .filter(finding -> finding.conclusion() == Conclusion.NO_EVIDENCE)
                .count();
        List<String> reasons = new ArrayList<>();
        add(reasons, "errors", "minor:", errors);
        add(reasons, "bank-difference", "minor:", evidence.bankDifferenceMinor());
        add(reasons, "sample", "minor:", evidence.sampleErrorMinor());
        add(reasons, "open", "", open);
        add(reasons, "no-evidence", "", without);
        add(reasons, "unconfirmed", "", evidence.unconfirmed());
        add(reasons, "untied", "", evidence.untied());
        add(reasons, "unreconciled", "minor:", muchOpen ? evidence.openMinor() : 0);
        boolean missing = evidence.unconfirmed() > 0 || evidence.untied() > 0 || muchOpen;
        return new ProposedOpinion(
                kind(wrong, materialityMinor, open + without, missing, evidence.confirmed()),
                reasons,
                materialityMinor);
    }

    private static OpinionKind kind(long wrong, long materiality, long unclear, boolean missing, long confirmed) {
        if (wrong >= materiality * PERVASIVE && wrong > 0) {
            return OpinionKind.ADVERSE;
        }
        if (unclear > MANY && confirmed == 0) {
            return OpinionKind.DISCLAIMER;
        }
        boolean material = wrong >= materiality && wrong > 0;
        return material || unclear > 0 || missing ? OpinionKind.QUALIFIED : OpinionKind.UNQUALIFIED;
    }

    private static void add(List<String> reasons, String name, String prefix, long value) {
        if (value != 0) {
            reasons.add(name);
            reasons.add(prefix + value);
        }
    }
}
