/**
 * What strangers write: headers, dates, amounts and words for the way money went, of any country and program.
 *
 * <p>An auditor's list of payments and a bank's file that is laid beside a book are read alike.
 * {@link org.sunledger.io.foreign.ForeignHeader} finds the columns, behind however many lines;
 * {@link org.sunledger.io.foreign.ForeignDates}, {@link org.sunledger.io.foreign.ForeignAmounts} and
 * {@link org.sunledger.io.foreign.MoneyWay} read the cells. None of them guesses: what could mean two things in one
 * cell is settled by the other cells of its column, or it is refused.
 */
@NullMarked
package org.sunledger.io.foreign;

import org.jspecify.annotations.NullMarked;
