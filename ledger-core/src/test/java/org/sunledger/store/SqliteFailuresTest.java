package org.sunledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.StoreException;

/** What each result code of SQLite becomes, those included that a test cannot bring about on every machine. */
class SqliteFailuresTest {
    @ParameterizedTest
    @CsvSource({
        // result code, opened for, code, retryable
        "3,   READ_WRITE, STORE_NO_PERMISSION, false", // SQLITE_PERM
        "5,   READ_WRITE, STORE_CONTENDED,     true", // SQLITE_BUSY
        "5,   READ_ONLY,  STORE_CONTENDED,     true",
        "6,   READ_WRITE, STORE_CONTENDED,     true", // SQLITE_LOCKED
        "8,   READ_WRITE, STORE_READ_ONLY,     false", // SQLITE_READONLY
        "776, READ_ONLY,  STORE_UNFINISHED,    false", // SQLITE_READONLY_ROLLBACK
        "10,  READ_WRITE, STORE_FAILED,        false", // SQLITE_IOERR
        "13,  READ_WRITE, STORE_FULL,          false", // SQLITE_FULL
        "14,  READ_WRITE, STORE_READ_ONLY,     false", // SQLITE_CANTOPEN: the journal beside the book
        "14,  READ_ONLY,  STORE_NO_PERMISSION, false",
        "23,  READ_ONLY,  STORE_NO_PERMISSION, false", // SQLITE_AUTH
        "26,  READ_ONLY,  STORE_NOT_A_BOOK,    false", // SQLITE_NOTADB
    })
    void becomes_a_refusal(int resultCode, Access access, Code code, boolean retryable) {
        SqliteFailures failures = new SqliteFailures(Path.of("community.book"), access);
        RuntimeException refusal = failures.of(new SQLException("as SQLite says", "", resultCode));
        assertThat(refusal).isInstanceOfSatisfying(StoreException.class, exception -> {
            assertThat(exception.code()).isEqualTo(code);
            assertThat(exception.retryable()).isEqualTo(retryable);
            assertThat(exception.details()).containsEntry("book", "community.book");
            assertThat(exception).hasCauseInstanceOf(SQLException.class);
        });
    }

    @ParameterizedTest
    @CsvSource({"11", "267"})
    void a_malformed_file_is_damage(int resultCode) {
        SqliteFailures failures = new SqliteFailures(Path.of("community.book"), Access.READ_ONLY);
        RuntimeException damage = failures.of(new SQLException("malformed", "", resultCode));
        assertThat(damage)
                .isInstanceOfSatisfying(
                        IntegrityException.class,
                        exception -> assertThat(exception.code()).isEqualTo(Code.STORE_DAMAGED));
    }
}
