package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.LoggedFact;
import org.sunledger.log.PersonalText;
import org.sunledger.log.TreeNode;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.Lookup;

/** Compares what a store keeps beside the facts with what follows from them. It only reads. */
final class DerivedCheck {
    private record Key(String space, String key) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int bySpace = space.compareTo(other.space);
            return bySpace != 0 ? bySpace : key.compareTo(other.key);
        }
    }

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
        for (TreeNode node : fresh.nodes()) {
            boolean changed = node.level() == 0
                    && store.node(0, node.index())
                            .filter(kept -> !kept.equals(node.hash()))
                            .isPresent();
            if (changed) {
                throw new IntegrityException(Code.LOG_FACT_CHANGED, "fact", "F" + node.index());
            }
        }
    }

    /**
     * What differs, by name, in order: {@code cells}, {@code lookups}, {@code nodes}, {@code texts},
     * {@code unit-lines}.
     */
    static List<String> of(LedgerStore store, DerivedBatch fresh, List<LoggedFact> withTexts) {
        DerivedCheck check = new DerivedCheck(store);
        check.nodes(fresh);
        check.cells(fresh);
        check.unitLines(fresh);
        check.lookups(fresh);
        check.texts(withTexts);
        return List.copyOf(check.differences);
    }

    private void nodes(DerivedBatch fresh) {
        for (TreeNode node : fresh.nodes()) {
            if (!store.node(node.level(), node.index())
                    .filter(node.hash()::equals)
                    .isPresent()) {
                differences.add("nodes");
                return;
            }
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
        SortedMap<Key, List<Long>> derived = new TreeMap<>();
        for (Lookup lookup : fresh.lookups()) {
            derived.computeIfAbsent(new Key(lookup.space(), lookup.key()), key -> new ArrayList<>())
                    .add(lookup.index());
        }
        // A fact that nothing reverses or approves must not be said to be reversed or approved.
        for (long index = 0; index < fresh.size(); index++) {
            derived.putIfAbsent(new Key(LookupSpaces.REVERSED, Long.toString(index)), List.of());
            derived.putIfAbsent(new Key(LookupSpaces.APPROVED, Long.toString(index)), List.of());
        }
        boolean agree = derived.entrySet().stream()
                .allMatch(entry -> store.lookup(
                                entry.getKey().space(), entry.getKey().key())
                        .equals(entry.getValue()));
        if (!agree) {
            differences.add("lookups");
        }
    }

    /**
     * A text that was erased is withheld; one that is kept must be one that its fact names. A text that stands beside
     * no such fact has slipped away from its own, which would look like one that was erased.
     */
    private void texts(List<LoggedFact> withTexts) {
        long named = 0;
        for (LoggedFact fact : withTexts) {
            for (Map.Entry<String, PersonalText> kept :
                    store.texts(fact.index()).entrySet()) {
                named += kept.getValue().digest().equals(fact.textDigests().get(kept.getKey())) ? 1 : 0;
            }
        }
        if (named != store.textCount()) {
            differences.add("texts");
        }
    }
}
