package org.sunledger;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.TreeHash;
import org.sunledger.outcome.Code;
import org.sunledger.store.LedgerStore;

/**
 * What came of looking at a whole book.
 *
 * @param facts how many facts could be read
 * @param checkpoint the checkpoint worked out from these facts, not from anything kept beside them
 * @param compared how many kept checkpoints were compared
 * @param agreeing the largest size at which the book agrees with a kept checkpoint or with its own seals; 0 when there
 *     is none
 * @param seals how many closes it holds, whose seals were worked out again
 * @param former the checkpoint of the book from which this one goes on, as it says itself; null when it says of none
 * @param findings everything that is wrong, the earliest fact first
 */
public record Verification(
        long facts,
        Checkpoint checkpoint,
        int compared,
        long agreeing,
        long seals,
        @Nullable Checkpoint former,
        List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /**
     * Looks at a whole book: every byte of every fact, the tree, every balance by a slow and obvious route, everything
     * kept beside the facts, and every seal. Nothing is written.
     *
     * @param store the store of the book, which need not be one that opens
     * @param kept what was kept of the log outside the book; without any, the book can only be compared with itself
     * @param leaves the leaf hashes that were kept outside, from the first fact on; may be empty
     * @param progress is shown every fact as it is read
     */
    public static Verification of(
            LedgerStore store, List<KeptCheckpoint> kept, List<TreeHash> leaves, Consumer<LoggedFact> progress) {
        return new Verifier(store, kept, leaves, progress).run();
    }

    /**
     * Something that is wrong.
     *
     * @param code what it is
     * @param from the first fact it can be about; -1 when it is about no fact
     * @param to the first fact after it that it cannot be about; {@code from + 1} when the fact is known
     * @param details the values a message shows, by name
     */
    public record Finding(Code code, long from, long to, SortedMap<String, String> details) {
        /** True when it is about one fact. */
        public boolean isLocated() {
            return from >= 0 && to == from + 1;
        }
    }

    /** The same, with what was found wrong besides. */
    public Verification with(List<Finding> besides) {
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(besides);
        return new Verification(facts, checkpoint, compared, agreeing, seals, former, all);
    }

    /** True when nothing is wrong. */
    public boolean isSound() {
        return findings.isEmpty();
    }

    /**
     * True when something from outside the book was compared with it. Without that, the book agrees with itself, and so
     * would one that somebody wrote anew from the beginning.
     */
    public boolean isAnchored() {
        return compared > 0;
    }

    /** The first fact that is known to be bad. */
    public OptionalLong firstBad() {
        return findings.stream()
                .filter(Finding::isLocated)
                .mapToLong(Finding::from)
                .min();
    }
}
