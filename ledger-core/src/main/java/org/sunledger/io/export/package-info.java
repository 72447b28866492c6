/**
 * The book in the words of other programs.
 *
 * <p>Nobody should have to trust our adding up. A {@link org.sunledger.io.export.LogPrefix} is written as a journal
 * that hledger, ledger or Beancount reads, as a table of postings, as hashes to keep in public, or as the full private
 * copy from which the same book can be made again. {@link org.sunledger.io.export.Exports} does it; the same prefix
 * gives the same text.
 *
 * <p>In the three journals an account is a path of four levels, {@code Assets:FUND:GROUP:ACCOUNT}: the tree itself then
 * answers what a fund or an ownership group has, in any tool, without a filter. What does not fit a path, the revenue
 * subject and the unit, stands beside the posting. A name that a program cannot read is spelt in letters it can, the
 * same way every time, and stands in full beside its declaration; two names that would be spelt alike are refused.
 *
 * <p>Journals carry what moved money, claims and debts, and the paper it rests on. They never carry personal texts, and
 * facts without an entry are not in them. Only the private copy has everything.
 */
@NullMarked
package org.sunledger.io.export;

import org.jspecify.annotations.NullMarked;
