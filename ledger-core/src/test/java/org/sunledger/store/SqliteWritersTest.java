package org.sunledger.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sunledger.log.TreeHead;
import org.sunledger.outcome.Code;
import org.sunledger.outcome.StoreException;

/** Several writers of one book, and writers that die. */
class SqliteWritersTest {
    @TempDir
    Path folder;

    private Path book;

    @BeforeEach
    void writeABook() {
        book = folder.resolve("community.book");
        try (SqliteStore store = SqliteStore.create(book)) {
            store.append(0, Sample.batch(TreeHead.EMPTY, 3));
        }
    }

    /** Holds the right to write, as another program in the middle of an append does. */
    private Connection writing() throws SQLException {
        Connection other = DriverManager.getConnection("jdbc:sqlite:" + book);
        try (Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
        }
        return other;
    }

    private static void assertSound(SqliteStore store) {
        long size = store.size();
        store.checkFile();
        store.readFacts(0, size, fact -> assertThat(fact).isEqualTo(Sample.fact(fact.index())));
        assertThat(store.head()).isEqualTo(Sample.grown(TreeHead.EMPTY, Sample.facts(0, (int) size)));
        assertThat(store.lookup("row", Sample.digestKey(size - 1))).containsExactly(size - 1);
        assertThat(store.texts(size - 1)).hasSize(1);
    }

    @Test
    void a_second_writer_that_has_waited_long_enough_is_told_to_try_again() throws SQLException {
        try (SqliteStore store = SqliteStore.open(book, Access.READ_WRITE, Duration.ofMillis(50))) {
            AppendBatch batch = Sample.batch(store.head(), 2);
            try (Connection other = writing()) {
                StoreException busy = catchThrowableOfType(StoreException.class, () -> store.append(3, batch));
                assertThat(busy.code()).isEqualTo(Code.STORE_CONTENDED);
                assertThat(busy.retryable()).isTrue();
                assertThat(store.size()).isEqualTo(3);
                assertThat(other.isClosed()).isFalse();
            }
            assertThat(store.append(3, batch)).isInstanceOf(AppendResult.Appended.class);
            assertSound(store);
        }
    }

    @Test
    void a_second_writer_waits_for_its_turn() throws Exception {
        try (SqliteStore store = SqliteStore.open(book, Access.READ_WRITE, Duration.ofSeconds(60))) {
            AppendBatch batch = Sample.batch(store.head(), 2);
            CompletableFuture<AppendResult> second;
            try (Connection other = writing()) {
                second = CompletableFuture.supplyAsync(() -> store.append(3, batch));
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS));
                assertThat(other.isClosed()).isFalse();
            }
            assertThat(second.get(60, TimeUnit.SECONDS)).isInstanceOf(AppendResult.Appended.class);
            assertSound(store);
        }
    }

    @Test
    void a_writer_that_worked_on_an_older_state_is_stale() {
        try (SqliteStore one = SqliteStore.open(book, Access.READ_WRITE);
                SqliteStore other = SqliteStore.open(book, Access.READ_WRITE)) {
            AppendBatch ones = Sample.batch(one.head(), 2);
            AppendBatch others = Sample.batch(other.head(), 1);
            assertThat(one.append(3, ones)).isInstanceOf(AppendResult.Appended.class);
            assertThat(other.append(3, others)).isEqualTo(new AppendResult.Stale(one.head()));
            assertSound(other);
        }
    }

    @Test
    void a_reader_sees_one_state_while_another_program_waits_to_write() {
        try (SqliteStore reader = SqliteStore.open(book, Access.READ_ONLY);
                SqliteStore writer = SqliteStore.open(book, Access.READ_WRITE, Duration.ofMillis(50))) {
            AppendBatch batch = Sample.batch(writer.head(), 1);
            reader.consistently(() -> {
                TreeHead before = reader.head();
                StoreException busy = catchThrowableOfType(StoreException.class, () -> writer.append(3, batch));
                assertThat(busy.code()).isEqualTo(Code.STORE_CONTENDED);
                assertThat(reader.head()).isEqualTo(before);
                return before;
            });
            assertThat(writer.append(3, batch)).isInstanceOf(AppendResult.Appended.class);
            assertThat(reader.size()).isEqualTo(4);
        }
    }

    @Test
    void programs_that_append_at_the_same_time_never_interleave() throws Exception {
        List<Process> children = List.of(
                AppendingChild.start(book, 2, 120),
                AppendingChild.start(book, 5, 120),
                AppendingChild.start(book, 1, 120));
        for (Process child : children) {
            assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isZero();
        }
        try (SqliteStore store = SqliteStore.open(book, Access.READ_ONLY)) {
            assertThat(store.size()).isBetween(120L, 125L);
            assertSound(store);
        }
    }

    /** Kills a program in the middle of its work; whatever it was told is written must be there. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 7, 12})
    void a_program_that_is_killed_loses_nothing_it_was_told_is_written(int acknowledgements) throws Exception {
        Process child = AppendingChild.start(book, 150, Long.MAX_VALUE);
        long acknowledged = 0;
        try (BufferedReader sizes = new BufferedReader(child.inputReader(UTF_8))) {
            for (int i = 0; i < acknowledgements; i++) {
                acknowledged = Long.parseLong(sizes.readLine());
            }
            // SIGKILL: no handler runs, nothing is tidied up.
            child.destroyForcibly().waitFor();
            acknowledged = lastOf(sizes, acknowledged);
        }
        try (SqliteStore store = SqliteStore.open(book, Access.READ_WRITE)) {
            assertThat(store.size()).isGreaterThanOrEqualTo(acknowledged);
            assertThat((store.size() - 3) % 150).as("whole batches only").isZero();
            assertSound(store);
            assertThat(store.append(store.size(), Sample.batch(store.head(), 1)))
                    .isInstanceOf(AppendResult.Appended.class);
        }
    }

    /** What the child still said before it died; a last line may be cut off. */
    private static long lastOf(BufferedReader sizes, long before) {
        long last = before;
        try {
            String line = sizes.readLine();
            while (line != null && line.length() >= Long.toString(last).length()) {
                last = Long.parseLong(line);
                line = sizes.readLine();
            }
        } catch (IOException pipeClosed) {
            return last;
        }
        return last;
    }
}
