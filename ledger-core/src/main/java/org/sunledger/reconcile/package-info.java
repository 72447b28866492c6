/**
 * Two lists of the same money, and the proof of what became of every line.
 *
 * <p>A {@link org.sunledger.reconcile.Side} holds the lines of the book or of the bank as columns of whole numbers, in
 * an order that follows from their content, so that neither the order of a file nor the number of threads can show in a
 * result. {@link org.sunledger.reconcile.Rules} say how far apart two lines may lie and how much each agreement counts.
 * {@link org.sunledger.reconcile.Reconciler} works in stages: groups under a common key whose totals tie; pairs of
 * equal amounts; pairs that differ in one way people make mistakes; payouts of platforms and sums that would fit, as
 * proposals only. Pairs are chosen together, so that the sum of their weights is the largest possible and no line is
 * used twice; a line may stay alone. A weight is a sum of whole thousandths of a bit: how many times likelier it is
 * that both lines are the same payment than that they look alike by chance.
 *
 * <p>The result, {@link org.sunledger.reconcile.Reconciliation}, puts every line into exactly one
 * {@link org.sunledger.reconcile.Group} or leaves it with its own {@link org.sunledger.reconcile.LineOutcome}. What is
 * accepted without a person needs weight <em>and</em> margin: the next best explanation of the same lines must be that
 * much worse, and a pair that lies unusually far apart must name itself. {@link org.sunledger.reconcile.Identities} add
 * everything up again.
 */
@NullMarked
package org.sunledger.reconcile;

import org.jspecify.annotations.NullMarked;
