package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.LoggedFact;
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
        firstChanged(store, fresh.nodes()).ifPresent(index -> {
            throw new IntegrityException(Code.LOG_FACT_CHANGED, "fact", "F" + index);
        });
    }

    /** The first fact whose leaf is kept and is another than the one that follows from the fact. */
    static OptionalLong firstChanged(LedgerStore store, List<TreeNode> fresh) {
        PeekingNodes expected = new PeekingNodes(fresh);
        long[] changed = {-1};
        store.readNodes((position, hash) -> {
            TreeNode node = expected.at(position);
            if (changed[0] < 0
                    && node != null
                    && node.level() == 0
                    && !node.hash().equals(hash)) {
                changed[0] = node.index();
            }
        });
        return changed[0] < 0 ? OptionalLong.empty() : OptionalLong.of(changed[0]);
    }

    /** Nodes in the order of their completion, asked for by ascending position. */
    private static final class PeekingNodes {
        private final List<TreeNode> nodes;
        private int next;

        PeekingNodes(List<TreeNode> nodes) {
            this.nodes = nodes;
        }

        @Nullable
        TreeNode at(long position) {
            while (next < nodes.size() && nodes.get(next).position() < position) {
                next++;
            }
            return next < nodes.size() && nodes.get(next).position() == position ? nodes.get(next) : null;
        }
    }

    /**
     * What differs, by name, in order: {@code cells}, {@code lookups}, {@code nodes}, {@code texts},
     * {@code unit-lines}.
     */
    static List<String> of(LedgerStore store, DerivedBatch fresh, List<LoggedFact> withTexts) {
        DerivedCheck check = new DerivedCheck(store);
        check.cells(fresh);
        check.butBalances(fresh, withTexts);
        return List.copyOf(check.differences);
    }

    /** The same without {@code cells}, for whoever works out balances by another route. */
    static List<String> butBalances(LedgerStore store, DerivedBatch fresh, List<LoggedFact> withTexts) {
        DerivedCheck check = new DerivedCheck(store);
        check.butBalances(fresh, withTexts);
        return List.copyOf(check.differences);
    }

    private void butBalances(DerivedBatch fresh, List<LoggedFact> withTexts) {
        nodes(fresh);
        unitLines(fresh);
        lookups(fresh);
        texts(withTexts);
    }

    /** The nodes stand in the order of their completion, none left out and none over. */
    private void nodes(DerivedBatch fresh) {
        Iterator<TreeNode> expected = fresh.nodes().iterator();
        boolean[] agree = {true};
        store.readNodes((position, hash) -> {
            if (expected.hasNext()) {
                TreeNode node = expected.next();
                agree[0] &= node.position() == position && node.hash().equals(hash);
            } else {
                agree[0] = false;
            }
        });
        if (!agree[0] || expected.hasNext()) {
            differences.add("nodes");
        }
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
