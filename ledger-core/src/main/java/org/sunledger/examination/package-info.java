/**
 * An auditor's questions put to a book: its facts and cash become the items that the tests of
 * {@link org.sunledger.audit} ask for, the answers become the audited report, and a sample is drawn from its facts. It
 * stands before the front door and asks the book as anybody may.
 */
@NullMarked
package org.sunledger.examination;

import org.jspecify.annotations.NullMarked;
