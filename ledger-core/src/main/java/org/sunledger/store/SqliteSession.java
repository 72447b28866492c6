package org.sunledger.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One connection to a book: runs queries and transactions, and turns every failure into one that has a code. */
final class SqliteSession {
    /** A longer statement was made for so many values, and is hardly ever wanted again. */
    private static final int LONGEST_KEPT = 1_000;

    private final Connection connection;
    private final SqliteFailures failures;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean inTransaction;

    SqliteSession(Connection connection, Path book, Access access) {
        this.connection = connection;
        this.failures = new SqliteFailures(book, access);
    }

    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    interface StatementWork<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    interface RowWork {
        void row(ResultSet row) throws SQLException;
    }

    SqliteFailures failures() {
        return failures;
    }

    /** Runs work that needs no transaction of its own. */
    <T> T run(Work<T> work) {
        checkOpen();
        try {
            return work.run(connection);
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }

    /** Runs a query with whole numbers and texts for its question marks, row by row. */
    void query(String sql, RowWork work, Object... parameters) {
        this.<Boolean>run(open -> prepared(sql, statement -> {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    work.row(rows);
                }
            }
            return true;
        }));
    }

    /**
     * Runs work with a prepared statement, which is kept for the next time: making one costs more than running it. Work
     * within other work on the same statement gets one of its own.
     */
    <T> T prepared(String sql, StatementWork<T> work) throws SQLException {
        PreparedStatement idle = prepared.remove(sql);
        PreparedStatement statement = idle == null ? connection.prepareStatement(sql) : idle;
        boolean keep = false;
        try {
            T result = work.run(statement);
            keep = sql.length() <= LONGEST_KEPT && prepared.putIfAbsent(sql, statement) == null;
            return result;
        } finally {
            if (!keep) {
                statement.close();
            }
        }
    }

    void execute(String sql) {
        this.<Boolean>run(open -> {
            try (Statement statement = open.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    /** Executes what will be executed again and again. */
    private void executeAgain(String sql) {
        this.<Boolean>run(open -> prepared(sql, PreparedStatement::execute));
    }

    /** Runs reads that see one state of the book; within another such call they see the state of that one. */
    <T> T reading(Supplier<T> reads) {
        if (inTransaction) {
            return reads.get();
        }
        return transaction("BEGIN", reads);
    }

    /** Runs a write, all of it or nothing; waits for its turn as long as the book was opened to wait. */
    <T> T writing(Supplier<T> write) {
        if (inTransaction) {
            throw new IllegalStateException("a store is not written to from within a read");
        }
        return transaction("BEGIN IMMEDIATE", write);
    }

    private <T> T transaction(String begin, Supplier<T> work) {
        executeAgain(begin);
        inTransaction = true;
        boolean done = false;
        try {
            T result = work.get();
            executeAgain("COMMIT");
            done = true;
            return result;
        } finally {
            inTransaction = false;
            if (!done) {
                rollBack();
            }
        }
    }

    /** Undoes a transaction that failed. SQLite has often done so itself, and then says that there is none. */
    private void rollBack() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyUndone) {
            // The failure that led here is the one to report; a transaction left open is undone when the book is
            // closed.
            return;
        }
    }

    /** The statements kept are closed with their connection. */
    void close() {
        try {
            connection.close();
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }

    private void checkOpen() {
        try {
            if (connection.isClosed()) {
                throw new IllegalStateException("the store is closed");
            }
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
    }
}
