package org.sunledger.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.PersonalText;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.StoreException;

/**
 * Keeps a book in one SQLite file, through a JDBC driver that whoever uses it brings along.
 *
 * <p>A batch is one transaction with a rollback journal, forced to the disk before {@link #append} returns. A second
 * writer waits for its turn and then finds its expected size stale; one that waits too long gets a
 * {@link StoreException} with {@code store.contended}, which may be tried again. A read-only opening writes nothing at
 * all: where an interrupted write would have to be undone first, it says so ({@code store.unfinished}).
 */
public final class SqliteStore implements LedgerStore {
    /** How long a writer waits for its turn when nothing else is said. */
    public static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Refusals that a reader cannot meet, so that in a backup they are about the copy. */
    private static final Set<Code> COPY_REFUSALS =
            Set.of(Code.STORE_FULL, Code.STORE_READ_ONLY, Code.STORE_NO_PERMISSION);

    private final Path file;
    private final Access access;
    private final SqliteSession session;
    private final SqliteReader reader;
    private final SqliteUnits units;

    SqliteStore(Path file, Access access, Connection connection) {
        this.file = file;
        this.access = access;
        this.session = new SqliteSession(connection, file, access);
        this.reader = new SqliteReader(session);
        this.units = new SqliteUnits(session);
    }

    /** Makes a new book and opens it for writing; {@code store.exists} when there is anything at that path. */
    public static SqliteStore create(Path file) {
        return create(file, PATIENCE);
    }

    /** As {@link #create(Path)}, waiting at most so long for other writers. */
    public static SqliteStore create(Path file, Duration patience) {
        return new SqliteStore(file, Access.READ_WRITE, SqliteFile.create(file, patience));
    }

    /**
     * Opens a book that exists. Throws {@link StoreException} for what is not there, not allowed or not a book of a
     * form this program knows, and {@link org.sunledger.outcome.IntegrityException} for a damaged one.
     */
    public static SqliteStore open(Path file, Access access) {
        return open(file, access, PATIENCE);
    }

    /** As {@link #open(Path, Access)}, waiting at most so long for other writers. */
    public static SqliteStore open(Path file, Access access, Duration patience) {
        return new SqliteStore(file, access, SqliteFile.open(file, access, patience));
    }

    /** The file the book is kept in. */
    public Path file() {
        return file;
    }

    @Override
    public synchronized long size() {
        return reader.size();
    }

    @Override
    public synchronized TreeHead head() {
        return session.reading(reader::head);
    }

    @Override
    public AppendResult append(long expectedSize, AppendBatch batch) {
        return appendInParts(expectedSize, List.of(batch).iterator());
    }

    @Override
    public synchronized AppendResult appendInParts(long expectedSize, Iterator<AppendBatch> parts) {
        checkWritable();
        return session.writing(() -> {
            if (reader.size() != expectedSize) {
                return new AppendResult.Stale(reader.head());
            }
            long size = expectedSize;
            while (parts.hasNext()) {
                AppendBatch part = parts.next();
                Fit.check(size, part);
                write(part);
                size += part.facts().size();
            }
            return new AppendResult.Appended(reader.head(size));
        });
    }

    private void write(AppendBatch part) {
        session.<Boolean>run(connection -> {
            SqliteWriter writer = new SqliteWriter(session);
            writer.facts(part.facts());
            writer.texts(part.texts());
            writer.nodes(part.nodes());
            writer.cells(part.cells());
            writer.unitLines(part.unitLines());
            writer.lookups(part.lookups());
            return true;
        });
    }

    @Override
    public synchronized void readFacts(long from, long to, Consumer<StoredFact> visitor) {
        reader.facts(from, to, visitor);
    }

    @Override
    public synchronized Optional<StoredFact> fact(long index) {
        return reader.fact(index);
    }

    @Override
    public synchronized List<Long> lookup(String space, String key) {
        return reader.lookup(space, key);
    }

    @Override
    public synchronized Map<String, Integer> lookupCounts(String space, Collection<String> keys) {
        return session.reading(() -> reader.lookupCounts(space, keys));
    }

    @Override
    public synchronized void readCells(LocalDate from, LocalDate toExclusive, Consumer<DayBalance> visitor) {
        reader.cells(from, toExclusive, visitor);
    }

    @Override
    public synchronized void readSums(LocalDate before, Consumer<DayBalance> visitor) {
        reader.sums(before, visitor);
    }

    @Override
    public synchronized void readUnitBalances(long size, LocalDate asOf, Consumer<UnitBalance> visitor) {
        units.balances(size, asOf, visitor);
    }

    @Override
    public synchronized void readOpenUnitBalances(long size, LocalDate asOf, Consumer<UnitBalance> visitor) {
        units.openBalances(size, asOf, visitor);
    }

    @Override
    public synchronized void readUnitLines(String unit, Consumer<UnitLine> visitor) {
        units.lines(unit, visitor);
    }

    @Override
    public synchronized Optional<TreeHash> node(int level, long index) {
        return reader.node(level, index);
    }

    @Override
    public synchronized Map<String, PersonalText> texts(long index) {
        return reader.texts(index);
    }

    @Override
    public synchronized void readNodes(BiConsumer<Long, TreeHash> visitor) {
        reader.nodes(visitor);
    }

    @Override
    public synchronized void readLookups(Consumer<Lookup> visitor) {
        reader.lookups(visitor);
    }

    @Override
    public synchronized void readTexts(Consumer<StoredText> visitor) {
        reader.texts(visitor);
    }

    @Override
    public synchronized void eraseTexts(long index) {
        checkWritable();
        session.<Boolean>writing(() -> session.run(connection -> {
            try (PreparedStatement erase = connection.prepareStatement("DELETE FROM texts WHERE fact = ?")) {
                erase.setLong(1, index);
                return erase.executeUpdate() > 0;
            }
        }));
    }

    @Override
    public synchronized void replaceDerived(DerivedBatch all) {
        checkWritable();
        Fit.check(all);
        session.<Boolean>writing(() -> {
            if (reader.size() != all.size()) {
                throw new StoreException(Code.STORE_CONTENDED, true, null, "book", file);
            }
            SqliteSchema.DERIVED_NAMES.forEach(table -> session.execute("DROP TABLE IF EXISTS " + table));
            SqliteSchema.DERIVED.forEach(session::execute);
            return session.run(connection -> {
                SqliteWriter writer = new SqliteWriter(session);
                writer.nodes(all.nodes());
                writer.cells(all.cells());
                writer.unitLines(all.unitLines());
                writer.lookups(all.lookups());
                return true;
            });
        });
    }

    @Override
    public synchronized <T> T consistently(Supplier<T> reading) {
        return session.reading(reading);
    }

    /**
     * Looks at every page of the file, which takes a while for a large book; throws
     * {@link org.sunledger.outcome.IntegrityException} with {@code store.damaged} when the file contradicts itself. It
     * knows nothing of the facts: whether they are still those of a checkpoint, only the tree can tell.
     */
    public synchronized void checkFile() {
        List<String> problems = new ArrayList<>();
        session.query("PRAGMA integrity_check(1)", row -> problems.add(row.getString(1)));
        if (!problems.equals(List.of("ok"))) {
            throw session.failures().damaged(String.join("; ", problems));
        }
    }

    /**
     * Writes a sound copy of the book as it is now into a new file, complete or not at all; others may read and write
     * the book meanwhile. Throws {@link StoreException} with {@code store.exists} when there is anything at the target.
     */
    public synchronized void backup(Path target) {
        SqliteFailures failures = new SqliteFailures(target, Access.READ_WRITE);
        Path copy = target.toAbsolutePath();
        if (Files.exists(copy)) {
            throw new StoreException(Code.STORE_EXISTS, false, null, "book", target);
        }
        if (!Files.isDirectory(copy.resolveSibling("."))) {
            throw new StoreException(Code.STORE_NO_FOLDER, false, null, "book", target);
        }
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
        try {
            // Left over from a backup that was interrupted; nobody else gives a file this name.
            Files.deleteIfExists(unfinished);
            copyInto(unfinished);
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(unfinished, copy);
            forceFolder(copy);
        } catch (StoreException refusal) {
            // The book was there to be read: these are about the copy.
            throw COPY_REFUSALS.contains(refusal.code()) ? failures.refused(refusal.code(), refusal) : refusal;
        } catch (FileAlreadyExistsException taken) {
            throw failures.refused(Code.STORE_EXISTS, taken);
        } catch (IOException failure) {
            throw failures.failed(failure);
        } finally {
            unfinished.toFile().delete();
        }
    }

    /** Forces the new name of a file to the disk, where the system lets a folder be opened: Windows does not. */
    private static void forceFolder(Path file) {
        try (FileChannel folder = FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notPossibleHere) {
            // The copy itself is on the disk; at worst it has its unfinished name after a power cut.
            return;
        }
    }

    private void copyInto(Path copy) {
        session.<Boolean>run(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, copy.toString());
                return statement.execute();
            }
        });
    }

    @Override
    public boolean readOnly() {
        return access == Access.READ_ONLY;
    }

    @Override
    public synchronized void close() {
        session.close();
    }

    private void checkWritable() {
        if (readOnly()) {
            throw new StoreException(Code.STORE_READ_ONLY, false, null, "book", file);
        }
    }
}
