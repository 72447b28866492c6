package org.sunledger.io.reconcile;

import org.sunledger.outcome.Failure;

/**
 * A row that could not be read.
 *
 * @param line its line in the file, from 1
 * @param failure why
 */
public record RejectedRow(int line, Failure failure) {}
