package org.sunledger.reconcile;

import java.util.List;

/** What can be said of the lines that found no partner: doubled, taken back on their own side, or part of a sum. */
final class Leftovers {
    private static final int DOUBLED_DAYS = 5;

    private final Board board;
    private final Comparer[] comparers;

    Leftovers(Board board) {
        this.board = board;
        this.comparers = board.vocabularies.stream().map(Comparer::new).toArray(Comparer[]::new);
    }

    void settle() {
        takenBack(true);
        takenBack(false);
        doubled(true);
        doubled(false);
        new OpenSums(board).ofNeighbours();
    }

    private Side side(boolean left) {
        return left ? board.left : board.right;
    }

    private int code(boolean left, int field, int row) {
        Vocabulary vocabulary = board.vocabularies.get(field);
        return left ? vocabulary.left[row] : vocabulary.right[row];
    }

    /** An open line that looks like another line of its side which is settled, the first of them. */
    private void doubled(boolean left) {
        LineOutcome[] outcomes = left ? board.leftOutcomes : board.rightOutcomes;
        String[] reasons = left ? board.leftReasons : board.rightReasons;
        Side side = side(left);
        int[] open = left ? board.openLeft() : board.openRight();
        LookAlikes alikes = new LookAlikes(board, left, open);
        for (int other = 0; other < outcomes.length; other++) {
            if (outcomes[other] == null || !outcomes[other].isGrouped()) {
                continue;
            }
            for (int row = alikes.first(other); row >= 0; row = alikes.next(row)) {
                int apart = Math.abs(side.days[row] - side.days[other]);
                boolean near = apart <= (alikes.saySomething(row) ? DOUBLED_DAYS : 0);
                if (outcomes[row] == null && near && alikes.areAlike(row, other)) {
                    outcomes[row] = LineOutcome.DUPLICATE_SUSPECT;
                    reasons[row] = "like line " + side.lines[other];
                }
            }
        }
    }

    /** Two open lines of one side that cancel each other and have a text in common. */
    private void takenBack(boolean left) {
        Side side = side(left);
        int[] open = left ? board.openLeft() : board.openRight();
        for (int row : open) {
            if (side.amounts[row] >= 0 || (left ? !board.leftOpen(row) : !board.rightOpen(row))) {
                continue;
            }
            int best = -1;
            int bestDays = board.rules.nearDays() + 1;
            int near = board.rules.nearDays();
            int from = side.firstAtLeast(-side.amounts[row], side.days[row] - near);
            int to = side.firstAtLeast(-side.amounts[row], side.days[row] + near + 1);
            for (int other = from; other < to; other++) {
                int apart = Math.abs(side.days[other] - side.days[row]);
                boolean free = left ? board.leftOpen(other) : board.rightOpen(other);
                if (free && apart < bestDays && related(left, row, other)) {
                    best = other;
                    bestDays = apart;
                }
            }
            if (best >= 0) {
                Rows rows = Rows.of(row, best);
                board.group(new Group(
                        "reversal",
                        LineOutcome.PROPOSED,
                        left ? rows : Rows.NONE,
                        left ? Rows.NONE : rows,
                        0,
                        "",
                        0,
                        0,
                        "",
                        -1,
                        List.of()));
            }
        }
    }

    private boolean related(boolean left, int row, int other) {
        for (int field = 0; field < board.vocabularies.size(); field++) {
            if (comparers[field]
                    .codes(code(left, field, row), code(left, field, other))
                    .agrees()) {
                return true;
            }
        }
        return false;
    }
}
