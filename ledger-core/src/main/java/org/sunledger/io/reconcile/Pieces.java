package org.sunledger.io.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Makes the pieces of a long text on every core and writes them out in their order; only a few are in memory at a time.
 */
final class Pieces implements AutoCloseable {
    /** How many rows a piece is about. */
    static final int ROWS = 4_096;

    private static final int ROOM = 1 << 20;

    private final OutputStream out;
    private final int atOnce = Math.min(8, Runtime.getRuntime().availableProcessors());
    private final ExecutorService workers = Executors.newFixedThreadPool(atOnce);

    Pieces(OutputStream out) {
        this.out = out;
    }

    /** Makes one piece. */
    @FunctionalInterface
    interface Maker {
        /** Puts what the rows from the first, included, to the last, excluded, come to. */
        void make(int from, int to, Utf8 into);
    }

    /** Writes what so many rows come to. */
    void write(int rows, Maker maker) throws IOException {
        Queue<CompletableFuture<Utf8>> making = new ArrayDeque<>();
        Queue<Utf8> free = new ArrayDeque<>();
        for (int from = 0; from < rows; from += ROWS) {
            if (making.size() == 2 * atOnce) {
                free.add(written(making.remove()));
            }
            int first = from;
            int last = (int) Math.min(rows, (long) from + ROWS);
            Utf8 into = free.isEmpty() ? new Utf8(ROOM) : free.remove();
            making.add(CompletableFuture.supplyAsync(
                    () -> {
                        maker.make(first, last, into);
                        return into;
                    },
                    workers));
        }
        while (!making.isEmpty()) {
            written(making.remove());
        }
    }

    private Utf8 written(CompletableFuture<Utf8> piece) throws IOException {
        try {
            Utf8 made = piece.join();
            made.writeTo(out);
            return made;
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
