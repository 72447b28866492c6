/**
 * The append-only log.
 *
 * <p>A {@link org.sunledger.log.LoggedFact} is a fact with everything that was true when it was written down: who
 * recorded it and when, which rule made its entry, and the entry itself. Its canonical bytes are salted and become one
 * leaf of a Merkle tree as in RFC 6962. The root of the tree over the first N facts, with the book's origin and N, is a
 * checkpoint: whoever kept one can tell whether any of those N facts was changed, removed, added or moved.
 *
 * <p>The log knows nothing of parking or lamps: to it, a fact is a kind, a document, and an entry.
 */
@NullMarked
package org.sunledger.log;

import org.jspecify.annotations.NullMarked;
