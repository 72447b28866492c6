package org.sunledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sunledger.period.DatePeriod;

/** Reconciles two sides by rules. */
public final class Reconciler {
    /** Every day there is. */
    public static final DatePeriod ALL_DAYS = DatePeriod.closed(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

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
        return reconcile(left, right, rules, ALL_DAYS, threads);
    }

    /** Reconciles the lines of a period; lines outside it are told apart, but for what was carried. */
    public static Reconciliation reconcile(Side left, Side right, Rules rules, DatePeriod period, int threads) {
        if (!left.fields().equals(right.fields())) {
            throw new IllegalArgumentException("the sides have different fields: " + left.fields() + right.fields());
        }
        Reconciler reconciler = new Reconciler(new Board(left, right, rules));
        reconciler.leaveOut(period);
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

    private void leaveOut(DatePeriod period) {
        long first = period.start().toEpochDay();
        long last = period.last().toEpochDay();
        for (boolean ofLeft : new boolean[] {true, false}) {
            Side side = ofLeft ? board.left : board.right;
            LineOutcome[] outcomes = ofLeft ? board.leftOutcomes : board.rightOutcomes;
            String[] reasons = ofLeft ? board.leftReasons : board.rightReasons;
            for (int row = 0; row < side.size(); row++) {
                boolean outside = side.days[row] < first || side.days[row] > last;
                if (outside && side.source(row) == 0) {
                    outcomes[row] = LineOutcome.OUT_OF_PERIOD;
                }
            }
            for (Rules.Exclusion rule : board.rules.exclusions()) {
                int field = side.fields().indexOf(rule.field());
                for (int row = 0; rule.left() == ofLeft && field >= 0 && row < side.size(); row++) {
                    String text = side.text(field, row).toLowerCase(Locale.ROOT);
                    if (outcomes[row] == null && text.contains(rule.contains().toLowerCase(Locale.ROOT))) {
                        outcomes[row] = LineOutcome.EXCLUDED;
                        reasons[row] = rule.name();
                    }
                }
            }
        }
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
        int cut = board.rules.accept().cut();
        int weight = weight(edges, i, r) + cut;
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
                others.add(new Group.Alternative(Rows.of(l), Rows.of(edges.to[edge]), edges.weights[edge] + cut));
            }
        }
        for (int place : rivals[r]) {
            int row = place;
            if (row != i) {
                others.add(new Group.Alternative(Rows.of(lefts[row]), Rows.of(r), weight(edges, row, r) + cut));
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
