/**
 * Simple matchers to compare with, each written afresh after the rule that a known program follows. They are here to
 * show what a measure says about a weakness that is known, and how hard a case is; none of them is anybody's program.
 */
@NullMarked
package org.sunledger.planted.rival;

import org.jspecify.annotations.NullMarked;
