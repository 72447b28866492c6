package org.sunledger.trials;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.Book;
import org.sunledger.Recorded;
import org.sunledger.fact.Fact;
import org.sunledger.log.Checkpoint;
import org.sunledger.outcome.Outcome;
import org.sunledger.outcome.StoreException;
import org.sunledger.store.Access;

/**
 * Records receipts into a book, without end, in a process of its own, and says size and root when the book has told it
 * that they are recorded. Arguments: the book, and at most how many facts at once.
 */
final class RecordingChild {
    private RecordingChild() {}

    public static void main(String[] arguments) {
        int most = Integer.parseInt(arguments[1]);
        PrintStream out = System.out;
        out.println("begun");
        out.flush();
        try (Book book = Trial.open(Path.of(arguments[0]), Access.READ_WRITE)) {
            for (int count = 1; ; count = count % most + 1) {
                try {
                    record(book, count, out);
                } catch (StoreException busy) {
                    if (!busy.retryable()) {
                        throw busy;
                    }
                }
            }
        }
    }

    private static void record(Book book, int count, PrintStream out) {
        long size = book.now().size();
        List<Fact> receipts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            receipts.add(Trial.receipt(size + i));
        }
        // Another writer may have been quicker: then the receipt of this id is there already, and it is refused.
        Outcome<Recorded> outcome = book.record(Trial.KEEPER, receipts);
        if (outcome.isAccepted()) {
            Checkpoint checkpoint = outcome.orThrow().checkpoint();
            out.println(checkpoint.size() + " " + checkpoint.root().hex());
            out.flush();
        }
    }

    static Process start(Path book, int most, Path scratch) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-Xmx128m",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                        // A killed program tidies nothing up, not even the driver's library.
                        "-Dorg.sqlite.tmpdir=" + scratch,
                        "-cp",
                        System.getProperty("java.class.path"),
                        RecordingChild.class.getName(),
                        book.toString(),
                        Integer.toString(most))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
