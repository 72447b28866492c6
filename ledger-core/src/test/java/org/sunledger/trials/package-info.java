/**
 * Trials: tests that take as long as they are given, and that the build therefore leaves out.
 *
 * <p>They run with {@code mvn -Ptrials test -pl ledger-core}, each in the measure that a property asks for;
 * {@code .ci/run} gives them a minute or two, a release a night. What a trial finds becomes an ordinary test.
 */
@NullMarked
package org.sunledger.trials;

import org.jspecify.annotations.NullMarked;
