/**
 * The names that postings are made of.
 *
 * <p>A community keeps its money in <em>money accounts</em> (bank, supervised account, petty cash, payment platform),
 * but the money belongs to <em>funds</em>, and a fund has a beneficiary: the owners, the property company, or a third
 * party. One bank account may hold the money of several funds, so a money account belongs to no fund; each posting
 * names its fund. What is shared only by some owners, such as the income of one entrance, belongs to an <em>ownership
 * group</em>. A <em>revenue stream</em> is one source of public revenue, such as the lift advertising; it belongs to a
 * fund and a group. A <em>unit</em> is a home, shop or parking space with its exclusive area.
 *
 * <p>All of them are dated: they are stated from a day on, may be stated anew later, and may be closed. The
 * {@link org.sunledger.chart.Chart} is the sum of these statements over a {@link org.sunledger.chart.ChartTemplate},
 * which a book names by version and digest in its first fact.
 *
 * <p>Two properties of an account carry the statements. Its <em>type</em> says what it is: money, a claim, a debt,
 * income, expense. Its <em>section</em> says which part of a statement it feeds; a claim or debt account has the
 * section of the line it stands between and cash, so that tax payable is of section tax. The recognised figure of a
 * line is the movement of the income and expense accounts of its section; the settled figure is the movement of all
 * non-money accounts of its section. That is why settled lines always add up to the movement of money.
 */
@NullMarked
package org.sunledger.chart;

import org.jspecify.annotations.NullMarked;
