package org.sunledger;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.TreeHead;
import org.sunledger.store.AppendBatch;
import org.sunledger.store.StoredFact;
import org.sunledger.store.StoredText;

/**
 * Gives the facts of a draft the form in which a store keeps them: salts, canonical bytes, leaves, and all that
 * follows. A long draft comes in parts, each worked out by another thread while the store writes the one before. Who
 * did what shows in nothing.
 */
final class DraftParts implements Iterator<AppendBatch> {
    /** How many facts make a part: enough to be worth the handing over, few enough to be forgotten young. */
    private static final int PART = 4_000;

    private final Draft draft;
    private final SealsAhead seals;
    private final Derivation derivation;
    private int sealed;
    private CompletableFuture<AppendBatch> ahead;
    private boolean handedOver;

    private DraftParts(Draft draft, TreeHead head, SealsAhead seals) {
        this.draft = draft;
        this.seals = seals;
        this.derivation = new Derivation(head);
        this.ahead = draft.facts().size() > PART
                ? CompletableFuture.supplyAsync(this::seal)
                : CompletableFuture.completedFuture(seal());
    }

    /** Everything that an append of the draft writes. */
    static Iterator<AppendBatch> of(Draft draft, TreeHead head, SaltSource salts) {
        return of(draft, head, new SealsAhead(salts));
    }

    /** The same for a draft whose facts were given to be sealed while it was made. */
    static Iterator<AppendBatch> of(Draft draft, TreeHead head, SealsAhead seals) {
        return new DraftParts(draft, head, seals);
    }

    @Override
    public boolean hasNext() {
        return !handedOver;
    }

    @Override
    public AppendBatch next() {
        if (handedOver) {
            throw new NoSuchElementException("every part was handed over");
        }
        AppendBatch part = finished(ahead);
        if (isSealed()) {
            handedOver = true;
        } else {
            ahead = CompletableFuture.supplyAsync(this::seal);
        }
        return part;
    }

    private static AppendBatch finished(CompletableFuture<AppendBatch> part) {
        try {
            return part.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private boolean isSealed() {
        return sealed == draft.facts().size();
    }

    private AppendBatch seal() {
        int end = Math.min(sealed + PART, draft.facts().size());
        List<StoredFact> facts = new ArrayList<>(end - sealed);
        List<StoredText> texts = new ArrayList<>(end - sealed);
        for (; sealed < end; sealed++) {
            LoggedFact fact = draft.facts().get(sealed);
            SealsAhead.Sealed seal = seals.sealed(fact);
            derivation.add(fact, seal.leaf());
            facts.add(seal.stored());
            draft.texts().get(sealed).forEach((name, text) -> texts.add(new StoredText(fact.index(), name, text)));
        }
        return isSealed() ? derivation.lastPart(facts, texts) : derivation.part(facts, texts);
    }
}
