/**
 * Signatures and proofs that are handed out, in the text forms of C2SP.
 *
 * <p>A checkpoint that somebody signs becomes a {@link org.sunledger.log.note.SignedNote}: its three lines, an empty
 * line, and one line for every signature. A {@link org.sunledger.log.note.SignerKey} is kept by whoever signs, a
 * {@link org.sunledger.log.note.VerifierKey} is given to everybody else. The key of the book itself signs the text as
 * it is; a cosigner signs it together with the time. A {@link org.sunledger.log.note.FactProof} shows that one fact is
 * in the log behind a checkpoint, and can be checked by anybody who has the keys or the code from the wall.
 *
 * <p>Everything here rests on SHA-256 and Ed25519 as the platform has them; nothing is encrypted.
 */
@NullMarked
package org.sunledger.log.note;

import org.jspecify.annotations.NullMarked;
