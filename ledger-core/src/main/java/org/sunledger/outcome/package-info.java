/**
 * How the books say no.
 *
 * <p>Four things can go wrong, and each has its own shape. A <em>rejection</em> is the books refusing a well-formed
 * wish: the account is unknown, the entry does not balance. A <em>failure</em> is a file being wrong at a place: line,
 * column, the text found there. A <em>store exception</em> is the machine refusing: the disk is full, another writer
 * holds the book. An <em>integrity exception</em> is the book itself being broken, after which nothing is touched. The
 * first two are values, because a caller is expected to look at them; the last two are thrown, because nobody can go
 * on.
 *
 * <p>Every one carries a {@link org.sunledger.outcome.Code}, a stable text such as {@code entry.unbalanced}, which the
 * documentation lists and which never changes its meaning. Words for people are made from code and details at the edge.
 */
@NullMarked
package org.sunledger.outcome;

import org.jspecify.annotations.NullMarked;
