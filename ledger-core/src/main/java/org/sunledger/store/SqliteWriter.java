package org.sunledger.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.sunledger.balance.BalanceKey;
import org.sunledger.balance.DayBalance;
import org.sunledger.balance.UnitLine;
import org.sunledger.log.TreeNode;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;

/** Writes the rows of a batch. Whoever calls holds the transaction. */
final class SqliteWriter {
    /** How many rows are handed to the driver at once: enough to save calls, few enough to need little memory. */
    private static final int AT_ONCE = 5_000;

    private final SqliteSession session;

    SqliteWriter(SqliteSession session) {
        this.session = session;
    }

    private interface Binding<T> {
        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    void facts(List<StoredFact> facts) throws SQLException {
        insert("INSERT INTO facts (fact, salt, bytes) VALUES (?, ?, ?)", facts, (statement, fact) -> {
            statement.setLong(1, fact.index());
            statement.setBytes(2, fact.salt().bytes());
            statement.setBytes(3, fact.shared());
        });
    }

    void texts(List<StoredText> texts) throws SQLException {
        insert("INSERT INTO texts (fact, name, salt, text) VALUES (?, ?, ?, ?)", texts, (statement, text) -> {
            statement.setLong(1, text.fact());
            statement.setString(2, text.name());
            statement.setBytes(3, text.text().salt().bytes());
            statement.setString(4, text.text().text());
        });
    }

    void nodes(List<TreeNode> nodes) throws SQLException {
        try {
            insert("INSERT INTO nodes (position, hash) VALUES (?, ?)", nodes, (statement, node) -> {
                statement.setLong(1, node.position());
                statement.setBytes(2, node.hash().bytes());
            });
        } catch (SQLException failure) {
            if (isConstraint(failure)) {
                throw new IntegrityException(Code.DERIVED_DIFFERS, "what", "nodes");
            }
            throw failure;
        }
    }

    void cells(List<DayBalance> cells) throws SQLException {
        // In the order of the table, neighbours are written while their page is at hand.
        List<DayBalance> ordered = new ArrayList<>(cells);
        ordered.sort(Comparator.comparing(DayBalance::key));
        String sql = """
                INSERT INTO cells (day, account, fund, ownership, subject, debit, credit) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET debit = debit + excluded.debit, credit = credit + excluded.credit""";
        try {
            insert(sql, ordered, (statement, cell) -> {
                BalanceKey key = cell.key();
                statement.setLong(1, key.day().toEpochDay());
                statement.setString(2, key.account());
                statement.setString(3, key.fund());
                statement.setString(4, key.group());
                statement.setString(5, key.subject());
                statement.setLong(6, cell.debitMinor());
                statement.setLong(7, cell.creditMinor());
            });
        } catch (SQLException failure) {
            if (isConstraint(failure)) {
                throw Fit.tooLarge();
            }
            throw failure;
        }
    }

    void unitLines(List<UnitLine> lines) throws SQLException {
        String sql = """
                INSERT INTO unit_lines
                (unit, fact, line, day, account, fund, ownership, subject, period, due, amount)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
        List<UnitLine> ordered = new ArrayList<>(lines);
        ordered.sort(Comparator.comparing(line -> line.item().unit()));
        insert(sql, ordered, (statement, line) -> {
            statement.setString(1, line.item().unit());
            statement.setLong(2, line.index());
            statement.setInt(3, line.line());
            statement.setLong(4, line.day().toEpochDay());
            statement.setString(5, line.account());
            statement.setString(6, line.fund());
            statement.setString(7, line.group());
            statement.setString(8, line.subject());
            statement.setString(9, line.item().period());
            statement.setString(10, line.item().due());
            statement.setLong(11, line.amountMinor());
        });
    }

    void lookups(List<Lookup> lookups) throws SQLException {
        List<Lookup> ordered = new ArrayList<>(lookups);
        Collections.sort(ordered);
        String sql = "INSERT OR IGNORE INTO lookups (space, key, fact) VALUES (?, ?, ?)";
        insert(sql, ordered, (statement, lookup) -> {
            statement.setString(1, lookup.space());
            statement.setObject(2, KeyForm.kept(lookup.key()));
            statement.setLong(3, lookup.index());
        });
    }

    private <T> void insert(String sql, List<T> rows, Binding<T> binding) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        session.<Boolean>prepared(sql, statement -> {
            int waiting = 0;
            for (T row : rows) {
                binding.bind(statement, row);
                statement.addBatch();
                waiting++;
                if (waiting == AT_ONCE) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
            return true;
        });
    }

    private static boolean isConstraint(SQLException failure) {
        return (failure.getErrorCode() & 0xFF) == SqliteFailures.CONSTRAINT;
    }
}
