package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * Which left line may go with which right line, how much that weighs, and how that adds up; by left line, only weights
 * above zero.
 */
final class Edges {
    int[] starts;
    int[] to = new int[64];
    int[] weights = new int[64];
    int[] addends;
    private final int width;
    private int rows;
    private int size;

    /**
     * No edges yet.
     *
     * @param width how many addends each weight has
     */
    Edges(int rows, int width) {
        this.starts = new int[rows + 1];
        this.width = width;
        this.addends = new int[64 * width];
    }

    /** Adds an edge of the row that is being filled; its addends begin at a place of the array. */
    void add(int right, int weight, int[] from, int at) {
        if (size == to.length) {
            to = Arrays.copyOf(to, size * 2);
            weights = Arrays.copyOf(weights, size * 2);
            addends = Arrays.copyOf(addends, size * 2 * width);
        }
        System.arraycopy(from, at, addends, size * width, width);
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
        int width = chunks.get(0).width;
        Edges all = new Edges(rows, width);
        all.to = new int[size];
        all.weights = new int[size];
        all.addends = new int[Math.multiplyExact(size, width)];
        for (Edges chunk : chunks) {
            System.arraycopy(chunk.to, 0, all.to, all.size, chunk.size);
            System.arraycopy(chunk.weights, 0, all.weights, all.size, chunk.size);
            System.arraycopy(chunk.addends, 0, all.addends, all.size * width, chunk.size * width);
            for (int row = 1; row <= chunk.rows; row++) {
                all.starts[all.rows + row] = all.size + chunk.starts[row];
            }
            all.rows += chunk.rows;
            all.size += chunk.size;
        }
        return all;
    }
}
