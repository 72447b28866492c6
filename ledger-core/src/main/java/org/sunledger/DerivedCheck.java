package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeNode;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.Lookup;

/** Compares what a store keeps beside the facts with what follows from them. It only reads. */
final class DerivedCheck {
    private final LedgerStore store;
    private final SortedSet<String> differences = new TreeSet<>();

    private DerivedCheck(LedgerStore store) {
        this.store = store;
    }

    /**
     * Stops at the first fact whose bytes or salt are no longer those that were hashed when it was recorded. The kept
     * leaf is the only witness of that, so it must not be derived anew from the changed fact.
     */
    static void mustBeTheFactsThatWereHashed(LedgerStore store, DerivedBatch fresh) {
        Kept.compare(store, fresh.nodes()).firstChanged().ifPresent(index -> {
            throw new IntegrityException(Code.LOG_FACT_CHANGED, "fact", "F" + index);
        });
    }

    /**
     * What came of comparing the nodes that a store keeps, in the order of their completion, with those of the facts.
     */
    static final class Kept {
        private final List<TreeNode> fresh;
        private int next;
        private long met;
        private boolean agree = true;
        private long changed = -1;

        private Kept(List<TreeNode> fresh) {
            this.fresh = fresh;
        }

        /** Reads every kept node once. */
        static Kept compare(LedgerStore store, List<TreeNode> fresh) {
            Kept kept = new Kept(fresh);
            store.readNodes(kept::meet);
            return kept;
        }

        private void meet(long position, TreeHash hash) {
            while (next < fresh.size() && fresh.get(next).position() < position) {
                next++;
            }
            met++;
            TreeNode node = next < fresh.size() ? fresh.get(next) : null;
            if (node == null || node.position() != position) {
                agree = false;
            } else if (!node.hash().equals(hash)) {
                agree = false;
                changed = changed < 0 && node.level() == 0 ? node.index() : changed;
            }
        }

        /** The first fact whose leaf is kept and is another than the one that follows from the fact. */
        OptionalLong firstChanged() {
            return changed < 0 ? OptionalLong.empty() : OptionalLong.of(changed);
        }

        /** True when these nodes are kept, none left out and none over. */
        boolean agree() {
            return agree && met == fresh.size();
        }
    }

    /**
     * What differs, by name, in order: {@code cells}, {@code lookups}, {@code nodes}, {@code texts},
     * {@code unit-lines}.
     */
    static List<String> of(LedgerStore store, DerivedBatch fresh, List<LoggedFact> withTexts) {
        DerivedCheck check = new DerivedCheck(store);
        check.cells(fresh);
        check.butBalances(fresh, Kept.compare(store, fresh.nodes()), withTexts);
        return List.copyOf(check.differences);
    }

    /** The same without {@code cells}, for whoever works out balances by another route. */
    static List<String> butBalances(LedgerStore store, DerivedBatch fresh, Kept nodes, List<LoggedFact> withTexts) {
        DerivedCheck check = new DerivedCheck(store);
        check.butBalances(fresh, nodes, withTexts);
        return List.copyOf(check.differences);
    }

    private void butBalances(DerivedBatch fresh, Kept nodes, List<LoggedFact> withTexts) {
        if (!nodes.agree()) {
            differences.add("nodes");
        }
        unitLines(fresh);
        lookups(fresh);
        texts(withTexts);
    }

    private void cells(DerivedBatch fresh) {
        List<DayBalance> kept = new ArrayList<>();
        store.readCells(LocalDate.MIN, LocalDate.MAX, kept::add);
        List<DayBalance> derived =
                fresh.cells().stream().filter(cell -> !cell.isZero()).toList();
        if (!kept.equals(derived)) {
            differences.add("cells");
        }
    }

    private void unitLines(DerivedBatch fresh) {
        List<UnitLine> kept = new ArrayList<>();
        store.readUnitLines("", kept::add);
        if (!kept.equals(fresh.unitLines())) {
            differences.add("unit-lines");
        }
    }

    private void lookups(DerivedBatch fresh) {
        Set<Lookup> missing = new HashSet<>(fresh.lookups());
        boolean[] agree = {true};
        store.readLookups(kept -> agree[0] &= missing.remove(kept));
        if (!agree[0] || !missing.isEmpty()) {
            differences.add("lookups");
        }
    }

    /**
     * A text that was erased is withheld; one that is kept must be one that its fact names. A text that stands beside
     * no such fact has slipped away from its own, which would look like one that was erased.
     */
    private void texts(List<LoggedFact> withTexts) {
        Map<Long, LoggedFact> named = new HashMap<>();
        withTexts.forEach(fact -> named.put(fact.index(), fact));
        store.readTexts(kept -> {
            LoggedFact fact = named.get(kept.fact());
            if (fact == null || !kept.text().digest().equals(fact.textDigests().get(kept.name()))) {
                differences.add("texts");
            }
        });
    }
}
