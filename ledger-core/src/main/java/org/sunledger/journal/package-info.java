/**
 * The balance law.
 *
 * <p>An {@link org.sunledger.journal.Entry} is a set of {@link org.sunledger.journal.Posting postings} that balances to
 * zero for every fund and ownership group it touches. A posting debits (positive) or credits (negative) one account,
 * for one fund and group, in minor units of the book's currency. The journal sees accounts, funds and groups as names
 * and knows nothing of parking or lamps; a new source of income changes nothing here.
 *
 * <p>The key sentence: if every entry balances per fund and group, then for every fund and group money plus claims less
 * debts always equals what the statements explain.
 */
@NullMarked
package org.sunledger.journal;

import org.jspecify.annotations.NullMarked;
