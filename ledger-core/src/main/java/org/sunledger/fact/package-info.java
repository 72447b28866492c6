/**
 * What happened, when, on which paper.
 *
 * <p>A {@link org.sunledger.fact.Fact} is one thing that happened to the community: a sum of advertising came in, a tax
 * was paid, a deposit was taken, a stream was opened, a saving was claimed. It has an <em>effective date</em>, the day
 * it counts for. It says nothing about debit and credit: turning it into postings is the business of {@code recording}.
 * It knows how to write itself down as a {@link org.sunledger.canonical.CanonicalObject} and
 * {@link org.sunledger.fact.FactKind} knows how to read each kind back.
 *
 * <p>There are three families. A {@link org.sunledger.fact.MasterFact} states a name: an account, fund, group, unit or
 * stream is opened, restated or closed. A {@link org.sunledger.fact.MoneyFact} moves money, claims or debts. A
 * {@link org.sunledger.fact.NoteFact} moves nothing: the opening of the book, the import of a file, a check, an
 * approval, a claimed saving, the close of a period. A {@link org.sunledger.fact.Reversal} undoes an earlier fact.
 *
 * <p>Two texts of a {@link org.sunledger.fact.Voucher} are personal: who paid and the memo. They are never part of what
 * a fact writes down; they are handed out apart, so that they can be kept beside the log and erased.
 */
@NullMarked
package org.sunledger.fact;

import org.jspecify.annotations.NullMarked;
