/**
 * Statements: definitions as data, and one engine that computes them.
 *
 * <p>A {@link org.sunledger.statement.StatementDefinition} says in a resource which lines a statement has and which
 * sections of the chart each of them covers; it enters by name, version and digest.
 * {@link org.sunledger.statement.Statements} takes a request (periods, basis, as-of day, filters), the chart and the
 * balances by day, and gives an immutable {@link org.sunledger.statement.Statement}. It is the only place that turns
 * signs to the reader's side: postings are debit positive, a reader sees income and cost positive, and a deficit
 * negative.
 *
 * <p>Every figure that can be traced is one {@link org.sunledger.statement.Selection}: a rule that says, of any
 * posting, whether its amount counts, and with which sign. The engine adds balances up by that rule, and
 * {@code explain} picks facts by the same rule, so a figure and its explanation cannot drift apart.
 *
 * <p><strong>Settled and recognised.</strong> On the settled basis a balance is the money, and a line is the movement
 * of all accounts of its section that are not money, claims and debts included, so the lines always add up to the
 * movement of money. On the recognised basis a balance is money plus claims less debts, and a line is the movement of
 * the income and expense accounts of its section. The bridge between the two is the change of claims and debts, section
 * by section.
 *
 * <p><strong>Opening balances.</strong> What an opening fact of the first day of a period brings in counts as opening
 * balance of that period. Opened later, money shows in a line of its own; an opening claim or debt never shows as a
 * payment.
 *
 * <p><strong>Nothing is hidden.</strong> A section that moved and that the definition does not name gets a line of its
 * own. The engine checks every block, opening plus movements equals closing equals where the money is, and refuses to
 * give a statement that does not tie. Claimed savings are carried apart; no amount of theirs can reach a figure.
 */
@NullMarked
package org.sunledger.statement;

import org.jspecify.annotations.NullMarked;
