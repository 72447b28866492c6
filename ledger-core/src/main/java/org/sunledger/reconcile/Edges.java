package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.List;

/** Which left line may go with which right line, and how much that weighs; by left line, only weights above zero. */
final class Edges {
    int[] starts;
    int[] to = new int[64];
    int[] weights = new int[64];
    private int rows;
    private int size;

    Edges(int rows) {
        starts = new int[rows + 1];
    }

    /** Adds an edge of the row that is being filled. */
    void add(int right, int weight) {
        if (size == to.length) {
            to = Arrays.copyOf(to, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
        }
        to[size] = right;
        weights[size++] = weight;
    }

    /** Ends the row that is being filled. */
    void endRow() {
        starts[++rows] = size;
    }

    int size() {
        return size;
    }

    /** The edges of chunks of rows one after the other, as one. */
    static Edges joined(List<Edges> chunks) {
        if (chunks.size() == 1) {
            return chunks.get(0);
        }
        int rows = chunks.stream().mapToInt(chunk -> chunk.rows).sum();
        int size = chunks.stream().mapToInt(chunk -> chunk.size).reduce(0, Math::addExact);
        Edges all = new Edges(rows);
        all.to = new int[size];
        all.weights = new int[size];
        for (Edges chunk : chunks) {
            System.arraycopy(chunk.to, 0, all.to, all.size, chunk.size);
            System.arraycopy(chunk.weights, 0, all.weights, all.size, chunk.size);
            for (int row = 1; row <= chunk.rows; row++) {
                all.starts[all.rows + row] = all.size + chunk.starts[row];
            }
            all.rows += chunk.rows;
            all.size += chunk.size;
        }
        return all;
    }
}
