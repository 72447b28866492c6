package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reconciles two sides by rules. */
public final class Reconciler {
    private static final int ROUNDS = 3;

    private final Board board;
    private final Map<Integer, Group> proposals = new TreeMap<>();

    private Reconciler(Board board) {
        this.board = board;
    }

    /**
     * Reconciles.
     *
     * @param left the lines of the book
     * @param right the lines of the bank, with the same text fields
     * @param rules what to go by
     * @param threads how many threads may work; the result is the same for every number
     */
    public static Reconciliation reconcile(Side left, Side right, Rules rules, int threads) {
        if (!left.fields().equals(right.fields())) {
            throw new IllegalArgumentException("the sides have different fields: " + left.fields() + right.fields());
        }
        Reconciler reconciler = new Reconciler(new Board(left, right, rules));
        return reconciler.run(threads);
    }

    private Reconciliation run(int threads) {
        groupByKey(false);
        pairEqualAmounts(threads);
        new TokenKeys(board).settle();
        groupByKey(true);
        for (int round = 0; round < ROUNDS; round++) {
            board.narrow();
            if (pairEqualAmounts(threads) == 0) {
                break;
            }
        }
        board.narrow();
        pairWidely();
        new Leftovers(board).settle();
        leaveTheRest();
        return new Reconciliation(board, proposals);
    }

    private void groupByKey(boolean withDay) {
        for (List<String> key : board.rules.groupBy()) {
            KeyGroups groups = new KeyGroups(board, key);
            if (key.contains(Rules.DAY) == withDay && groups.isPossible()) {
                groups.settle();
            }
        }
    }

    private int pairEqualAmounts(int threads) {
        int accepted = 0;
        Edges edges = new EqualAmounts(board).edges(threads);
        Assignment chosen = Assignment.solve(
                edges, board.left.days, board.right.days, board.rules.accept().margin());
        for (int l = 0; l < board.left.size(); l++) {
            int r = chosen.mates[l];
            if (r != Assignment.ALONE) {
                int weight = weight(edges, l, r);
                if (board.accepts(weight, chosen.margins[l])) {
                    board.pair(l, r, LineOutcome.EXACT, weight, chosen.margins[l]);
                    accepted++;
                }
            }
        }
        return accepted;
    }

    private static int weight(Edges edges, int row, int right) {
        for (int edge = edges.starts[row]; edge < edges.starts[row + 1]; edge++) {
            if (edges.to[edge] == right) {
                return edges.weights[edge];
            }
        }
        throw new IllegalStateException("a pair without an edge");
    }

    private void pairWidely() {
        WideBlocks blocks = new WideBlocks(board);
        Edges edges = blocks.edges();
        int[] lefts = blocks.lefts();
        int[] days = new int[lefts.length];
        for (int i = 0; i < lefts.length; i++) {
            days[i] = board.left.days[lefts[i]];
        }
        Assignment chosen = Assignment.solve(
                edges, days, board.right.days, board.rules.accept().margin());
        int[][] rivals = rivals(edges, lefts);
        for (int i = 0; i < lefts.length; i++) {
            int r = chosen.mates[i];
            if (r != Assignment.ALONE) {
                settle(edges, lefts, i, r, chosen.margins[i], rivals);
            }
        }
    }

    private void settle(Edges edges, int[] lefts, int i, int r, int margin, int[][] rivals) {
        int l = lefts[i];
        int weight = weight(edges, i, r);
        long residual = board.right.amounts[r] - board.left.amounts[l];
        boolean small = Math.abs(residual) <= board.rules.tolerance().minor();
        if (small && board.accepts(weight, margin)) {
            board.pair(l, r, residual == 0 ? LineOutcome.EXACT : LineOutcome.TOLERANCE, weight, margin);
            return;
        }
        board.pair(l, r, LineOutcome.PROPOSED, weight, margin);
        List<Group.Alternative> others = new ArrayList<>();
        for (int edge = edges.starts[i]; edge < edges.starts[i + 1]; edge++) {
            if (edges.to[edge] != r) {
                others.add(new Group.Alternative(Rows.of(l), Rows.of(edges.to[edge]), edges.weights[edge]));
            }
        }
        for (int place : rivals[r]) {
            int row = place;
            if (row != i) {
                others.add(new Group.Alternative(Rows.of(lefts[row]), Rows.of(r), weight(edges, row, r)));
            }
        }
        others.sort(Comparator.comparingInt((Group.Alternative other) -> -other.weight())
                .thenComparingInt(other -> other.left().at(0))
                .thenComparingInt(other -> other.right().at(0)));
        proposals.put(
                l,
                new Group(
                        "pair",
                        LineOutcome.PROPOSED,
                        Rows.of(l),
                        Rows.of(r),
                        residual,
                        "",
                        weight,
                        margin,
                        "",
                        -1,
                        others));
    }

    private int[][] rivals(Edges edges, int[] lefts) {
        int[][] rivals = new int[board.right.size()][];
        int[] counts = new int[board.right.size()];
        for (int edge = 0; edge < edges.size(); edge++) {
            counts[edges.to[edge]]++;
        }
        for (int r = 0; r < rivals.length; r++) {
            rivals[r] = new int[counts[r]];
        }
        for (int i = lefts.length - 1; i >= 0; i--) {
            for (int edge = edges.starts[i]; edge < edges.starts[i + 1]; edge++) {
                rivals[edges.to[edge]][--counts[edges.to[edge]]] = i;
            }
        }
        return rivals;
    }

    private void leaveTheRest() {
        for (int row : board.openLeft()) {
            board.leftOutcomes[row] = LineOutcome.LEDGER_ONLY;
        }
        for (int row : board.openRight()) {
            board.rightOutcomes[row] = LineOutcome.STATEMENT_ONLY;
        }
    }
}
