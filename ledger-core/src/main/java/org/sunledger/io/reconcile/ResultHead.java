package org.sunledger.io.reconcile;

import org.sunledger.money.Amounts;

/**
 * What stands around a result: where its lines come from.
 *
 * @param left the side of the book as it was read
 * @param right the side of the bank as it was read
 * @param amounts how amounts are written
 * @param period the period the run was for; empty for all days
 * @param tied whether every identity holds
 */
public record ResultHead(ReadSide left, ReadSide right, Amounts amounts, String period, boolean tied) {}
