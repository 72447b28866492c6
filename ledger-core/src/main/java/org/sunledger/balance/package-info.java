/**
 * Entries folded into balances.
 *
 * <p>A {@link org.sunledger.balance.DayBalance} is the movement of one account, for one fund, ownership group and
 * subject, on one day, what was debited and what was credited kept apart. Every statement is computed from these cells
 * and the chart, and from nothing else; a day is the finest period anybody can ask for, so no question needs the
 * entries themselves. The fold over a prefix of the log is the truth; a store keeps the same cells beside the log, so
 * that a report need not read every fact, and {@code doctor} compares both.
 *
 * <p>Who owes what is asked unit by unit, for one period charged after the other, and would make the cells of a day
 * thousands. So postings that belong to a unit also stand as {@link org.sunledger.balance.UnitLine}s beside the cells,
 * and add up to {@link org.sunledger.balance.UnitBalance}s as of any day.
 */
@NullMarked
package org.sunledger.balance;

import org.jspecify.annotations.NullMarked;
