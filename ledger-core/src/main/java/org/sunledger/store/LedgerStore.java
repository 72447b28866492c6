package org.sunledger.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sunledger.balance.BalanceFold;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.PersonalText;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeHead;
import org.sunledger.log.TreeNode;

/**
 * Keeps one book. Safe for use by several threads.
 *
 * <p>Every method may throw {@link org.sunledger.outcome.StoreException} when the machine refuses, which leaves the
 * book as it was, {@link org.sunledger.outcome.IntegrityException} when the book contradicts itself, and
 * {@link IllegalStateException} when the store is closed. A visitor or supplier handed in may read from the store, and
 * must not write to it.
 */
public interface LedgerStore extends AutoCloseable {
    /** How many facts there are. */
    long size();

    /** The tree over all facts: its size and what is needed to let it grow. Cheap at any size. */
    TreeHead head();

    /**
     * Appends all of a batch, or nothing. When this returns {@link AppendResult.Appended}, the facts are as safe as the
     * store can make them.
     *
     * @param expectedSize the size at which the caller worked the batch out
     * @throws ArithmeticException when the debit or the credit of a cell would exceed 2^62; nothing is written
     * @throws IllegalArgumentException when the batch does not fit that size; nothing is written
     */
    AppendResult append(long expectedSize, AppendBatch batch);

    /**
     * Appends a batch that comes in parts, all of them or nothing, as {@link #append} does. A store that can asks for a
     * part when it has written the one before, so that a caller works it out meanwhile and never holds all of them;
     * what the caller throws then undoes what was written.
     *
     * @param expectedSize the size at which the caller worked the parts out
     * @param parts the parts in order, each following on those before it; they do not use the store
     */
    default AppendResult appendInParts(long expectedSize, Iterator<AppendBatch> parts) {
        return append(expectedSize, AppendBatch.joined(parts));
    }

    /** Visits the facts from {@code from} to before {@code to}, or to the last one, in order. */
    void readFacts(long from, long to, Consumer<StoredFact> visitor);

    /** The fact of an index. */
    Optional<StoredFact> fact(long index);

    /** The facts that carry a key, ascending. */
    List<Long> lookup(String space, String key);

    /** For each of these keys that any fact carries, how many facts carry it. */
    Map<String, Integer> lookupCounts(String space, Collection<String> keys);

    /**
     * Visits the cells of the days from {@code from} to before {@code toExclusive}, ordered by day, account, fund,
     * group and subject. A cell is left out only when its debit and its credit are both zero: where both are the same,
     * money came and went, and a statement says so.
     */
    void readCells(LocalDate from, LocalDate toExclusive, Consumer<DayBalance> visitor);

    /**
     * Visits the sums of the cells of all days before a day, one for each account, fund, group and subject, in this
     * order and dated the day before: what a period begins with, without a cell for each day of the past.
     *
     * @throws ArithmeticException when a side exceeds a long
     */
    default void readSums(LocalDate before, Consumer<DayBalance> visitor) {
        LocalDate day = before.minusDays(1);
        BalanceFold fold = new BalanceFold();
        readCells(LocalDate.MIN, before, cell -> {
            BalanceKey key = cell.key();
            fold.add(new DayBalance(
                    new BalanceKey(day, key.account(), key.fund(), key.group(), key.subject()),
                    cell.debitMinor(),
                    cell.creditMinor()));
        });
        fold.cells().forEach(visitor);
    }

    /**
     * Visits what was charged and settled on every open item of a unit, over the first {@code size} facts that are
     * effective on {@code asOf} or before, ordered as {@link org.sunledger.balance.UnitKey} is.
     */
    void readUnitBalances(long size, LocalDate asOf, Consumer<UnitBalance> visitor);

    /**
     * Visits what matters to what units still owe: as {@link #readUnitBalances}, account by account in the same order,
     * but a store may leave out of an account what is settled in any case. Of an account that owes nothing in all it
     * may give the sum alone; of an item it may give what was charged less what was reversed. What is open and what was
     * paid ahead come out the same.
     */
    default void readOpenUnitBalances(long size, LocalDate asOf, Consumer<UnitBalance> visitor) {
        readUnitBalances(size, asOf, visitor);
    }

    /**
     * Visits the postings that belong to a unit, in the order of the log.
     *
     * @param unit the unit; empty for every unit
     */
    void readUnitLines(String unit, Consumer<UnitLine> visitor);

    /** A complete node of the tree. */
    Optional<TreeHash> node(int level, long index);

    /** The personal texts kept beside a fact, by name; those erased are not among them. */
    Map<String, PersonalText> texts(long index);

    /**
     * Visits every node of the tree with the number of its completion ({@link TreeNode#position()}), ascending; for
     * whoever compares all of them.
     */
    void readNodes(BiConsumer<Long, TreeHash> visitor);

    /** Visits everything by which a fact can be found, in any order; for whoever compares all of it. */
    void readLookups(Consumer<Lookup> visitor);

    /** Visits every personal text that is kept, in the order of the facts; for whoever compares all of them. */
    void readTexts(Consumer<StoredText> visitor);

    /** Erases the personal texts beside a fact with their salts, so that they cannot be recovered from the store. */
    void eraseTexts(long index);

    /**
     * Replaces everything that is derived from the facts, in one step.
     *
     * @throws org.sunledger.outcome.StoreException with {@code store.contended} when the book has grown beyond the
     *     facts that the batch was derived from
     */
    void replaceDerived(DerivedBatch all);

    /** Answers a question that takes several calls as of one state of the book: no append is seen half-way through. */
    <T> T consistently(Supplier<T> reading);

    /** True when nothing can be written through this store. */
    boolean readOnly();

    /** Gives back what the store holds of the machine. Closing twice is once. */
    @Override
    void close();
}
