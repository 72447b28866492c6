/**
 * The one written form of a document.
 *
 * <p>What is hashed must be bytes, and the same document must always give the same bytes, in this program, in the next
 * version of it, and in an auditor's own script. So a document is a small JSON value of five kinds only (text, whole
 * number, flag, array, object), written as RFC 8785 says: no white space, the names of an object in the order of their
 * UTF-16 code units, the shortest escapes, UTF-8. There are no fractions and no nulls: money is a whole number of minor
 * units, and what is missing is left out. Text is in Unicode normalisation form C, so that two spellings that look the
 * same are the same.
 *
 * <p>{@link org.sunledger.canonical.CanonicalObject} is the way in and out. {@code parse} is strict: it accepts exactly
 * the bytes {@code toBytes} would write and nothing else, and names the offset of the first byte that is wrong.
 * {@code read} is relaxed, for definitions that people write by hand.
 *
 * <p>What is written a hundred thousand times states its {@link org.sunledger.canonical.Members} in order instead: a
 * {@link org.sunledger.canonical.CanonicalWriter} takes them as bytes, without an object for each.
 */
@NullMarked
package org.sunledger.canonical;

import org.jspecify.annotations.NullMarked;
