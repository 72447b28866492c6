package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The first pairing: lines of equal amount within the window of days. Both sides are sorted by amount and day, so the
 * candidates of a line stand in a row.
 */
final class EqualAmounts {
    private final Board board;

    EqualAmounts(Board board) {
        this.board = board;
    }

    /** The edges of all open left lines; the result does not depend on the number of threads. */
    Edges edges(int threads) {
        int rows = board.left.size();
        int chunks = threads <= 1 || rows < 20_000 ? 1 : threads * 4;
        if (chunks == 1) {
            return chunk(0, rows);
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Edges>> parts = new ArrayList<>();
            for (int i = 0; i < chunks; i++) {
                int from = (int) ((long) rows * i / chunks);
                int to = (int) ((long) rows * (i + 1) / chunks);
                parts.add(workers.submit(() -> chunk(from, to)));
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

    private Edges chunk(int from, int to) {
        Edges edges = new Edges(to - from);
        Weigher weigher = board.weigher();
        Block block = new Block(board);
        int[] weights = new int[64];
        for (int l = from; l < to; l++) {
            if (board.leftOpen(l)) {
                block.gather(l);
                weights = weights.length < block.size() ? new int[2 * block.size()] : weights;
                weigher.weigh(
                        l,
                        block.candidates(),
                        block.size(),
                        block.unlisted(),
                        block.leftCount(),
                        block.rightCount(),
                        weights);
                for (int i = 0; i < block.size(); i++) {
                    if (weights[i] > 0) {
                        edges.add(block.candidates()[i], weights[i]);
                    }
                }
            }
            edges.endRow();
        }
        return edges;
    }
}
