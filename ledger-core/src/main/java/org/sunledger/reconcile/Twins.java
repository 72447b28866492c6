package org.sunledger.reconcile;

import java.util.HashMap;
import java.util.Map;

/**
 * Lines that have a twin on their own side: one amount, one day and one text that is no reference. Which of them is
 * which is a question for a person, also where all that speaks for a pair is less than what is asked of others.
 */
final class Twins {
    private static final String REFERENCE = "reference";

    private final Board board;

    private Twins(Board board) {
        this.board = board;
    }

    /** Which rows of a side have a twin, among the lines that are open or proposed. */
    static boolean[] of(Board board, boolean left) {
        return new Twins(board).rows(left);
    }

    private boolean[] rows(boolean left) {
        Side side = left ? board.left : board.right;
        LineOutcome[] outcomes = left ? board.leftOutcomes : board.rightOutcomes;
        boolean[] twins = new boolean[side.size()];
        Map<Long, Integer> seen = new HashMap<>();
        for (int from = 0; from < twins.length; ) {
            int to = from + 1;
            while (to < twins.length && side.amounts[to] == side.amounts[from] && side.days[to] == side.days[from]) {
                to++;
            }
            for (int row = from; row < to && to - from > 1; row++) {
                if (outcomes[row] == null || outcomes[row] == LineOutcome.PROPOSED) {
                    mark(left, row, seen, twins);
                }
            }
            seen.clear();
            from = to;
        }
        return twins;
    }

    private void mark(boolean left, int row, Map<Long, Integer> seen, boolean[] twins) {
        for (int field = 0; field < board.vocabularies.size(); field++) {
            Vocabulary vocabulary = board.vocabularies.get(field);
            int code = left ? vocabulary.left[row] : vocabulary.right[row];
            if (code == 0 || board.left.fields().get(field).equals(REFERENCE)) {
                continue;
            }
            Integer other = seen.putIfAbsent(((long) field << 32) | code, row);
            if (other != null) {
                twins[row] = true;
                twins[other] = true;
            }
        }
    }
}
