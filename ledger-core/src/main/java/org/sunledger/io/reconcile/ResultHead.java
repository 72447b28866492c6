package org.sunledger.io.reconcile;

import org.sunledger.money.Amounts;
import org.sunledger.reconcile.Identities;

/**
 * What stands around a result: where its lines come from.
 *
 * @param left the side of the book as it was read
 * @param right the side of the bank as it was read
 * @param amounts how amounts are written
 * @param period the period the run was for; empty for all days
 * @param identities everything added up again
 */
public record ResultHead(ReadSide left, ReadSide right, Amounts amounts, String period, Identities identities) {}
