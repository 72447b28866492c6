package org.sunledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.StoreException;

class SqliteOpeningTest {
    @TempDir
    Path folder;

    private Path book() {
        return folder.resolve("community.book");
    }

    private Path written(int facts) {
        try (SqliteStore store = SqliteStore.create(book())) {
            store.append(0, Sample.batch(TreeHead.EMPTY, facts));
        }
        return book();
    }

    private static void change(Path file, String... statements) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, String> folderContent() throws IOException {
        SortedMap<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.isDirectory(file) ? new byte[0] : Files.readAllBytes(file);
                content.put(
                        file.getFileName().toString(),
                        java.util.Arrays.hashCode(bytes) + " " + Files.getLastModifiedTime(file));
            }
        }
        return content;
    }

    /** The opening is refused with this code, and leaves everything around it as it was. */
    private void assertRefused(Code code, ThrowingCallable opening) throws IOException {
        Map<String, String> before = folderContent();
        StoreException refusal = catchThrowableOfType(StoreException.class, opening);
        assertThat(refusal).isNotNull();
        assertThat(refusal.code()).isEqualTo(code);
        assertThat(refusal.retryable()).isFalse();
        assertThat(folderContent()).isEqualTo(before);
    }

    private void assertNotOpened(Code code, Path file) throws IOException {
        assertRefused(code, () -> SqliteStore.open(file, Access.READ_ONLY));
        assertRefused(code, () -> SqliteStore.open(file, Access.READ_WRITE));
    }

    @Test
    void what_was_written_is_there_when_the_book_is_opened_again() {
        Path book = written(5);
        for (Access access : Access.values()) {
            try (SqliteStore store = SqliteStore.open(book, access)) {
                assertThat(store.head()).isEqualTo(Sample.grown(TreeHead.EMPTY, Sample.facts(0, 5)));
                assertThat(store.fact(4)).contains(Sample.fact(4));
                assertThat(store.readOnly()).isEqualTo(access == Access.READ_ONLY);
                assertThat(store.file()).isEqualTo(book);
                store.checkFile();
            }
        }
    }

    @Test
    void a_book_at_rest_is_one_file() throws IOException {
        written(5);
        assertThat(folderContent()).containsOnlyKeys("community.book");
    }

    @Test
    void paths_may_hold_what_a_url_may_not() {
        Path odd = folder.resolve("a b%20?&=#'公共收益.book");
        try (SqliteStore store = SqliteStore.create(odd)) {
            store.append(0, Sample.batch(TreeHead.EMPTY, 1));
        }
        assertThat(odd).isRegularFile();
        try (SqliteStore store = SqliteStore.open(odd, Access.READ_ONLY)) {
            assertThat(store.size()).isEqualTo(1);
        }
    }

    @Test
    void reading_writes_nothing_not_even_a_file_beside_the_book() throws IOException {
        Path book = written(200);
        Map<String, String> before = folderContent();
        try (SqliteStore store = SqliteStore.open(book, Access.READ_ONLY)) {
            assertThat(Sample.shown(store)).hasSize(1 + 4 * 200 + 2);
            assertThat(store.lookupCounts("row", java.util.List.of(Sample.digestKey(1))))
                    .hasSize(1);
            store.checkFile();
            assertThat(folderContent()).isEqualTo(before);
            assertRefused(Code.STORE_READ_ONLY, () -> store.append(200, Sample.batch(store.head(), 1)));
            assertRefused(Code.STORE_READ_ONLY, () -> store.eraseTexts(1));
            DerivedBatch nothing = new DerivedBatch(0, List.of(), List.of(), List.of(), List.of());
            assertRefused(Code.STORE_READ_ONLY, () -> store.replaceDerived(nothing));
        }
        assertThat(folderContent()).isEqualTo(before);
    }

    @Test
    void a_new_book_is_never_written_over_anything() throws IOException {
        written(1);
        assertRefused(Code.STORE_EXISTS, () -> SqliteStore.create(book()));
        Path other = Files.writeString(folder.resolve("notes.txt"), "");
        assertRefused(Code.STORE_EXISTS, () -> SqliteStore.create(other));
        assertRefused(Code.STORE_DIRECTORY, () -> SqliteStore.create(folder));
        assertRefused(Code.STORE_NO_FOLDER, () -> SqliteStore.create(folder.resolve("nowhere/community.book")));
    }

    @Test
    void a_path_without_a_book_is_refused_by_what_is_there() throws IOException {
        assertNotOpened(Code.STORE_MISSING, folder.resolve("missing.book"));
        assertNotOpened(Code.STORE_DIRECTORY, folder);
        assertNotOpened(Code.STORE_NOT_A_BOOK, Files.writeString(folder.resolve("empty"), ""));
        assertNotOpened(Code.STORE_NOT_A_BOOK, Files.writeString(folder.resolve("short"), "日期,金额\n"));
        assertNotOpened(
                Code.STORE_NOT_A_BOOK, Files.writeString(folder.resolve("long"), "date,amount\n".repeat(1000), UTF_8));
    }

    @Test
    void the_database_of_another_program_is_refused() throws IOException {
        Path other = folder.resolve("other.db");
        change(other, "CREATE TABLE facts (x)", "CREATE TABLE texts (x)", "PRAGMA user_version = 1");
        assertNotOpened(Code.STORE_NOT_A_BOOK, other);
    }

    @Test
    void a_book_of_a_later_version_is_refused_with_both_numbers() throws IOException {
        Path book = written(1);
        change(book, "PRAGMA user_version = 2");
        assertNotOpened(Code.STORE_NEWER, book);
        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> SqliteStore.open(book, Access.READ_ONLY));
        assertThat(refusal.details()).containsEntry("found", "2").containsEntry("known", "1");
    }

    @Test
    void a_book_without_its_tables_is_damaged() {
        Path book = written(1);
        change(book, "DROP TABLE texts");
        IntegrityException damage =
                catchThrowableOfType(IntegrityException.class, () -> SqliteStore.open(book, Access.READ_ONLY));
        assertThat(damage.code()).isEqualTo(Code.STORE_DAMAGED);
    }

    @Test
    void derived_tables_that_somebody_dropped_can_be_put_back() {
        Path book = written(3);
        change(book, "DROP TABLE nodes", "DROP TABLE lookups", "DELETE FROM cells");
        try (SqliteStore store = SqliteStore.open(book, Access.READ_WRITE)) {
            assertThat(store.size()).isEqualTo(3);
            AppendBatch whole = Sample.batch(TreeHead.EMPTY, 3);
            store.replaceDerived(new DerivedBatch(3, whole.nodes(), whole.cells(), whole.unitLines(), whole.lookups()));
            assertThat(store.head()).isEqualTo(Sample.grown(TreeHead.EMPTY, Sample.facts(0, 3)));
            assertThat(store.lookup("row", Sample.digestKey(2))).containsExactly(2L);
        }
    }

    @Test
    void a_missing_fact_or_node_is_reported() {
        Path book = written(6);
        change(book, "DELETE FROM facts WHERE fact = 2", "DELETE FROM nodes WHERE position = 6");
        try (SqliteStore store = SqliteStore.open(book, Access.READ_ONLY)) {
            IntegrityException gap = catchThrowableOfType(
                    IntegrityException.class, () -> store.readFacts(0, Long.MAX_VALUE, fact -> {}));
            assertThat(gap.code()).isEqualTo(Code.LOG_MALFORMED);
            assertThat(gap.details()).containsEntry("index", "2");
            IntegrityException node = catchThrowableOfType(IntegrityException.class, store::head);
            assertThat(node.code()).isEqualTo(Code.DERIVED_DIFFERS);
        }
    }

    @Test
    void a_cell_with_a_side_below_zero_is_reported() {
        Path book = written(2);
        change(book, "PRAGMA ignore_check_constraints = 1", "UPDATE cells SET credit = -1");
        try (SqliteStore store = SqliteStore.open(book, Access.READ_ONLY)) {
            IntegrityException damage = catchThrowableOfType(
                    IntegrityException.class, () -> store.readCells(LocalDate.MIN, LocalDate.MAX, cell -> {}));
            assertThat(damage.code()).isEqualTo(Code.STORE_DAMAGED);
        }
    }

    @Test
    void salts_and_hashes_of_another_length_are_reported() {
        Path book = written(2);
        change(book, "UPDATE facts SET salt = x'00' WHERE fact = 0", "UPDATE nodes SET hash = x'00'");
        try (SqliteStore store = SqliteStore.open(book, Access.READ_ONLY)) {
            assertThat(catchThrowableOfType(IntegrityException.class, () -> store.fact(0))
                            .code())
                    .isEqualTo(Code.STORE_DAMAGED);
            assertThat(catchThrowableOfType(IntegrityException.class, store::head)
                            .code())
                    .isEqualTo(Code.STORE_DAMAGED);
        }
    }
}
