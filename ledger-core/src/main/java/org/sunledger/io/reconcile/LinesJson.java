package org.sunledger.io.reconcile;

import org.sunledger.reconcile.LineOutcome;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Side;

/** Writes what became of every line of a side, each on a line of its own. */
final class LinesJson implements Pieces.Maker {
    private final Reconciliation result;
    private final boolean left;
    private final Side side;
    private final int[] groups;

    /**
     * Prepares a side.
     *
     * @param groups for every row the number of its group, 0 for none
     */
    LinesJson(Reconciliation result, boolean left, int[] groups) {
        this.result = result;
        this.left = left;
        this.side = left ? result.left() : result.right();
        this.groups = groups;
    }

    @Override
    public void make(int from, int to, Utf8 into) {
        for (int row = from; row < to; row++) {
            line(row, into);
        }
    }

    private void line(int row, Utf8 text) {
        LineOutcome outcome = left ? result.leftOutcome(row) : result.rightOutcome(row);
        String reason = left ? result.leftReason(row) : result.rightReason(row);
        text.put(row == 0 ? "\n        {\"line\": " : ",\n        {\"line\": ").put(side.line(row));
        text.put(", \"id\": ").putId(side, row);
        text.put(", \"hash\": \"").putHex(side.hash(row));
        text.put("\", \"outcome\": \"").put(outcome.text());
        text.put("\", \"group\": ").put(groups[row]);
        if (side.source(row) != 0) {
            text.put(", \"carried\": true");
        }
        if (!reason.isEmpty()) {
            text.put(", \"reason\": ").putQuoted(reason);
        }
        text.put('}');
    }
}
