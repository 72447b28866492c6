/**
 * The files of a reconciliation: two CSV files and a rule file in, the result out.
 *
 * <p>{@link org.sunledger.io.reconcile.TwoSides} finds the columns of both files by their names, English or Chinese, or
 * as the rule file says, and reads both at the same time. A row that cannot be read is rejected with its line and its
 * reason; it is still a row of the result. {@link org.sunledger.io.reconcile.ResultJson} writes the result as it is
 * published; its verification reads it back and recomputes it from the files by another way.
 */
@NullMarked
package org.sunledger.io.reconcile;

import org.jspecify.annotations.NullMarked;
