package org.sunledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.MerkleTree;
import org.sunledger.log.PersonalText;
import org.sunledger.log.SaltedDigest;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeHead;
import org.sunledger.store.AppendBatch;
import org.sunledger.store.AppendResult;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.Lookup;
import org.sunledger.store.StoredFact;
import org.sunledger.store.StoredText;

/** A store whose drawers stand open: whoever holds the file of a book can change anything in it. */
final class OpenStore implements LedgerStore {
    final List<StoredFact> facts = new ArrayList<>();
    final List<StoredText> texts = new ArrayList<>();
    final List<TreeHash> nodes = new ArrayList<>();
    final List<DayBalance> cells = new ArrayList<>();
    final List<UnitLine> unitLines = new ArrayList<>();
    final List<Lookup> lookups = new ArrayList<>();

    static OpenStore copyOf(LedgerStore store) {
        OpenStore open = new OpenStore();
        store.readFacts(0, store.size(), open.facts::add);
        store.readTexts(open.texts::add);
        store.readNodes((position, hash) -> open.nodes.add(hash));
        store.readCells(LocalDate.MIN, LocalDate.MAX, open.cells::add);
        store.readUnitLines("", open.unitLines::add);
        store.readLookups(open.lookups::add);
        return open;
    }

    /** Works out everything anew from the facts as they are now, as a careful forger would. */
    boolean deriveAnew() {
        try {
            DerivedBatch all = Derivation.whole(this, fact -> {});
            nodes.clear();
            all.nodes().forEach(node -> nodes.add(node.hash()));
            cells.clear();
            all.cells().stream().filter(cell -> !cell.isZero()).forEach(cells::add);
            unitLines.clear();
            unitLines.addAll(all.unitLines());
            lookups.clear();
            lookups.addAll(all.lookups());
            return true;
        } catch (RuntimeException noFacts) {
            return false;
        }
    }

    /** Works out the tree anew and leaves everything else. */
    void hashAnew() {
        nodes.clear();
        MerkleTree tree = MerkleTree.empty();
        SaltedDigest digest = new SaltedDigest();
        facts.forEach(fact -> tree.append(digest.leaf(fact.salt(), fact.bytes()), node -> nodes.add(node.hash())));
    }

    @Override
    public long size() {
        return facts.isEmpty() ? 0 : facts.get(facts.size() - 1).index() + 1;
    }

    @Override
    public void readFacts(long from, long to, Consumer<StoredFact> visitor) {
        facts.stream().filter(fact -> fact.index() >= from && fact.index() < to).forEach(visitor);
    }

    @Override
    public void readCells(LocalDate from, LocalDate toExclusive, Consumer<DayBalance> visitor) {
        cells.forEach(visitor);
    }

    @Override
    public void readUnitLines(String unit, Consumer<UnitLine> visitor) {
        unitLines.forEach(visitor);
    }

    @Override
    public void readNodes(BiConsumer<Long, TreeHash> visitor) {
        for (int position = 0; position < nodes.size(); position++) {
            visitor.accept((long) position, nodes.get(position));
        }
    }

    @Override
    public void readLookups(Consumer<Lookup> visitor) {
        lookups.forEach(visitor);
    }

    @Override
    public void readTexts(Consumer<StoredText> visitor) {
        texts.forEach(visitor);
    }

    @Override
    public <T> T consistently(Supplier<T> reading) {
        return reading.get();
    }

    @Override
    public boolean readOnly() {
        return true;
    }

    @Override
    public void close() {}

    @Override
    public TreeHead head() {
        throw new UnsupportedOperationException();
    }

    @Override
    public AppendResult append(long expectedSize, AppendBatch batch) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<StoredFact> fact(long index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Long> lookup(String space, String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Integer> lookupCounts(String space, Collection<String> keys) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void readUnitBalances(long size, LocalDate asOf, Consumer<UnitBalance> visitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<TreeHash> node(int level, long index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, PersonalText> texts(long index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void eraseTexts(long index) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void replaceDerived(DerivedBatch all) {
        throw new UnsupportedOperationException();
    }
}
