package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Looks for edges on several threads, some rows each, and joins what they found in the order of the rows. */
final class Chunks {
    private static final int WORTH_IT = 20_000;

    private Chunks() {}

    /** The edges of some rows. */
    @FunctionalInterface
    interface Rows {
        /** Those of the rows from the first, included, to the last, excluded. */
        Edges edges(int from, int to);
    }

    /** The edges of so many rows; the same for every number of threads. */
    static Edges edges(int size, int threads, Rows rows) {
        int chunks = threads <= 1 || size < WORTH_IT ? 1 : threads * 4;
        if (chunks == 1) {
            return rows.edges(0, size);
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Edges>> parts = new ArrayList<>();
            for (int i = 0; i < chunks; i++) {
                int from = (int) ((long) size * i / chunks);
                int to = (int) ((long) size * (i + 1) / chunks);
                parts.add(workers.submit(() -> rows.edges(from, to)));
            }
            List<Edges> edges = new ArrayList<>();
            for (Future<Edges> part : parts) {
                edges.add(part.get());
            }
            return Edges.joined(edges);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            workers.shutdownNow();
        }
    }
}
