package org.sunledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sunledger.Verification.Finding;
import org.sunledger.log.Checkpoint;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeNode;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Rejection;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.LedgerStore;

/**
 * Looks at a whole book: every byte of every fact, the tree over them, every balance by a slow and obvious route, and
 * everything that is kept beside the facts. It believes nothing but the facts and what was kept outside. Used once.
 */
final class Verifier {
    private final LedgerStore store;
    private final List<KeptCheckpoint> kept;
    private final List<TreeHash> leaves;
    private final Consumer<LoggedFact> progress;
    private final List<Finding> findings = new ArrayList<>();
    private final Derivation derivation = Derivation.fromNothing();
    private final SlowBalances balances = new SlowBalances();
    private final FactSequence sequence = new FactSequence(balances);
    private final List<LoggedFact> withTexts = new ArrayList<>();
    /** What the log was at the sizes that anybody kept, worked out from its facts. */
    private final SortedMap<Long, Checkpoint> passed = new TreeMap<>();

    private boolean readable = true;

    Verifier(LedgerStore store, List<KeptCheckpoint> kept, List<TreeHash> leaves, Consumer<LoggedFact> progress) {
        this.store = store;
        this.kept = kept.stream()
                .sorted(Comparator.comparingLong(KeptCheckpoint::size))
                .toList();
        this.leaves = leaves;
        this.progress = progress;
    }

    Verification run() {
        return store.consistently(() -> {
            readFacts();
            if (readable) {
                sequence.end();
            }
            DerivedBatch fresh = derivation.derived();
            DerivedCheck.Kept nodes = DerivedCheck.Kept.compare(store, fresh.nodes());
            leavesBesideTheFacts(nodes);
            leavesKeptOutside(fresh.nodes());
            sequence.findings().forEach(findings::add);
            long agreeing = compareCheckpoints();
            if (readable && findings.stream().noneMatch(finding -> finding.code() == Code.LOG_FACT_CHANGED)) {
                compareDerived(fresh, nodes);
            }
            findings.sort(Comparator.comparingLong(Verifier::place));
            return new Verification(
                    fresh.size(),
                    derivation.head().checkpoint(sequence.origin()),
                    kept.size() + (leaves.isEmpty() ? 0 : 1),
                    agreeing,
                    sequence.seals(),
                    sequence.former(),
                    findings);
        });
    }

    /** What is about no fact comes last. */
    private static long place(Finding finding) {
        return finding.from() < 0 ? Long.MAX_VALUE : finding.from();
    }

    private void readFacts() {
        ReadAhead ahead = new ReadAhead(this::next);
        try {
            Optional<IntegrityException> broken = readInto(ahead);
            // What stands before it is looked at in any case.
            ahead.finish();
            broken.ifPresent(this::cannotGoOn);
        } catch (Unreadable first) {
            readable = false;
        }
    }

    private Optional<IntegrityException> readInto(ReadAhead ahead) {
        try {
            store.readFacts(0, store.size(), ahead::add);
            return Optional.empty();
        } catch (IntegrityException broken) {
            return Optional.of(broken);
        }
    }

    private void cannotGoOn(IntegrityException broken) {
        readable = false;
        long missing = broken.code() == Code.LOG_MALFORMED ? derivation.head().size() : -1;
        findings.add(new Finding(broken.code(), missing, missing + 1, broken.details()));
    }

    /** Stops the reading; what is wrong has been noted. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable(Throwable cause) {
            super(cause);
        }
    }

    private void next(ReadAhead.Read read) {
        long expected = derivation.head().size();
        if (read.index() != expected) {
            findings.add(
                    located(Code.LOG_MALFORMED, expected, details("index", expected, "reason", "the fact is missing")));
            throw new Unreadable(new NoSuchElementException("F" + expected));
        }
        try {
            LoggedFact fact = read.orThrow();
            sequence.take(fact, derivation.head());
            derivation.addButBalances(fact, read.leaf());
            if (!fact.textDigests().isEmpty()) {
                withTexts.add(fact);
            }
            long size = fact.index() + 1;
            if (kept.stream().anyMatch(each -> each.size() == size)) {
                passed.put(size, derivation.head().checkpoint(sequence.origin()));
            }
            progress.accept(fact);
        } catch (IntegrityException broken) {
            findings.add(located(broken.code(), read.index(), broken.details()));
            throw new Unreadable(broken);
        }
    }

    private void leavesBesideTheFacts(DerivedCheck.Kept nodes) {
        nodes.firstChanged()
                .ifPresent(index -> findings.add(located(Code.LOG_FACT_CHANGED, index, details("fact", "F" + index))));
    }

    /** Leaf hashes that somebody keeps tell which fact was changed even if the book was hashed anew. */
    private void leavesKeptOutside(List<TreeNode> fresh) {
        if (leaves.isEmpty()) {
            return;
        }
        List<TreeHash> found = fresh.stream()
                .filter(node -> node.level() == 0)
                .map(TreeNode::hash)
                .toList();
        for (int index = 0; index < leaves.size(); index++) {
            if (index >= found.size()) {
                findings.add(new Finding(
                        Code.LOG_SIZE_DIFFERS,
                        index,
                        leaves.size(),
                        details("found", found.size(), "expected", leaves.size())));
                return;
            }
            if (!leaves.get(index).equals(found.get(index))) {
                findings.add(located(Code.LOG_FACT_CHANGED, index, details("fact", "F" + index)));
                return;
            }
        }
    }

    /** The first kept checkpoint that disagrees, and the largest size before it at which one agrees. */
    private long compareCheckpoints() {
        long agreeing = sequence.lastAgreeingSeal();
        for (KeptCheckpoint each : kept) {
            Checkpoint found =
                    passed.getOrDefault(each.size(), derivation.head().checkpoint(sequence.origin()));
            Optional<Rejection> difference = each.difference(found);
            if (difference.isPresent()) {
                Rejection why = difference.get();
                boolean foreign = why.code() == Code.LOG_ORIGIN_DIFFERS;
                findings.add(new Finding(why.code(), foreign ? -1 : agreeing, each.size(), why.details()));
                return agreeing;
            }
            agreeing = Math.max(agreeing, each.size());
        }
        return agreeing;
    }

    private void compareDerived(DerivedBatch fresh, DerivedCheck.Kept nodes) {
        List<String> differences = new ArrayList<>(DerivedCheck.butBalances(store, fresh, nodes, withTexts));
        if (!balances.agreeWith(store)) {
            differences.add("cells");
        }
        for (String what : differences) {
            findings.add(new Finding(Code.DERIVED_DIFFERS, -1, 0, details("what", what)));
        }
    }

    static Finding located(Code code, long index, SortedMap<String, String> details) {
        return new Finding(code, index, index + 1, details);
    }

    static SortedMap<String, String> details(Object... namesAndValues) {
        return Rejection.of(Code.LOG_MALFORMED, "", namesAndValues).details();
    }
}
