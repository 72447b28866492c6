package org.sunledger.trials;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sunledger.Book;
import org.sunledger.fact.Fact;
import org.sunledger.log.Checkpoint;
import org.sunledger.store.Access;
import org.sunledger.store.InMemoryStore;
import org.sunledger.store.SqliteStore;

/**
 * Kills programs that record, at any moment: while they start, while they undo what the one before them left behind,
 * while they write. Whatever one of them was told is recorded must be there afterwards, and nothing else but whole
 * records; {@code -Dtrial.kills=10000} says how often, {@code -Dtrial.seed=…} repeats a run's choices.
 *
 * <p>Every fact of these books follows from its index, so one book in memory knows the root of each size.
 */
class KillTrial {
    private static final int KILLS_A_BOOK = 50;
    private static final String AT_ONCE = "3";
    private static final Pattern ACKNOWLEDGED = Pattern.compile("(\\d+) ([0-9a-f]{64})\n");

    @TempDir
    Path folder;

    private final long seed = Trial.wanted("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Book expected = Trial.make(new InMemoryStore());
    private ChildJvm jvm;
    private Path file;
    private long kills;
    private long reported;
    private long acknowledged;
    private long told;
    private long undone;

    @Test
    void nothingThatWasAcknowledgedIsLost() throws Exception {
        long wanted = Trial.wanted("kills", 20);
        Path spare = folder.resolve("spare.book");
        Trial.make(SqliteStore.create(spare)).close();
        jvm = ChildJvm.readied(folder.resolve("jvm"), RecordingChild.class, spare.toString(), "1", "5");
        while (kills < wanted) {
            aBook(Math.min(KILLS_A_BOOK, wanted - kills));
            if (kills / 1000 > reported) {
                report("so far");
                reported = kills / 1000;
            }
        }
        assertThat(told).isGreaterThan(wanted / 2);
        report("in all");
    }

    /** A run of ten thousand takes an hour: one that is ended before still says how far it came. */
    private void report(String when) {
        System.out.printf(
                "trial: %s %d kills, %d records acknowledged, %d interrupted writes undone, none lost (seed %d)%n",
                when, kills, told, undone, seed);
    }

    private void aBook(long count) throws Exception {
        file = folder.resolve("killed-" + kills + ".book");
        Trial.make(SqliteStore.create(file)).close();
        acknowledged = 2;
        for (int i = 0; i < count; i++) {
            killed(random.nextInt(5) == 0 ? 2 : 1);
            undone += Files.exists(journal()) && Files.size(journal()) > 0 ? 1 : 0;
            // Every other time the next program finds the book as it was left.
            if (random.nextBoolean()) {
                look();
            }
        }
        look();
        try (SqliteStore store = SqliteStore.open(file, Access.READ_WRITE)) {
            store.checkFile();
            assertThat(Book.open(store).differences(fact -> {}))
                    .as("seed %d", seed)
                    .isEmpty();
        }
        Files.delete(file);
    }

    private Path journal() {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    /** Lets programs record side by side, and kills them after a while. */
    private void killed(int programs) throws Exception {
        List<Process> children = new ArrayList<>();
        for (int i = 0; i < programs; i++) {
            children.add(
                    jvm.program(RecordingChild.class, file.toString(), AT_ONCE).start());
        }
        // One in four is killed while it opens the book, the others while they record.
        boolean opening = random.nextInt(4) == 0;
        StringBuilder said = heard(children.get(0).getInputStream(), opening ? 1 : 2 + random.nextInt(4));
        TimeUnit.MICROSECONDS.sleep(random.nextInt(opening ? 300_000 : 20_000));
        for (Process child : children) {
            // SIGKILL: no handler runs, nothing is tidied up. By its handle, so that what it said can still be read.
            child.toHandle().destroyForcibly();
            child.waitFor();
            kills++;
        }
        for (Process child : children) {
            said.append(new String(child.getInputStream().readAllBytes(), UTF_8));
            acknowledge(said);
            said.setLength(0);
        }
    }

    /** Listens until so many lines were said: that it has begun, then what it has recorded. */
    private static StringBuilder heard(InputStream program, int lines) throws IOException {
        StringBuilder said = new StringBuilder();
        int left = lines;
        while (left > 0) {
            int c = program.read();
            assertThat(c).as("the program ended by itself").isNotNegative();
            said.append((char) c);
            left -= c == '\n' ? 1 : 0;
        }
        return said;
    }

    /** What was said is what the log must be at that size. */
    private void acknowledge(CharSequence said) {
        Matcher matcher = ACKNOWLEDGED.matcher(said);
        while (matcher.find()) {
            long size = Long.parseLong(matcher.group(1));
            assertThat(matcher.group(2)).isEqualTo(checkpoint(size).root().hex());
            acknowledged = Math.max(acknowledged, size);
            told++;
        }
    }

    private void look() {
        try (Book book = Trial.open(file, Access.READ_WRITE)) {
            Checkpoint found = book.now().checkpoint();
            assertThat(found.size()).as("seed %d", seed).isGreaterThanOrEqualTo(acknowledged);
            assertThat(found.root())
                    .as("seed %d", seed)
                    .isEqualTo(checkpoint(found.size()).root());
            // What a killed program wrote and could not say is recorded all the same.
            acknowledged = found.size();
        }
    }

    private Checkpoint checkpoint(long size) {
        long known = expected.now().size();
        if (known < size) {
            List<Fact> receipts = new ArrayList<>();
            for (long index = known; index < size + 500; index++) {
                receipts.add(Trial.receipt(index));
            }
            expected.record(Trial.KEEPER, receipts).orThrow();
        }
        return expected.at(size).orThrow().checkpoint();
    }
}
