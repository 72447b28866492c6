import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.sunledger.Book;
import org.sunledger.Keeper;
import org.sunledger.Opening;
import org.sunledger.SaltSource;
import org.sunledger.Verification;
import org.sunledger.fact.Fact;
import org.sunledger.fact.FeeReceipt;
import org.sunledger.fact.Placement;
import org.sunledger.fact.Voucher;
import org.sunledger.log.KeptCheckpoint;
import org.sunledger.log.MerkleTree;
import org.sunledger.log.SaltedDigest;
import org.sunledger.store.Access;
import org.sunledger.store.SqliteStore;

/**
 * How long a whole verification takes, beside reading and hashing the same rows with plain JDBC, in one process.
 * Arguments: how many facts, and how often. Prints medians in milliseconds and their ratios; once more in processor
 * time, all threads together, which says something on a busy machine too.
 */
public final class Verify {
    private static final int PART = 20_000;

    public static void main(String[] arguments) throws Exception {
        int facts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
        Path file = Files.createTempDirectory("verify").resolve("verify.book");
        make(file, facts);
        Times plain = new Times();
        Times root = new Times();
        Times whole = new Times();
        for (int round = 0; round < rounds; round++) {
            plain.take(() -> readAndHash(file));
            root.take(() -> root(file));
            whole.take(() -> verify(file));
        }
        System.out.printf("facts                     %d%n", facts);
        plain.print("read and hash, JDBC      ", plain);
        root.print("bytes hashed to the root ", plain);
        whole.print("whole verification       ", plain);
        Files.delete(file);
        Files.delete(file.getParent());
    }

    private static void make(Path file, int facts) {
        Keeper keeper = new Keeper("treasurer", Clock.systemUTC(), SaltSource.seeded("verify"));
        LocalDate opened = LocalDate.of(2018, 1, 1);
        try (Book book = Book.create(SqliteStore.create(file), Opening.inShanghai("Plum Court", opened), keeper)
                .orThrow()) {
            for (int from = 1; from < facts; from += PART) {
                List<Fact> part = new ArrayList<>();
                for (int i = from; i < Math.min(facts, from + PART); i++) {
                    Money amount = Money.ofMinor(CurrencyUnit.of("CNY"), 10_000 + i % 9_000);
                    LocalDate day = opened.plusDays(i % 700);
                    part.add(new FeeReceipt(
                            day, amount, "", "2018Q1", Placement.DEFAULT, Voucher.numbered("R-2018-" + i)));
                }
                book.record(keeper, part).orThrow();
            }
        }
    }

    private static void readAndHash(Path file) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("SELECT fact, salt, bytes FROM facts ORDER BY fact")) {
            while (rows.next()) {
                digest.update(rows.getBytes(2));
                digest.digest(rows.getBytes(3));
            }
        }
    }

    private static void root(Path file) {
        try (SqliteStore store = SqliteStore.open(file, Access.READ_ONLY)) {
            MerkleTree tree = MerkleTree.empty();
            SaltedDigest digest = new SaltedDigest();
            store.readFacts(0, store.size(), fact -> tree.append(digest.leaf(fact.salt(), fact.bytes()), node -> {}));
            if (!tree.head().equals(store.head())) {
                throw new IllegalStateException("another root");
            }
        }
    }

    private static void verify(Path file) {
        try (SqliteStore store = SqliteStore.open(file, Access.READ_ONLY)) {
            KeptCheckpoint kept = KeptCheckpoint.of(Book.open(store).now().checkpoint());
            if (!Verification.of(store, List.of(kept), List.of(), fact -> {}).isSound()) {
                throw new IllegalStateException("not sound");
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    /** What the same work took, again and again. */
    private static final class Times {
        private static final OperatingSystemMXBean MACHINE =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

        private final List<Long> wall = new ArrayList<>();
        private final List<Long> processor = new ArrayList<>();

        void take(Work work) throws Exception {
            long begin = System.nanoTime();
            long used = MACHINE.getProcessCpuTime();
            work.run();
            wall.add(System.nanoTime() - begin);
            processor.add(MACHINE.getProcessCpuTime() - used);
        }

        void print(String what, Times base) {
            System.out.printf(
                    "%s %6.0f ms  %5.2f times   processor %6.0f ms  %5.2f times%n",
                    what,
                    median(wall) / 1e6,
                    median(wall) / median(base.wall),
                    median(processor) / 1e6,
                    median(processor) / median(base.processor));
        }

        private static double median(List<Long> values) {
            return values.stream().sorted().toList().get(values.size() / 2);
        }
    }

    private Verify() {}
}
