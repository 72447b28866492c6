package org.sunledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.store.StoredFact;

/**
 * Takes facts as they come out of a store, and hands them on in the same order, read and hashed. What follows from one
 * fact alone is worked out by several threads, some thousand facts at a time. Used once, by one thread.
 */
final class ReadAhead {
    private static final int MANY = 8_000;

    private final Consumer<Read> then;
    private final List<StoredFact> waiting = new ArrayList<>(MANY);

    /**
     * A fact that was read, or why it could not be.
     *
     * @param index its index as the store says
     * @param leaf its leaf
     * @param fact the fact; null when it cannot be read
     * @param broken why not; null when it can
     */
    record Read(
            long index,
            TreeHash leaf,
            @Nullable LoggedFact fact,
            @Nullable IntegrityException broken) {
        /** The fact; throws what stood in the way of reading it. */
        LoggedFact orThrow() {
            LoggedFact readable = fact;
            if (readable != null) {
                return readable;
            }
            IntegrityException why = broken;
            throw why == null ? new IllegalStateException("neither read nor broken") : why;
        }
    }

    ReadAhead(Consumer<Read> then) {
        this.then = then;
    }

    void add(StoredFact stored) {
        waiting.add(stored);
        if (waiting.size() == MANY) {
            finish();
        }
    }

    /** Hands on what is still waiting. */
    void finish() {
        List<Read> read = ManyHands.map(List.copyOf(waiting), () -> {
            SaltedDigest digest = new SaltedDigest();
            return stored -> read(stored, digest);
        });
        waiting.clear();
        read.forEach(then);
    }

    private static Read read(StoredFact stored, SaltedDigest digest) {
        byte[] bytes = stored.bytes();
        TreeHash leaf = digest.leaf(stored.salt(), bytes);
        try {
            return new Read(stored.index(), leaf, LoggedFact.parseExactly(stored.index(), bytes), null);
        } catch (IntegrityException broken) {
            return new Read(stored.index(), leaf, null, broken);
        }
    }
}
