/**
 * What the places of a community should bring, what they brought, and what of it stays with the owners.
 *
 * <p>A revenue stream is let by <em>contracts</em>. A contract asks for an amount for each billing period, by a due
 * date: that is its {@link org.sunledger.revenue.Schedule}, made of {@link org.sunledger.revenue.Due}s. What was
 * received is laid beside it as of a day, never of the clock, and every due ends up paid, late, short, missed, early,
 * or paid twice. Where a receipt does not say what it pays for, the books say how they read it, and where early and
 * double cannot be told apart they say that too. Questions for the treasurer are
 * {@link org.sunledger.revenue.RevenueFinding}s, which an audit may use as evidence that revenue is complete.
 *
 * <p>This room computes and decides nothing about the books: it is given contracts, receipts and balances, and gives
 * back values. Taxes come from a table of dated rates, which is data with a source and no tax advice.
 */
@NullMarked
package org.sunledger.revenue;

import org.jspecify.annotations.NullMarked;
