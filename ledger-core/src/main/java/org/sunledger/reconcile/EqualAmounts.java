package org.sunledger.reconcile;

import java.util.Set;

/**
 * The pairing of lines of equal amount within the window of days. Both sides are sorted by amount and day, so the
 * candidates of a line stand in a row.
 */
final class EqualAmounts {
    private final Board board;
    private final OpenLines lines;
    private final Look look;
    private final Set<Long> changed;
    private final int least;
    private final boolean[] leftTwins;
    private final boolean[] rightTwins;

    /** Which lines a pass compares. */
    enum Look {
        /** Lines that share a text which names somebody; most pairs are found so, and at little cost. */
        NAMESAKES,
        /** All within the window. */
        ALL,
        /** All of the amounts of which lines were settled in the pass before. */
        CHANGED,
        /** Lines that have a twin, with less than what is asked of others; to be proposed only. */
        TWINS
    }

    /** How much less may speak for twins: 256 of them share what speaks for one. */
    private static final int SHARED = 8 * Bits.ONE;

    /**
     * Prepares a pass.
     *
     * @param lines the lines it is about
     * @param changed the amounts of which lines were settled in the pass before
     */
    EqualAmounts(Board board, OpenLines lines, Look look, Set<Long> changed) {
        this.board = board;
        this.lines = lines;
        this.look = look;
        this.changed = changed;
        this.least = look == Look.TWINS ? board.rules.accept().cut() - SHARED : 0;
        this.leftTwins = look == Look.TWINS ? Twins.of(board, true) : new boolean[0];
        this.rightTwins = look == Look.TWINS ? Twins.of(board, false) : new boolean[0];
    }

    /** From what the weights of the edges are counted. */
    int least() {
        return least;
    }

    /** The edges of all open left lines, by place; the result does not depend on the number of threads. */
    Edges edges(int threads) {
        return Chunks.edges(lines.lefts.length, threads, this::chunk);
    }

    private Edges chunk(int from, int to) {
        Weigher weigher = board.weigher();
        Edges edges = new Edges(to - from, weigher.width());
        Block block = new Block(board, lines, look == Look.NAMESAKES);
        int[] weights = new int[64];
        for (int left = from; left < to; left++) {
            if (look == Look.CHANGED && !changed.contains(lines.leftAmount(left))) {
                edges.endRow();
                continue;
            }
            block.gather(left);
            if (look == Look.TWINS && !hasTwins(lines.lefts[left], block)) {
                edges.endRow();
                continue;
            }
            weights = weights.length < block.size() ? new int[2 * block.size()] : weights;
            weigher.weigh(
                    lines.lefts[left],
                    block.candidates(),
                    block.size(),
                    block.unlisted(),
                    block.leftCount(),
                    block.rightCount(),
                    least,
                    weights);
            for (int i = 0; i < block.size(); i++) {
                if (weights[i] > least && isWanted(lines.lefts[left], block.candidates()[i])) {
                    edges.add(block.places()[i], weights[i] - least, weigher.addends(), i * weigher.width());
                }
            }
            edges.endRow();
        }
        return edges;
    }

    private boolean hasTwins(int left, Block block) {
        for (int i = 0; i < block.size(); i++) {
            if (isWanted(left, block.candidates()[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isWanted(int left, int right) {
        return look != Look.TWINS || leftTwins[left] || rightTwins[right];
    }
}
