/**
 * Two lists of the same money, laid side by side: what each side is, what was decided about it earlier, the work paper,
 * and the proof that a work paper holds.
 */
@NullMarked
package org.sunledger.cli.reconcile;

import org.jspecify.annotations.NullMarked;
