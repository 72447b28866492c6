/**
 * Exact money: text to whole minor units and back, and the splitting of one amount into many.
 *
 * <p>At the edges of the library money is a Joda {@code Money}; inside it is a signed {@code long} that counts the
 * currency's minor units (fen, cent). Nothing here rounds. {@link org.sunledger.money.Amounts} reads what people and
 * banks write ({@code ￥1,234.50}, {@code －３０}) either exactly or not at all, and writes it back exactly.
 * {@link org.sunledger.money.Allocation} splits a whole so that the parts add up to it to the last minor unit, and says
 * which parts received a unit that their exact share did not fill.
 *
 * <p>Worked case: 100.00 over weights 1, 1, 1 is 33.34, 33.33, 33.33; position 0 received the extra unit. Minus 100.00
 * over the same weights is −33.34, −33.33, −33.33.
 */
@NullMarked
package org.sunledger.money;

import org.jspecify.annotations.NullMarked;
