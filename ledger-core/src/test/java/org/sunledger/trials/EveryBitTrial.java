package org.sunledger.trials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.Book;
import org.sunledger.BookExport;
import org.sunledger.BookView;
import org.sunledger.io.export.ExportFormat;
import org.sunledger.log.Checkpoint;
import org.sunledger.outcome.IntegrityException;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.StoreException;
import org.sunledger.store.Access;
import org.sunledger.store.SqliteStore;

/**
 * Turns each bit of a small book, and cuts it at each length. Whatever the damage, it is detected, or the book still
 * says the same to the byte. {@code -Dtrial.stride=1} takes every bit and every length, more takes a sample.
 */
class EveryBitTrial {
    private static final int RECEIPTS = 8;

    @TempDir
    Path folder;

    private Path book;
    private byte[] sound;
    private String export;
    private Checkpoint kept;
    private final List<String> escaped = new ArrayList<>();

    /** What became of a damaged book. */
    private enum Fate {
        REFUSED,
        DIFFERS_FROM_CHECKPOINT,
        FOUND_BY_THE_DOCTOR,
        SAYS_THE_SAME
    }

    @BeforeEach
    void writeABook() throws IOException, SQLException {
        book = folder.resolve("sound.book");
        try (Book made = Trial.make(SqliteStore.create(book))) {
            for (int i = 0; i < RECEIPTS; i++) {
                made.record(Trial.KEEPER, Trial.receipt(made.now().size())).orThrow();
            }
            kept = made.now().checkpoint();
            export = export(made.now());
        }
        // The smallest pages there are: most of a page of the usual size would be empty space.
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
                Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA page_size = 512");
            statement.execute("VACUUM");
        }
        sound = Files.readAllBytes(book);
    }

    private static String export(BookView view) throws IOException {
        StringBuilder out = new StringBuilder();
        Outcome<Checkpoint> written = BookExport.write(view, ExportFormat.JSONL, out);
        return written.isAccepted() ? out.toString() : written.rejections().toString();
    }

    @Test
    void everyTurnedBitIsDetectedOrSaysTheSame() throws IOException {
        long stride = Trial.wanted("stride", 701);
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        byte[] bytes = sound.clone();
        for (long bit = 0; bit < 8L * bytes.length; bit += stride) {
            int at = (int) (bit / 8);
            bytes[at] ^= (byte) (1 << (bit % 8));
            fates.merge(fate(bytes, "bit " + bit), 1, Integer::sum);
            bytes[at] = sound[at];
        }
        System.out.printf("trial: bits of %d bytes, one in %d: %s%n", bytes.length, stride, fates);
        assertThat(escaped).isEmpty();
        assertThat(fates.keySet()).contains(Fate.REFUSED, Fate.SAYS_THE_SAME);
    }

    @Test
    void everyCutIsDetectedOrSaysTheSame() throws IOException {
        int stride = (int) Trial.wanted("stride", 701);
        Map<Fate, Integer> fates = new EnumMap<>(Fate.class);
        for (int length = 0; length < sound.length; length += stride) {
            fates.merge(fate(Arrays.copyOf(sound, length), "cut at " + length), 1, Integer::sum);
        }
        System.out.printf("trial: cuts of %d bytes, one in %d: %s%n", sound.length, stride, fates);
        assertThat(escaped).isEmpty();
        assertThat(fates).containsOnlyKeys(Fate.REFUSED);
    }

    private Fate fate(byte[] damaged, String what) throws IOException {
        Path file = Files.write(folder.resolve("damaged.book"), damaged);
        Fate fate;
        try (SqliteStore store = SqliteStore.open(file, Access.READ_ONLY)) {
            fate = fate(store, what);
        } catch (IntegrityException | StoreException detected) {
            fate = Fate.REFUSED;
        } catch (RuntimeException bug) {
            // Detected, but not in words: all of these are listed at the end.
            escaped.add(what + ": " + bug);
            fate = Fate.REFUSED;
        }
        assertThat(Files.readAllBytes(file)).as("a reader wrote: " + what).isEqualTo(damaged);
        assertThat(folder.toFile().list()).as(what).containsExactlyInAnyOrder("sound.book", "damaged.book");
        return fate;
    }

    /** Reads a damaged book as an auditor does, and compares what it says with what was kept outside it. */
    private Fate fate(SqliteStore store, String what) throws IOException {
        Book opened = Book.open(store);
        BookView view = opened.now();
        if (!view.checkpoint().equals(kept)) {
            return Fate.DIFFERS_FROM_CHECKPOINT;
        } else if (export(view).equals(export)) {
            return Fate.SAYS_THE_SAME;
        }
        // The checkpoint vouches for the facts; what becomes of the texts beside them, the doctor sees.
        if (!isSeenByTheDoctor(store, opened)) {
            escaped.add(what + ": nobody noticed");
        }
        return Fate.FOUND_BY_THE_DOCTOR;
    }

    private static boolean isSeenByTheDoctor(SqliteStore store, Book opened) {
        try {
            store.checkFile();
            return !opened.differences(fact -> {}).isEmpty();
        } catch (IntegrityException damaged) {
            return true;
        }
    }
}
