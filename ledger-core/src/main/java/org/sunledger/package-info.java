/**
 * The open book of a neighbourhood. A book is an append-only log of facts, each with zero or more balanced postings;
 * everything else is a pure function of a prefix of that log. This package is the front door: open a book, record a
 * fact, ask a question. The rooms behind it are told in their own package comments.
 */
@NullMarked
package org.sunledger;

import org.jspecify.annotations.NullMarked;
