/**
 * Samples: how many items to look at, which ones, and what the answers say about all the others.
 *
 * <p>{@link org.sunledger.audit.sampling.SampleSize} says how many. {@link org.sunledger.audit.sampling.Seed} makes
 * chance out of what nobody could choose alone: the book's checkpoint or the digest of a file, the name of the
 * engagement, and a nonce that the auditor committed to beforehand. {@link org.sunledger.audit.sampling.Sample} draws:
 * in monetary unit sampling every yuan has the same chance, so an item's chance is exactly proportional to its amount;
 * in attribute, discovery and stratified samples every item of a stratum has the same chance. The same terms, seed and
 * population give the same sample for ever.
 *
 * <p>{@link org.sunledger.audit.sampling.MonetaryEvaluation}, {@link org.sunledger.audit.sampling.AttributeEvaluation}
 * and {@link org.sunledger.audit.sampling.StratifiedEvaluation} project what was found. Amounts stay whole minor units
 * or exact decimals; only shares and factors are floating-point numbers.
 *
 * <p>A sample of recorded items finds what is overstated among them. It can never find what was not recorded.
 */
@NullMarked
package org.sunledger.audit.sampling;

import org.jspecify.annotations.NullMarked;
