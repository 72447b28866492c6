package org.sunledger.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.log.PersonalText;
import org.sunledger.log.Salt;
import org.sunledger.log.TreeHash;
import org.sunledger.log.TreeHead;
import org.sunledger.log.TreeNode;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;

/** The questions a book in SQLite is asked. */
final class SqliteReader {
    /** How many keys are asked for in one statement. */
    private static final int AT_ONCE = 500;

    /** From how many keys on it is worth asking how large the book is. */
    private static final int MANY = 50;

    private final SqliteSession session;

    SqliteReader(SqliteSession session) {
        this.session = session;
    }

    long size() {
        long[] size = {0};
        session.query("SELECT coalesce(max(fact) + 1, 0) FROM facts", row -> size[0] = row.getLong(1));
        return size[0];
    }

    TreeHead head() {
        return head(size());
    }

    /** The head at a size that the book has. */
    TreeHead head(long size) {
        List<Long> positions = TreeHead.positions(size);
        String marks = String.join(", ", Collections.nCopies(positions.size(), "?"));
        List<TreeHash> peaks = new ArrayList<>(positions.size());
        session.query(
                "SELECT hash FROM nodes WHERE position IN (" + marks + ") ORDER BY position",
                row -> peaks.add(hash(bytes(row, 1))),
                positions.toArray());
        if (peaks.size() != positions.size()) {
            throw new IntegrityException(Code.DERIVED_DIFFERS, "what", "nodes");
        }
        return new TreeHead(size, peaks);
    }

    void facts(long from, long to, Consumer<StoredFact> visitor) {
        long[] expected = {Math.max(0, from)};
        session.query(
                "SELECT fact, salt, bytes FROM facts WHERE fact >= ? AND fact < ? ORDER BY fact",
                row -> {
                    StoredFact fact = fact(row);
                    checkNext(expected[0], fact.index());
                    expected[0]++;
                    visitor.accept(fact);
                },
                expected[0],
                to);
    }

    /** The facts stand one after another; where one is missing, somebody took it out. */
    private static void checkNext(long expected, long found) {
        if (found != expected) {
            throw new IntegrityException(Code.LOG_MALFORMED, "index", expected, "problem", "missing");
        }
    }

    Optional<StoredFact> fact(long index) {
        List<StoredFact> found = new ArrayList<>(1);
        session.query("SELECT fact, salt, bytes FROM facts WHERE fact = ?", row -> found.add(fact(row)), index);
        return found.stream().findFirst();
    }

    private StoredFact fact(ResultSet row) throws SQLException {
        long index = row.getLong(1);
        if (index < 0) {
            throw new IntegrityException(Code.LOG_MALFORMED, "index", index, "problem", "below 0");
        }
        return StoredFact.wrap(index, salt(row, 2), bytes(row, 3));
    }

    private Salt salt(ResultSet row, int column) throws SQLException {
        byte[] bytes = bytes(row, column);
        if (bytes.length != Salt.LENGTH) {
            throw session.failures().damaged("a salt of " + bytes.length + " bytes");
        }
        return Salt.of(bytes);
    }

    /** No column of ours is ever without a value; a file that another hand changed may have one. */
    private byte[] bytes(ResultSet row, int column) throws SQLException {
        return present(row.getBytes(column));
    }

    private String text(ResultSet row, int column) throws SQLException {
        return present(row.getString(column));
    }

    private <T> T present(@Nullable T value) {
        if (value == null) {
            throw session.failures().damaged("a value is missing");
        }
        return value;
    }

    Optional<TreeHash> node(int level, long index) {
        List<TreeHash> found = new ArrayList<>(1);
        long position = TreeNode.position(level, index);
        session.query("SELECT hash FROM nodes WHERE position = ?", row -> found.add(hash(bytes(row, 1))), position);
        return found.stream().findFirst();
    }

    private TreeHash hash(byte[] bytes) {
        if (bytes.length != TreeHash.LENGTH) {
            throw session.failures().damaged("a hash of " + bytes.length + " bytes");
        }
        return TreeHash.of(bytes);
    }

    List<Long> lookup(String space, String key) {
        List<Long> found = new ArrayList<>();
        session.query(
                "SELECT fact FROM lookups WHERE space = ? AND key = ? ORDER BY fact",
                row -> found.add(row.getLong(1)),
                space,
                KeyForm.kept(key));
        return List.copyOf(found);
    }

    Map<String, Integer> lookupCounts(String space, Collection<String> keys) {
        Map<String, Integer> counts = new HashMap<>();
        if (keys.size() > MANY && keys.size() > size()) {
            // Whoever asks for more than there can be is answered sooner by a look at everything there is.
            Map<String, Integer> all = new HashMap<>();
            count("SELECT key, count(*) FROM lookups WHERE space = ? GROUP BY key", all, space);
            for (String key : keys) {
                Integer carriers = all.get(key);
                if (carriers != null) {
                    counts.put(key, carriers);
                }
            }
            return counts;
        }
        List<String> asked = new ArrayList<>(keys);
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            count(space, asked.subList(from, Math.min(from + AT_ONCE, asked.size())), counts);
        }
        return counts;
    }

    private void count(String space, List<String> keys, Map<String, Integer> counts) {
        Object[] parameters = new Object[keys.size() + 1];
        parameters[0] = space;
        for (int i = 0; i < keys.size(); i++) {
            parameters[i + 1] = KeyForm.kept(keys.get(i));
        }
        String marks = String.join(", ", Collections.nCopies(keys.size(), "?"));
        count(
                "SELECT key, count(*) FROM lookups WHERE space = ? AND key IN (" + marks + ") GROUP BY key",
                counts,
                parameters);
    }

    private void count(String sql, Map<String, Integer> counts, Object... parameters) {
        session.query(sql, row -> counts.put(KeyForm.key(present(row.getObject(1))), row.getInt(2)), parameters);
    }

    void cells(LocalDate from, LocalDate toExclusive, Consumer<DayBalance> visitor) {
        List<DayBalance> day = new ArrayList<>();
        session.query(
                """
                SELECT day, account, fund, ownership, subject, debit, credit FROM cells
                WHERE day >= ? AND day < ? AND (debit <> 0 OR credit <> 0) ORDER BY day""",
                row -> {
                    DayBalance cell = cell(row);
                    if (!day.isEmpty()
                            && !day.get(0).key().day().equals(cell.key().day())) {
                        visit(day, visitor);
                    }
                    day.add(cell);
                },
                from.toEpochDay(),
                toExclusive.toEpochDay());
        visit(day, visitor);
    }

    /** SQLite orders text by its UTF-8 bytes and Java by its UTF-16 units; rare names tell the difference. */
    private void visit(List<DayBalance> cells, Consumer<DayBalance> visitor) {
        cells.sort(Comparator.comparing(DayBalance::key));
        try {
            cells.forEach(visitor);
        } catch (ArithmeticException beyondALong) {
            // No postings come to that; whoever adds cells up and fails was given cells that somebody altered.
            throw session.failures().damaged("balances beyond what a book can hold");
        }
        cells.clear();
    }

    /** Added up by the database: a row that never leaves it costs a tenth of one that does. */
    void sums(LocalDate before, Consumer<DayBalance> visitor) {
        List<DayBalance> sums = new ArrayList<>();
        String sql = """
                SELECT ? AS day, account, fund, ownership, subject, SUM(debit), SUM(credit) FROM cells
                WHERE day < ? AND (debit <> 0 OR credit <> 0) GROUP BY account, fund, ownership, subject""";
        session.query(sql, row -> sums.add(cell(row)), before.minusDays(1).toEpochDay(), before.toEpochDay());
        visit(sums, visitor);
    }

    private DayBalance cell(ResultSet row) throws SQLException {
        LocalDate day = LocalDate.ofEpochDay(row.getLong(1));
        BalanceKey key = new BalanceKey(day, text(row, 2), text(row, 3), text(row, 4), text(row, 5));
        return new DayBalance(key, side(row, 6), side(row, 7));
    }

    private long side(ResultSet row, int column) throws SQLException {
        long minor = row.getLong(column);
        if (minor < 0) {
            throw session.failures().damaged("a side of a balance below zero");
        }
        return minor;
    }

    Map<String, PersonalText> texts(long index) {
        Map<String, PersonalText> texts = new TreeMap<>();
        session.query(
                "SELECT name, salt, text FROM texts WHERE fact = ?",
                row -> texts.put(text(row, 1), new PersonalText(salt(row, 2), text(row, 3))),
                index);
        return Map.copyOf(texts);
    }

    void nodes(BiConsumer<Long, TreeHash> visitor) {
        session.query(
                "SELECT position, hash FROM nodes ORDER BY position",
                row -> visitor.accept(row.getLong(1), hash(bytes(row, 2))));
    }

    void lookups(Consumer<Lookup> visitor) {
        session.query(
                "SELECT space, key, fact FROM lookups",
                row -> visitor.accept(
                        new Lookup(text(row, 1), KeyForm.key(present(row.getObject(2))), row.getLong(3))));
    }

    void texts(Consumer<StoredText> visitor) {
        session.query(
                "SELECT fact, name, salt, text FROM texts ORDER BY fact, name",
                row -> visitor.accept(
                        new StoredText(row.getLong(1), text(row, 2), new PersonalText(salt(row, 3), text(row, 4)))));
    }
}
