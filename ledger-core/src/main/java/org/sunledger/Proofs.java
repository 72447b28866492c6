package org.sunledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.ConsistencyProof;
import org.sunledger.log.InclusionProof;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.note.Extension;
import org.sunledger.log.note.FactProof;
import org.sunledger.log.note.SignedNote;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.StoredFact;

/**
 * Makes proofs from the nodes of the tree that a book keeps beside its facts, and hands out none that does not hold.
 */
public final class Proofs {
    private final Book book;

    /** Proofs from this book. */
    public Proofs(Book book) {
        this.book = book;
    }

    /**
     * A proof that a fact is in the log behind a checkpoint, for whoever may see this fact and no other. Refused when
     * the checkpoint is not one of this book, or was made before the fact.
     */
    public Outcome<FactProof> prove(long index, SignedNote note) {
        return note.checkpoint().then(checkpoint -> ours(checkpoint).then(any -> proved(index, note, checkpoint)));
    }

    private Outcome<FactProof> proved(long index, SignedNote note, Checkpoint checkpoint) {
        Optional<StoredFact> stored = book.store().fact(index);
        if (stored.isEmpty() || index >= checkpoint.size()) {
            return Outcome.refused(
                    Rejection.of(Code.FACT_AFTER_CHECKPOINT, "note", "fact", "F" + index, "size", checkpoint.size()));
        }
        InclusionProof inclusion = InclusionProof.of(index, checkpoint.size(), book::node);
        String text = new String(stored.get().bytes(), UTF_8);
        FactProof proof = new FactProof(stored.get().salt(), text, index, inclusion.path(), note);
        if (!proof.holds()) {
            throw new IntegrityException(Code.LOG_FACT_CHANGED, "fact", "F" + index);
        }
        return Outcome.accepted(proof);
    }

    /** The checkpoint is one of this book, as far as the kept nodes say. */
    private Outcome<Checkpoint> ours(Checkpoint checkpoint) {
        long size = checkpoint.size();
        if (size < 1 || size > book.now().size()) {
            return Outcome.refused(Rejection.of(
                    Code.LOG_SIZE_DIFFERS, "note", "found", book.now().size(), "expected", size));
        }
        Checkpoint found = book.at(size).orThrow().checkpoint();
        return KeptCheckpoint.of(checkpoint)
                .difference(found)
                .<Outcome<Checkpoint>>map(why -> Outcome.refused(List.of(why)))
                .orElseGet(() -> Outcome.accepted(checkpoint));
    }

    /**
     * What a cosigner needs who signed an earlier checkpoint and has no copy of the book. Refused as
     * {@link #goesOnFrom} refuses.
     */
    public Outcome<Extension> extension(Checkpoint earlier, SignedNote note) {
        return note.checkpoint()
                .then(later -> goesOnFrom(earlier, later))
                .then(later -> Outcome.accepted(new Extension(
                        earlier.size(),
                        ConsistencyProof.of(earlier.size(), later.size(), book::node)
                                .path(),
                        note)));
    }

    /**
     * Whether a checkpoint is one of this book and goes on from an earlier one: the same facts, and others after them.
     * Refused with {@code sign.inconsistent} when facts were changed in between, {@code sign.older} when it is smaller.
     */
    public Outcome<Checkpoint> goesOnFrom(Checkpoint earlier, Checkpoint later) {
        if (!earlier.origin().equals(later.origin())) {
            return Outcome.refused(Rejection.of(
                    Code.LOG_ORIGIN_DIFFERS, "note", "found", later.origin(), "expected", earlier.origin()));
        }
        if (later.size() < earlier.size()) {
            return Outcome.refused(
                    Rejection.of(Code.SIGN_OLDER, "note", "size", later.size(), "signed", earlier.size()));
        }
        return ours(later).then(any -> {
            ConsistencyProof proof = ConsistencyProof.of(earlier.size(), later.size(), book::node);
            return proof.connects(earlier.root(), later.root())
                    ? Outcome.accepted(later)
                    : Outcome.refused(Rejection.of(
                            Code.SIGN_INCONSISTENT, "note", "size", later.size(), "signed", earlier.size()));
        });
    }
}
