/**
 * From one committee to the next: a package with the sealed balances and the proofs that they were sealed, the list of
 * what is still open, and a new book that begins from such a package only if its openings are what was sealed.
 */
@NullMarked
package org.sunledger.handover;

import org.jspecify.annotations.NullMarked;
