/**
 * How good an answer is. A matcher's {@link org.sunledger.planted.score.Answer} is compared with the truth of a planted
 * case; the {@link org.sunledger.planted.score.Score} says each measure as a part of a whole, so that nothing is hidden
 * behind a rounded quotient. What each measure means, and why, stands in the module's README.
 */
@NullMarked
package org.sunledger.planted.score;

import org.jspecify.annotations.NullMarked;
