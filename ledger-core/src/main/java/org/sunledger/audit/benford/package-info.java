/**
 * Whether first digits fall as they do in amounts that nobody chose.
 *
 * <p>In amounts that spread over several orders of magnitude the first digit is a 1 about three times in ten and a 9
 * once in twenty-two (Benford 1938). A {@link org.sunledger.audit.benford.Digits} takes the digits from the exact whole
 * minor units, never from a logarithm, and {@link org.sunledger.audit.benford.Benford} counts them and works out how
 * far the counts lie from the law. The published cut-offs for the mean absolute deviation do not look at how many
 * amounts there are, so few honest amounts "fail" as a rule: below the number at which the cut-off is what chance alone
 * gives, no verdict is passed ({@link org.sunledger.audit.benford.Verdict}), and what chance alone gives is simulated
 * instead. {@link org.sunledger.audit.benford.Mantissas} look at all digits at once. A deviation is a question, never a
 * finding by itself.
 */
@NullMarked
package org.sunledger.audit.benford;

import org.jspecify.annotations.NullMarked;
