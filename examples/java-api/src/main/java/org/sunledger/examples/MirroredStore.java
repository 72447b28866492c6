package org.sunledger.examples;

import java.time.LocalDate;
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
import org.sunledger.log.PersonalText;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeHead;
import org.sunledger.store.AppendBatch;
import org.sunledger.store.AppendResult;
import org.sunledger.store.DerivedBatch;
import org.sunledger.store.LedgerStore;
import org.sunledger.store.Lookup;
import org.sunledger.store.StoredFact;
import org.sunledger.store.StoredText;

/**
 * A store of one's own: every append goes to two stores, so that a host keeps a second copy. The first decides; a
 * mirror that cannot follow fails the call.
 */
final class MirroredStore implements LedgerStore {
    private final LedgerStore first;
    private final LedgerStore mirror;

    MirroredStore(LedgerStore first, LedgerStore mirror) {
        this.first = first;
        this.mirror = mirror;
    }

    // snippet: own-store
    @Override
    public synchronized AppendResult append(long expectedSize, AppendBatch batch) {
        AppendResult result = first.append(expectedSize, batch);
        if (result instanceof AppendResult.Appended
                && !(mirror.append(expectedSize, batch) instanceof AppendResult.Appended)) {
            throw new IllegalStateException("the mirror is not where the book is");
        }
        return result;
    }
    // end

    @Override
    public long size() {
        return first.size();
    }

    @Override
    public TreeHead head() {
        return first.head();
    }

    @Override
    public void readFacts(long from, long to, Consumer<StoredFact> visitor) {
        first.readFacts(from, to, visitor);
    }

    @Override
    public Optional<StoredFact> fact(long index) {
        return first.fact(index);
    }

    @Override
    public List<Long> lookup(String space, String key) {
        return first.lookup(space, key);
    }

    @Override
    public Map<String, Integer> lookupCounts(String space, Collection<String> keys) {
        return first.lookupCounts(space, keys);
    }

    @Override
    public void readCells(LocalDate from, LocalDate toExclusive, Consumer<DayBalance> visitor) {
        first.readCells(from, toExclusive, visitor);
    }

    @Override
    public void readUnitBalances(long size, LocalDate asOf, Consumer<UnitBalance> visitor) {
        first.readUnitBalances(size, asOf, visitor);
    }

    @Override
    public void readUnitLines(String unit, Consumer<UnitLine> visitor) {
        first.readUnitLines(unit, visitor);
    }

    @Override
    public Optional<TreeHash> node(int level, long index) {
        return first.node(level, index);
    }

    @Override
    public Map<String, PersonalText> texts(long index) {
        return first.texts(index);
    }

    @Override
    public void readNodes(BiConsumer<Long, TreeHash> visitor) {
        first.readNodes(visitor);
    }

    @Override
    public void readLookups(Consumer<Lookup> visitor) {
        first.readLookups(visitor);
    }

    @Override
    public void readTexts(Consumer<StoredText> visitor) {
        first.readTexts(visitor);
    }

    @Override
    public synchronized void eraseTexts(long index) {
        first.eraseTexts(index);
        mirror.eraseTexts(index);
    }

    @Override
    public synchronized void replaceDerived(DerivedBatch all) {
        first.replaceDerived(all);
        mirror.replaceDerived(all);
    }

    @Override
    public <T> T consistently(Supplier<T> reading) {
        return first.consistently(reading);
    }

    @Override
    public boolean readOnly() {
        return first.readOnly() || mirror.readOnly();
    }

    @Override
    public void close() {
        first.close();
        mirror.close();
    }
}
