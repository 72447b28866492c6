package org.sunledger.reconcile;

/**
 * What a run proposes otherwise than the run before.
 *
 * @param isNew true when it is proposed now and was not before, false when it was and is no longer
 * @param places where its lines stand, in the file they came from: {@code L12 R7}
 */
public record ProposalChange(boolean isNew, String places) {}
