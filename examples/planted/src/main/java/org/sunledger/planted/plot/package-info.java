/**
 * How a case is made. A {@code Community} says what is paid; a {@code Plot} decides which lines a payment becomes, an
 * alteration what is wrong with them; the {@link org.sunledger.planted.plot.Planter} draws both from a seed until the
 * book has its rows, then shuffles, numbers and writes down the truth.
 */
@NullMarked
package org.sunledger.planted.plot;

import org.jspecify.annotations.NullMarked;
