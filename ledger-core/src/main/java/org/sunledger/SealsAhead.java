package org.sunledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.sunledger.canonical.CanonicalWriter;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.Salt;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHash;
import org.sunledger.store.StoredFact;

/**
 * Seals facts while those after them are still drafted: gives each a salt, its canonical bytes and its leaf. Another
 * thread works while the drafting one goes on, one share after the other; a short draft never calls it. A fact that is
 * drafted and then left out costs only the work. Who sealed a fact shows in nothing.
 */
final class SealsAhead {
    private static final int SHARE = 1_000;

    /** How many facts are sealed ahead at most: what is sealed is held until it is written. */
    private static final int MOST = 40_000;

    private final SaltSource salts;
    private final Deque<CompletableFuture<List<Sealed>>> shares = new ArrayDeque<>();
    private final Deque<Sealed> ready = new ArrayDeque<>();
    private final SaltedDigest digest = new SaltedDigest();
    private final CanonicalWriter writer = new CanonicalWriter();
    private List<LoggedFact> waiting = new ArrayList<>();
    private CompletableFuture<?> before = CompletableFuture.completedFuture(null);
    private int asked;

    /**
     * A fact in the form in which a store keeps it.
     *
     * @param fact the fact
     * @param stored its place, salt and canonical bytes
     * @param leaf what the tree commits to
     */
    record Sealed(LoggedFact fact, StoredFact stored, TreeHash leaf) {
        private static Sealed of(LoggedFact fact, SaltSource salts, SaltedDigest digest, CanonicalWriter writer) {
            Salt salt = salts.salt(fact.index(), "fact");
            byte[] bytes = fact.toBytes(writer);
            return new Sealed(fact, StoredFact.wrap(fact.index(), salt, bytes), digest.leaf(salt, bytes));
        }
    }

    SealsAhead(SaltSource salts) {
        this.salts = salts;
    }

    /** Takes the next fact that was drafted. */
    void add(LoggedFact fact) {
        if (asked == MOST) {
            return;
        }
        waiting.add(fact);
        if (waiting.size() == SHARE) {
            List<LoggedFact> share = waiting;
            waiting = new ArrayList<>(SHARE);
            asked += SHARE;
            CompletableFuture<List<Sealed>> sealed = before.thenApplyAsync(any -> seal(share));
            shares.add(sealed);
            before = sealed;
        }
    }

    private List<Sealed> seal(List<LoggedFact> share) {
        SaltedDigest ownDigest = new SaltedDigest();
        CanonicalWriter ownWriter = new CanonicalWriter();
        List<Sealed> sealed = new ArrayList<>(share.size());
        share.forEach(fact -> sealed.add(Sealed.of(fact, salts, ownDigest, ownWriter)));
        return sealed;
    }

    /** A fact of the draft, sealed ahead or now; facts are asked for in their order, by one thread at a time. */
    Sealed sealed(LoggedFact fact) {
        CompletableFuture<List<Sealed>> share = ready.isEmpty() ? shares.poll() : null;
        if (share != null) {
            ready.addAll(share.join());
        }
        Sealed next = ready.peek();
        if (isOf(next, fact)) {
            return ready.remove();
        }
        return Sealed.of(fact, salts, digest, writer);
    }

    /** True for the very fact, not only an equal one: no other has its place. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isOf(@Nullable Sealed sealed, LoggedFact fact) {
        return sealed != null && sealed.fact() == fact;
    }
}
