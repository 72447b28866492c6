/**
 * What units are asked to pay, what they paid, and what is still open.
 *
 * <p>A <em>charge</em> says what is paid for, for which fund and by which ownership group. What a unit pays for a
 * period follows from dated data alone: the <em>tariffs</em> of its kind, or its weight under an <em>allocation
 * key</em> over which an amount is split; both by days, with exemptions. {@link org.sunledger.fee.LevyRun} turns that
 * into one {@link org.sunledger.fact.Levy} for each unit, which says how its amount came about.
 *
 * <p>Money cannot be divided for ever, so every levy leaves something over. It is remembered for each unit, under the
 * key or the charge, as the sum over the levies that were not reversed ({@link org.sunledger.fee.LevyMemory}), and
 * decides who pays the odd minor units next time: running totals stay within one minor unit of exact.
 *
 * <p>This room computes and decides nothing about the books: it is given a chart and what earlier levies left, and
 * gives back values.
 *
 * <p>Every unit has one current account with a fund and ownership group. A charge opens an item on it, with the period
 * charged and the day on which it falls due. What settles, a receipt, a waiver or a write-off, names the period it is
 * for, or none. Which item it settles is never posted: {@link org.sunledger.fee.Application} works it out from the sums
 * as of a day whenever somebody asks, so facts may be recorded late, out of order, and reversed. What nobody owes yet
 * is shown as paid ahead.
 *
 * <p>From that follow the ages of what is open, the arrears of units, entrances and buildings, the collection rate of
 * every period, and the statement of one unit's account.
 */
@NullMarked
package org.sunledger.fee;

import org.jspecify.annotations.NullMarked;
