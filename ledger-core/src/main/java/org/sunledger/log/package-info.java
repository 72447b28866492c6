/**
 * The append-only log.
 *
 * <p>A {@link org.sunledger.log.LoggedFact} is a fact with everything that was true when it was written down: who
 * recorded it and when, which rule made its entry, and the entry itself. Its canonical bytes are salted and become one
 * leaf of a Merkle tree as in RFC 6962. The root of the tree over the first N facts, with the book's origin and N, is a
 * checkpoint: whoever kept one can tell whether any of those N facts was changed, removed, added or moved.
 *
 * <p>{@link org.sunledger.log.MerkleTree} grows the tree and hands out every node once it is complete; whoever keeps
 * the nodes can show with a few of them that one fact is in the log ({@link org.sunledger.log.InclusionProof}), or that
 * a later log goes on from an earlier one ({@link org.sunledger.log.ConsistencyProof}). A leaf is hashed with a salt of
 * its own ({@link org.sunledger.log.SaltedDigest}), so that such a proof lets nobody guess the facts beside it.
 *
 * <p>The log knows nothing of parking or lamps: to it, a fact is a kind, a document, and an entry.
 */
@NullMarked
package org.sunledger.log;

import org.jspecify.annotations.NullMarked;
