/**
 * The laws of the books, each a class of properties that states it.
 *
 * <p>A {@link org.sunledger.laws.Wish} is a handful of numbers. The {@link org.sunledger.laws.Community} reads each one
 * against what its book knows by then and wishes for something to be recorded: a name, a sum of money, a check, a
 * reversal. Some wishes are granted, some are refused; what came of all of them is a
 * {@link org.sunledger.laws.History}. Because wishes are plain numbers, a history follows from the seed of the try
 * alone, and a failing one can be shrunk to the few wishes that matter.
 */
@NullMarked
package org.sunledger.laws;

import org.jspecify.annotations.NullMarked;
