/**
 * Bank and wallet files as they are.
 *
 * <p>A bank gives its file in its own layout: lines before the header, totals after the rows, tabs behind ids, money in
 * called 贷方. A {@link org.sunledger.io.bank.BankProfile} says what a layout means, as data that anybody can write and
 * share. A {@link org.sunledger.io.bank.BankReader} takes the bytes of a file and a profile and gives a
 * {@link org.sunledger.io.bank.BankFile}: lines with one signed amount each, seen from the account holder, so that
 * money in is positive.
 *
 * <p>Every row of the file ends in one place: it is a line, it moved no money, or it is refused with its line number
 * and the reason. What the file prints about itself, its totals, counts and running balance, is checked against the
 * rows; a disagreement is a finding with both numbers. Nothing is corrected.
 *
 * <p>{@link org.sunledger.io.bank.ProfileGuess} proposes a profile for a file that nobody has named one for.
 */
@NullMarked
package org.sunledger.io.bank;

import org.jspecify.annotations.NullMarked;
