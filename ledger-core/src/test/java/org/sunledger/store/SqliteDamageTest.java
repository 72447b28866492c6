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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.StoreException;

/** Books that are full, cut short, altered, or were being written when the lights went out. */
class SqliteDamageTest {
    private static final int FACTS = 40;

    @TempDir
    Path folder;

    private Path book;
    private List<String> original;

    @BeforeEach
    void writeABook() {
        book = folder.resolve("community.book");
        try (SqliteStore store = SqliteStore.create(book)) {
            store.append(0, Sample.batch(TreeHead.EMPTY, FACTS));
            original = Sample.shown(store);
        }
    }

    /**
     * What the file says of the log: nothing, because it is refused, or facts of which the tree says that they are
     * those it was made of. Any other failure than a refusal comes through.
     */
    private List<StoredFact> trusted(Path file) {
        try (SqliteStore store = SqliteStore.open(file, Access.READ_ONLY)) {
            List<StoredFact> facts = new ArrayList<>();
            store.readFacts(0, Long.MAX_VALUE, facts::add);
            boolean agrees = store.head().equals(Sample.grown(TreeHead.EMPTY, facts));
            Sample.shown(store);
            return agrees ? facts : List.of();
        } catch (StoreException | IntegrityException refused) {
            return List.of();
        }
    }

    @Test
    void a_file_cut_short_anywhere_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(book);
        for (int length = 0; length < whole.length; length += 509) {
            Path cut = Files.write(folder.resolve("cut.book"), Arrays.copyOf(whole, length));
            assertThat(trusted(cut))
                    .as("first %d of %d bytes", length, whole.length)
                    .isEmpty();
        }
        Path lastPage = Files.write(folder.resolve("cut.book"), Arrays.copyOf(whole, whole.length - 1));
        assertThat(trusted(lastPage)).isEmpty();
    }

    @Test
    void no_single_bit_can_change_what_the_log_says_unnoticed() throws IOException {
        byte[] bytes = Files.readAllBytes(book);
        List<StoredFact> facts = Sample.facts(0, FACTS);
        int refused = 0;
        for (int offset = 0; offset < bytes.length; offset += 29) {
            int mask = 1 << (offset % 8);
            bytes[offset] ^= (byte) mask;
            List<StoredFact> trusted = trusted(Files.write(folder.resolve("bit.book"), bytes));
            assertThat(trusted).as("bit of byte %d", offset).isIn(List.of(), facts);
            refused += trusted.isEmpty() ? 1 : 0;
            bytes[offset] ^= (byte) mask;
        }
        assertThat(refused).isGreaterThan(50);
    }

    @Test
    void a_page_of_rubbish_is_reported_as_damage() throws IOException {
        byte[] bytes = Files.readAllBytes(book);
        Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5a);
        Files.write(book, bytes);
        try (SqliteStore store = SqliteStore.open(book, Access.READ_WRITE)) {
            IntegrityException damage = catchThrowableOfType(IntegrityException.class, store::checkFile);
            assertThat(damage.code()).isEqualTo(Code.STORE_DAMAGED);
            assertThat(catchThrowableOfType(IntegrityException.class, () -> store.fact(1))
                            .code())
                    .isEqualTo(Code.STORE_DAMAGED);
        }
        assertThat(Files.readAllBytes(book)).isEqualTo(bytes);
    }

    /** A limit on the pages of the database stands for a disk without room: SQLite reports both alike. */
    @Test
    void a_full_disk_refuses_the_whole_batch() throws SQLException, IOException {
        Connection connection = SqliteFile.open(book, Access.READ_WRITE, SqliteStore.PATIENCE);
        long pages = Files.size(book) / 4096;
        try (SqliteStore store = new SqliteStore(book, Access.READ_WRITE, connection);
                Statement limit = connection.createStatement()) {
            limit.execute("PRAGMA max_page_count = " + (pages + 2));
            AppendBatch batch = Sample.batch(store.head(), 500);
            StoreException full = catchThrowableOfType(StoreException.class, () -> store.append(FACTS, batch));
            assertThat(full.code()).isEqualTo(Code.STORE_FULL);
            assertThat(Sample.shown(store)).isEqualTo(original);
            limit.execute("PRAGMA max_page_count = 1000000");
            assertThat(store.append(FACTS, batch)).isInstanceOf(AppendResult.Appended.class);
            store.checkFile();
        }
    }

    /** Copies the book and its journal as they are in the middle of a write, as a power cut would leave them. */
    private Path interrupted() throws SQLException, IOException {
        Path copy = Files.createDirectory(folder.resolve("after")).resolve("community.book");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size = 1");
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("UPDATE facts SET bytes = zeroblob(900)");
            statement.execute("DELETE FROM nodes");
            Files.copy(book, copy);
            Files.copy(journal(book), journal(copy));
        }
        assertThat(Files.size(journal(copy))).isPositive();
        return copy;
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    @Test
    void an_interrupted_write_is_reported_to_a_reader_and_left_alone() throws Exception {
        Path copy = interrupted();
        byte[] bookBefore = Files.readAllBytes(copy);
        byte[] journalBefore = Files.readAllBytes(journal(copy));
        StoreException refusal =
                catchThrowableOfType(StoreException.class, () -> SqliteStore.open(copy, Access.READ_ONLY));
        assertThat(refusal.code()).isEqualTo(Code.STORE_UNFINISHED);
        assertThat(copy).hasBinaryContent(bookBefore);
        assertThat(journal(copy)).hasBinaryContent(journalBefore);
    }

    @Test
    void an_interrupted_write_is_undone_by_the_next_writer() throws Exception {
        Path copy = interrupted();
        assertThat(Files.mismatch(book, copy))
                .as("some of the write reached the file")
                .isNotNegative();
        try (SqliteStore store = SqliteStore.open(copy, Access.READ_WRITE)) {
            assertThat(Sample.shown(store)).isEqualTo(original);
        }
        assertThat(journal(copy)).doesNotExist();
        try (SqliteStore store = SqliteStore.open(copy, Access.READ_ONLY)) {
            assertThat(Sample.shown(store)).isEqualTo(original);
        }
    }

    @Test
    void an_erased_text_is_nowhere_in_the_file() throws IOException {
        try (SqliteStore store = SqliteStore.open(book, Access.READ_WRITE)) {
            // Enough for several pages that were split while they filled.
            for (int batch = 0; batch < 6; batch++) {
                store.append(store.size(), Sample.batch(store.head(), 200));
            }
            assertThat(texts()).contains("备注17;").contains("备注1100;");
            for (long fact = 3; fact < store.size(); fact += 31) {
                store.eraseTexts(fact);
            }
        }
        String left = texts();
        for (int fact = 0; fact < 1240; fact++) {
            assertThat(left.contains("备注" + fact + ";"))
                    .as("text of fact %d", fact)
                    .isEqualTo(fact % 31 != 3);
        }
    }

    private String texts() throws IOException {
        return new String(Files.readAllBytes(book), UTF_8);
    }

    @Test
    void a_backup_says_what_the_book_says_and_is_one_file() throws IOException {
        Path copy = folder.resolve("copy.book");
        try (SqliteStore store = SqliteStore.open(book, Access.READ_ONLY)) {
            store.backup(copy);
            assertThat(Sample.shown(store)).isEqualTo(original);
        }
        try (SqliteStore store = SqliteStore.open(copy, Access.READ_WRITE)) {
            assertThat(Sample.shown(store)).isEqualTo(original);
            assertThat(store.append(FACTS, Sample.batch(store.head(), 1))).isInstanceOf(AppendResult.Appended.class);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(book, copy);
        }
    }

    @Test
    void a_backup_is_never_written_over_anything() throws IOException {
        Path taken = Files.writeString(folder.resolve("taken"), "mine");
        try (SqliteStore store = SqliteStore.open(book, Access.READ_ONLY)) {
            StoreException refusal = catchThrowableOfType(StoreException.class, () -> store.backup(taken));
            assertThat(refusal.code()).isEqualTo(Code.STORE_EXISTS);
            assertThat(taken).hasContent("mine");
            Path nowhere = folder.resolve("nowhere/copy.book");
            StoreException noFolder = catchThrowableOfType(StoreException.class, () -> store.backup(nowhere));
            assertThat(noFolder.code()).isEqualTo(Code.STORE_NO_FOLDER);
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(book, taken);
        }
    }
}
