/**
 * Where a book is kept.
 *
 * <p>A store keeps facts as bytes with their salts, and beside them the personal texts; that is the book. It also keeps
 * what is worked out from the facts, so that nobody has to read the whole log to answer a question: the nodes of the
 * tree, the balance cells, and lookups from a key to the facts that carry it. A store works nothing out itself: whoever
 * appends hands over facts and everything derived from them in one {@link org.sunledger.store.AppendBatch}, which is
 * kept whole or not at all.
 *
 * <p>Appending is compare-and-set: the caller says at which size it worked, and when the book has grown since, the
 * answer is {@link org.sunledger.store.AppendResult.Stale} and nothing was written. So two writers can never
 * interleave.
 *
 * <p>{@link org.sunledger.store.InMemoryStore} is for tests and trials, {@link org.sunledger.store.SqliteStore} keeps a
 * book in one file. All stores pass one contract suite. What the machine refuses (busy, full, read-only) is a
 * {@link org.sunledger.outcome.StoreException}; a book that contradicts itself is an
 * {@link org.sunledger.outcome.IntegrityException}.
 */
@NullMarked
package org.sunledger.store;

import org.jspecify.annotations.NullMarked;
