/**
 * The auditor's desk: proofs and signatures, the tests of a book or of a stranger's file, samples from plan to
 * evaluation, and the audited report with its check.
 */
@NullMarked
package org.sunledger.cli.audit;

import org.jspecify.annotations.NullMarked;
