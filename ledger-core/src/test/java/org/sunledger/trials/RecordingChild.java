package org.sunledger.trials;

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
 * Records receipts into a book, in a process of its own, and says size and root when the book has told it that they are
 * recorded. Arguments: the book, at most how many facts at once, and after how many records it ends; without, never.
 */
final class RecordingChild {
    private RecordingChild() {}

    public static void main(String[] arguments) {
        int most = Integer.parseInt(arguments[1]);
        long last = arguments.length < 3 ? Long.MAX_VALUE : Long.parseLong(arguments[2]);
        PrintStream out = System.out;
        out.println("begun");
        out.flush();
        try (Book book = Trial.open(Path.of(arguments[0]), Access.READ_WRITE)) {
            for (long records = 0; records < last; records++) {
                try {
                    record(book, 1 + (int) (records % most), out);
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
}
