/**
 * Files of strangers as an auditor gets them: payments, receipts, monthly statements, in whatever layout.
 *
 * <p>{@link org.sunledger.io.audit.ForeignFile} finds out which column is what, or is told, and reads the cells as
 * {@link org.sunledger.io.foreign} does; what cannot be read is a row refused with its line, never a row dropped.
 * {@link org.sunledger.io.audit.PolicyFile} reads the limits and calendars that tests go by.
 */
@NullMarked
package org.sunledger.io.audit;

import org.jspecify.annotations.NullMarked;
