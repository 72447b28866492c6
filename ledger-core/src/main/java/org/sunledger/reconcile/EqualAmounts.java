package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
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
    private static final int CROWD = 256;

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
        int[] candidates = new int[64];
        int[] weights = new int[64];
        Side left = board.left;
        Side right = board.right;
        int blockStart = 0;
        int blockEnd = 0;
        int leftCount = 0;
        int rightCount = 0;
        long blockAmount = 0;
        boolean any = false;
        for (int l = from; l < to; l++) {
            if (!board.leftOpen(l)) {
                edges.endRow();
                continue;
            }
            long amount = left.amounts[l];
            if (!any || amount != blockAmount) {
                any = true;
                blockAmount = amount;
                blockStart = right.firstAtLeast(amount);
                blockEnd = right.firstAtLeast(amount + 1);
                leftCount = board.open(true, left.firstAtLeast(amount), left.firstAtLeast(amount + 1));
                rightCount = board.open(false, blockStart, blockEnd);
            }
            int day = left.days[l];
            int first = firstDay(right.days, blockStart, blockEnd, day - board.rules.windowDays());
            int last = firstDay(right.days, first, blockEnd, day + board.rules.windowDays() + 1);
            if (last - first > candidates.length) {
                candidates = new int[2 * (last - first)];
                weights = new int[candidates.length];
            }
            int size = 0;
            for (int r = first; r < last; r++) {
                if (board.rightOpen(r)) {
                    candidates[size++] = r;
                }
            }
            weigher.weigh(l, candidates, size, leftCount, rightCount, weights);
            for (int i = 0; i < size; i++) {
                if (weights[i] > 0) {
                    edges.add(candidates[i], weights[i]);
                }
            }
            edges.endRow();
        }
        return edges;
    }

    private static int firstDay(int[] days, int from, int to, int day) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static int crowd() {
        return CROWD;
    }

    static int[] copy(int[] rows, int size) {
        return Arrays.copyOf(rows, size);
    }
}
