package org.sunledger.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Properties;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.StoreException;

/** Makes and opens the file of a book, and refuses every other file. */
final class SqliteFile {
    private final Path path;
    private final Access access;
    private final SqliteFailures failures;

    private SqliteFile(Path path, Access access) {
        this.path = path;
        this.access = access;
        this.failures = new SqliteFailures(path, access);
    }

    /** Makes a new, empty book. Never writes over anything. */
    static Connection create(Path path, Duration patience) {
        SqliteFile file = new SqliteFile(path, Access.READ_WRITE);
        file.claim();
        try {
            return file.connected(patience, file::layOut);
        } catch (RuntimeException notMade) {
            file.discard(notMade);
            throw notMade;
        }
    }

    /** Opens a book that exists. */
    static Connection open(Path path, Access access, Duration patience) {
        SqliteFile file = new SqliteFile(path, access);
        file.checkPath();
        return file.connected(patience, file::checkBook);
    }

    private void claim() {
        try {
            Files.createFile(path);
        } catch (FileAlreadyExistsException taken) {
            throw failures.refused(Files.isDirectory(path) ? Code.STORE_DIRECTORY : Code.STORE_EXISTS, taken);
        } catch (NoSuchFileException noFolder) {
            throw failures.refused(Code.STORE_NO_FOLDER, noFolder);
        } catch (AccessDeniedException denied) {
            throw failures.refused(Code.STORE_READ_ONLY, denied);
        } catch (IOException failure) {
            throw failures.failed(failure);
        }
    }

    private void discard(RuntimeException reason) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException leftBehind) {
            reason.addSuppressed(leftBehind);
        }
    }

    /** Looks at the file before SQLite does, whose own answer to all of these is that it cannot open the database. */
    private void checkPath() {
        if (Files.isDirectory(path)) {
            throw new StoreException(Code.STORE_DIRECTORY, false, null, "book", path);
        }
        if (!Files.exists(path)) {
            throw new StoreException(Code.STORE_MISSING, false, null, "book", path);
        }
        if (!Files.isReadable(path)) {
            throw new StoreException(Code.STORE_NO_PERMISSION, false, null, "book", path);
        }
        if (access == Access.READ_WRITE && !Files.isWritable(path)) {
            throw new StoreException(Code.STORE_READ_ONLY, false, null, "book", path);
        }
    }

    private interface Preparation {
        void run(Statement statement) throws SQLException;
    }

    private Connection connected(Duration patience, Preparation preparation) {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA busy_timeout = " + patience.toMillis());
            statement.execute("PRAGMA temp_store = MEMORY");
            preparation.run(statement);
            tune(statement);
            return connection;
        } catch (SQLException failure) {
            close(connection, failure);
            throw failures.of(failure);
        } catch (RuntimeException refusal) {
            close(connection, refusal);
            throw refusal;
        }
    }

    private Connection connect() {
        // The URI form percent-encodes whatever the path holds; without "c" in the mode SQLite never makes a file.
        String mode = access == Access.READ_ONLY ? "?mode=ro" : "?mode=rw";
        String url = "jdbc:sqlite:" + path.toAbsolutePath().toUri() + mode;
        try {
            // DriverManager.getConnection does the same and describes every step for a log that hardly anybody reads.
            Iterator<Driver> drivers = DriverManager.drivers().iterator();
            while (drivers.hasNext()) {
                Driver driver = drivers.next();
                Connection connection = driver.acceptsURL(url) ? driver.connect(url, new Properties()) : null;
                if (connection != null) {
                    return connection;
                }
            }
        } catch (SQLException failure) {
            throw failures.of(failure);
        }
        throw new StoreException(Code.STORE_NO_DRIVER, false, null);
    }

    private static void close(Connection connection, Exception reason) {
        try {
            connection.close();
        } catch (SQLException alsoFailed) {
            reason.addSuppressed(alsoFailed);
        }
    }

    private void layOut(Statement statement) throws SQLException {
        statement.execute("BEGIN EXCLUSIVE");
        List<String> tables = new ArrayList<>(SqliteSchema.BOOK);
        tables.addAll(SqliteSchema.DERIVED);
        for (String table : tables) {
            statement.execute(table);
        }
        statement.execute("PRAGMA application_id = " + SqliteSchema.APPLICATION_ID);
        statement.execute("PRAGMA user_version = " + SqliteSchema.VERSION);
        statement.execute("COMMIT");
    }

    private void checkBook(Statement statement) throws SQLException {
        if (number(statement, "PRAGMA application_id") != SqliteSchema.APPLICATION_ID) {
            throw new StoreException(Code.STORE_NOT_A_BOOK, false, null, "book", path);
        }
        long version = number(statement, "PRAGMA user_version");
        if (version > SqliteSchema.VERSION) {
            throw new StoreException(
                    Code.STORE_NEWER, false, null, "book", path, "found", version, "known", SqliteSchema.VERSION);
        }
        String tables = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('facts', 'texts')";
        if (version < 1 || number(statement, tables) != 2) {
            throw failures.damaged("the tables of the book are not there");
        }
        checkLength(statement);
    }

    /** SQLite reads what is missing of a last page as zeros, and would find nothing there instead of a damage. */
    private void checkLength(Statement statement) throws SQLException {
        long expected = number(statement, "PRAGMA page_count") * number(statement, "PRAGMA page_size");
        try {
            long found = Files.size(path);
            if (found < expected) {
                throw failures.damaged("it has " + found + " bytes and should have " + expected);
            }
        } catch (IOException failure) {
            throw failures.failed(failure);
        }
    }

    private void tune(Statement statement) throws SQLException {
        // A page that does not add up is reported when it is met, not when it happens to do harm.
        statement.execute("PRAGMA cell_size_check = ON");
        statement.execute("PRAGMA cache_size = -65536");
        if (access == Access.READ_ONLY) {
            return;
        }
        // A book at rest is one file, so there is a rollback journal and no log beside it. FULL would let the last
        // commit be undone by a power cut just after it, because the folder is not forced after the journal is removed;
        // EXTRA does that as well.
        statement.execute("PRAGMA journal_mode = DELETE");
        statement.execute("PRAGMA synchronous = EXTRA");
        // What is erased is overwritten with zeros.
        statement.execute("PRAGMA secure_delete = ON");
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
