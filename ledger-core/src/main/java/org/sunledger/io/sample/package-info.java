/**
 * Samples at the outer edge: populations come from CSV files of any shape, and what was drawn goes out as a CSV file
 * for the field work and comes back with the results.
 *
 * <p>The file of a sample carries on its first line everything that its draw depended on, and a digest. Whoever reads
 * it back draws again and compares: a line that was changed, left out or added is named, and only the columns for the
 * results may have been written in.
 */
@NullMarked
package org.sunledger.io.sample;

import org.jspecify.annotations.NullMarked;
