package org.sunledger.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitKey;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.PersonalText;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeHead;
import org.sunledger.log.TreeNode;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.StoreException;

/** Keeps a book in memory for as long as the object lives: for tests and trials. */
public final class InMemoryStore implements LedgerStore {
    private record Key(String space, String key) {}

    private final List<StoredFact> facts = new ArrayList<>();
    private final Map<Long, NavigableMap<String, PersonalText>> texts = new HashMap<>();
    private final List<TreeHash> nodes = new ArrayList<>();
    private final NavigableMap<BalanceKey, DayBalance> cells = new TreeMap<>();
    private final List<UnitLine> unitLines = new ArrayList<>();
    private final Map<Key, TreeSet<Long>> lookups = new HashMap<>();
    private boolean closed;

    @Override
    public synchronized long size() {
        checkOpen();
        return facts.size();
    }

    @Override
    public synchronized TreeHead head() {
        checkOpen();
        return TreeHead.at(facts.size(), (level, index) -> node(level, index).orElseThrow());
    }

    @Override
    public synchronized AppendResult append(long expectedSize, AppendBatch batch) {
        checkOpen();
        if (expectedSize != facts.size()) {
            return new AppendResult.Stale(head());
        }
        Fit.check(expectedSize, batch);
        Map<BalanceKey, DayBalance> sums = sums(batch.cells(), cells);
        facts.addAll(batch.facts());
        for (StoredText text : batch.texts()) {
            texts.computeIfAbsent(text.fact(), fact -> new TreeMap<>()).put(text.name(), text.text());
        }
        unitLines.addAll(batch.unitLines());
        keep(batch.nodes(), sums, batch.lookups());
        return new AppendResult.Appended(head());
    }

    /** Works out all sums before any is kept, so that one that is too large leaves no trace. */
    private static Map<BalanceKey, DayBalance> sums(List<DayBalance> changes, Map<BalanceKey, DayBalance> before) {
        Map<BalanceKey, DayBalance> sums = new HashMap<>();
        for (DayBalance change : changes) {
            BalanceKey key = change.key();
            DayBalance sum = sums.getOrDefault(key, before.getOrDefault(key, DayBalance.of(key, 0)));
            sums.put(key, Fit.sum(sum, change));
        }
        return sums;
    }

    private void keep(List<TreeNode> newNodes, Map<BalanceKey, DayBalance> sums, List<Lookup> newLookups) {
        newNodes.forEach(node -> nodes.add(node.hash()));
        cells.putAll(sums);
        for (Lookup lookup : newLookups) {
            lookups.computeIfAbsent(new Key(lookup.space(), lookup.key()), key -> new TreeSet<>())
                    .add(lookup.index());
        }
    }

    @Override
    public synchronized void readFacts(long from, long to, Consumer<StoredFact> visitor) {
        checkOpen();
        long end = Math.min(to, facts.size());
        for (long index = Math.max(0, from); index < end; index++) {
            visitor.accept(facts.get((int) index));
        }
    }

    @Override
    public synchronized Optional<StoredFact> fact(long index) {
        checkOpen();
        return index >= 0 && index < facts.size() ? Optional.of(facts.get((int) index)) : Optional.empty();
    }

    @Override
    public synchronized List<Long> lookup(String space, String key) {
        checkOpen();
        TreeSet<Long> found = lookups.get(new Key(space, key));
        return found == null ? List.of() : List.copyOf(found);
    }

    @Override
    public synchronized Map<String, Integer> lookupCounts(String space, Collection<String> keys) {
        checkOpen();
        Map<String, Integer> counts = new HashMap<>();
        for (String key : keys) {
            TreeSet<Long> found = lookups.get(new Key(space, key));
            if (found != null) {
                counts.put(key, found.size());
            }
        }
        return counts;
    }

    @Override
    public synchronized void readCells(LocalDate from, LocalDate toExclusive, Consumer<DayBalance> visitor) {
        checkOpen();
        if (!from.isBefore(toExclusive)) {
            return;
        }
        cells.subMap(first(from), first(toExclusive)).values().stream()
                .filter(cell -> !cell.isZero())
                .forEach(visitor);
    }

    /** Comes before every cell of the day. */
    private static BalanceKey first(LocalDate day) {
        return new BalanceKey(day, "", "", "", "");
    }

    @Override
    public synchronized void readUnitBalances(long size, LocalDate asOf, Consumer<UnitBalance> visitor) {
        checkOpen();
        NavigableMap<UnitKey, UnitBalance> sums = new TreeMap<>();
        for (UnitLine line : unitLines) {
            if (line.index() < size && !line.day().isAfter(asOf)) {
                UnitBalance balance = line.balance();
                sums.merge(balance.key(), balance, UnitBalance::plus);
            }
        }
        sums.values().forEach(visitor);
    }

    @Override
    public synchronized void readUnitLines(String unit, Consumer<UnitLine> visitor) {
        checkOpen();
        unitLines.stream()
                .filter(line -> unit.isEmpty() || line.item().unit().equals(unit))
                .forEach(visitor);
    }

    @Override
    public synchronized Optional<TreeHash> node(int level, long index) {
        checkOpen();
        long position = TreeNode.position(level, index);
        return position < nodes.size() ? Optional.of(nodes.get((int) position)) : Optional.empty();
    }

    @Override
    public synchronized Map<String, PersonalText> texts(long index) {
        checkOpen();
        return Map.copyOf(texts.getOrDefault(index, new TreeMap<>()));
    }

    @Override
    public synchronized void readNodes(BiConsumer<Long, TreeHash> visitor) {
        checkOpen();
        for (int position = 0; position < nodes.size(); position++) {
            visitor.accept((long) position, nodes.get(position));
        }
    }

    @Override
    public synchronized void readLookups(Consumer<Lookup> visitor) {
        checkOpen();
        lookups.forEach(
                (key, facts) -> facts.forEach(fact -> visitor.accept(new Lookup(key.space(), key.key(), fact))));
    }

    @Override
    public synchronized void readTexts(Consumer<StoredText> visitor) {
        checkOpen();
        new TreeMap<>(texts)
                .forEach((fact, byName) ->
                        byName.forEach((name, text) -> visitor.accept(new StoredText(fact, name, text))));
    }

    @Override
    public synchronized void eraseTexts(long index) {
        checkOpen();
        texts.remove(index);
    }

    @Override
    public synchronized void replaceDerived(DerivedBatch all) {
        checkOpen();
        Fit.check(all);
        if (all.size() != facts.size()) {
            throw new StoreException(Code.STORE_CONTENDED, true, null, "found", facts.size(), "expected", all.size());
        }
        Map<BalanceKey, DayBalance> sums = sums(all.cells(), Map.of());
        nodes.clear();
        cells.clear();
        lookups.clear();
        unitLines.clear();
        unitLines.addAll(all.unitLines());
        keep(all.nodes(), sums, all.lookups());
    }

    @Override
    public synchronized <T> T consistently(Supplier<T> reading) {
        checkOpen();
        return reading.get();
    }

    @Override
    public boolean readOnly() {
        return false;
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the store is closed");
        }
    }
}
