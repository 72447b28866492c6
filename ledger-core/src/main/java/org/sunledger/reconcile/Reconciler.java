package org.sunledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sunledger.period.DatePeriod;

/** Reconciles two sides by rules. */
public final class Reconciler {
    /** Every day there is. */
    public static final DatePeriod ALL_DAYS = DatePeriod.closed(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    private static final int ROUNDS = 3;

    /** A round that settled less than this part of the open lines is the last: what it changes for others is little. */
    private static final int NOT_WORTH = 200;

    private final Board board;
    private final FarApart farApart;
    private final Map<Integer, Group> proposals = new TreeMap<>();
    private final Set<Long> changed = new HashSet<>();

    private Reconciler(Board board) {
        this.board = board;
        this.farApart = new FarApart(board);
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
        return reconcile(left, right, rules, period, threads, Given.NOTHING);
    }

    /**
     * Reconciles what is not settled before.
     *
     * @param given what people have decided, and what stands from an earlier run
     */
    public static Reconciliation reconcile(
            Side left, Side right, Rules rules, DatePeriod period, int threads, Given given) {
        if (!left.fields().equals(right.fields())) {
            throw new IllegalArgumentException("the sides have different fields: " + left.fields() + right.fields());
        }
        Reconciler reconciler = new Reconciler(new Board(left, right, rules));
        reconciler.leaveOut(period);
        if (given.isNothing()) {
            return reconciler.run(threads, List.of());
        }
        Settling settling = new Settling(reconciler.board, given);
        settling.before();
        Reconciliation result = reconciler.run(threads, settling.decided());
        settling.after(reconciler.proposals);
        return result;
    }

    private Reconciliation run(int threads, List<Decided> decided) {
        groupByKey(false);
        pairEqualAmounts(threads, EqualAmounts.Look.NAMESAKES);
        pairEqualAmounts(threads, EqualAmounts.Look.ALL);
        new TokenKeys(board).settle();
        groupByKey(true);
        board.narrow();
        int accepted = pairEqualAmounts(threads, EqualAmounts.Look.ALL);
        for (int round = 1; round < ROUNDS && accepted > board.openLeft().length / NOT_WORTH; round++) {
            board.narrow();
            accepted = pairEqualAmounts(threads, EqualAmounts.Look.CHANGED);
        }
        board.narrow();
        new OpenSums(board).ofNamesakes();
        board.narrow();
        pairWidely(threads);
        new Payouts(board).propose();
        proposeTwins(threads);
        new Leftovers(board).settle();
        leaveTheRest();
        return new Reconciliation(board, proposals, decided);
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

    private int pairEqualAmounts(int threads, EqualAmounts.Look look) {
        OpenLines lines = new OpenLines(board);
        Edges edges = new EqualAmounts(board, lines, look, changed).edges(threads);
        changed.clear();
        int accepted = 0;
        Assignment chosen = Assignment.solve(
                edges, lines.leftDays, lines.rightDays, board.rules.accept().margin());
        for (int left = 0; left < lines.lefts.length; left++) {
            int right = chosen.mates[left];
            if (right != Assignment.ALONE) {
                int edge = edge(edges, left, right);
                int weight = edges.weights[edge];
                if (board.accepts(weight, chosen.margins[left])
                        && !farApart.asks(lines.lefts[left], lines.rights[right])) {
                    board.addends.keep(lines.lefts[left], edges, edge);
                    board.pair(lines.lefts[left], lines.rights[right], LineOutcome.EXACT, weight, chosen.margins[left]);
                    changed.add(lines.leftAmount(left));
                    accepted++;
                }
            }
        }
        return accepted;
    }

    private static int edge(Edges edges, int row, int right) {
        for (int edge = edges.starts[row]; edge < edges.starts[row + 1]; edge++) {
            if (edges.to[edge] == right) {
                return edge;
            }
        }
        throw new IllegalStateException("a pair without an edge");
    }

    private void pairWidely(int threads) {
        OpenLines lines = new OpenLines(board);
        Edges edges = WideBlocks.edges(board, lines, threads);
        settle(edges, lines, board.rules.accept().cut(), true);
    }

    private void proposeTwins(int threads) {
        OpenLines lines = new OpenLines(board);
        EqualAmounts twins = new EqualAmounts(board, lines, EqualAmounts.Look.TWINS, changed);
        settle(twins.edges(threads), lines, twins.least(), false);
    }

    private void settle(Edges edges, OpenLines lines, int cut, boolean mayStand) {
        Assignment chosen = Assignment.solve(
                edges, lines.leftDays, lines.rightDays, board.rules.accept().margin());
        int[][] rivals = rivals(edges, lines);
        for (int left = 0; left < lines.lefts.length; left++) {
            int right = chosen.mates[left];
            if (right != Assignment.ALONE) {
                int edge = edge(edges, left, right);
                int weight = edges.weights[edge] + cut;
                int l = lines.lefts[left];
                int r = lines.rights[right];
                board.addends.keep(l, edges, edge);
                long residual = board.right.amounts[r] - board.left.amounts[l];
                boolean small = Math.abs(residual) <= board.rules.tolerance().minor();
                if (mayStand && small && board.accepts(weight, chosen.margins[left]) && !farApart.asks(l, r)) {
                    LineOutcome outcome = residual == 0 ? LineOutcome.EXACT : LineOutcome.TOLERANCE;
                    board.pair(l, r, outcome, weight, chosen.margins[left]);
                } else {
                    propose(edges, lines, left, right, chosen.margins[left], rivals[right], cut);
                }
            }
        }
    }

    private void propose(Edges edges, OpenLines lines, int left, int right, int margin, int[] rivals, int cut) {
        int l = lines.lefts[left];
        int r = lines.rights[right];
        int weight = edges.weights[edge(edges, left, right)] + cut;
        long residual = board.right.amounts[r] - board.left.amounts[l];
        board.pair(l, r, LineOutcome.PROPOSED, weight, margin);
        List<Group.Alternative> others = new ArrayList<>();
        for (int edge = edges.starts[left]; edge < edges.starts[left + 1]; edge++) {
            if (edges.to[edge] != right) {
                Rows other = Rows.of(lines.rights[edges.to[edge]]);
                others.add(new Group.Alternative(Rows.of(l), other, edges.weights[edge] + cut));
            }
        }
        for (int rival : rivals) {
            if (rival != left) {
                Rows other = Rows.of(lines.lefts[rival]);
                others.add(new Group.Alternative(other, Rows.of(r), edges.weights[edge(edges, rival, right)] + cut));
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

    /** For every right line the left lines that have an edge to it. */
    private static int[][] rivals(Edges edges, OpenLines lines) {
        int[] counts = new int[lines.rights.length];
        for (int edge = 0; edge < edges.size(); edge++) {
            counts[edges.to[edge]]++;
        }
        int[][] rivals = new int[counts.length][];
        for (int right = 0; right < rivals.length; right++) {
            rivals[right] = new int[counts[right]];
        }
        for (int left = lines.lefts.length - 1; left >= 0; left--) {
            for (int edge = edges.starts[left]; edge < edges.starts[left + 1]; edge++) {
                int right = edges.to[edge];
                rivals[right][--counts[right]] = left;
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
