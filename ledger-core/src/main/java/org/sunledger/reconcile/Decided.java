package org.sunledger.reconcile;

/**
 * A decision and the lines it was found to be about.
 *
 * @param decision the decision
 * @param left the rows of the left side
 * @param right the rows of the right side
 * @param applies false when a line it names is not in these files, or a newer decision has it
 */
public record Decided(Decision decision, Rows left, Rows right, boolean applies) {}
