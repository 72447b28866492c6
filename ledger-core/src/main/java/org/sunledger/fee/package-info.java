/**
 * What units are asked to pay.
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
 */
@NullMarked
package org.sunledger.fee;

import org.jspecify.annotations.NullMarked;
