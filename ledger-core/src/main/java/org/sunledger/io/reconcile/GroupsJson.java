package org.sunledger.io.reconcile;

import java.io.IOException;
import java.util.List;
import org.sunledger.money.Amounts;
import org.sunledger.reconcile.Group;
import org.sunledger.reconcile.LineOutcome;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Rows;
import org.sunledger.reconcile.Side;
import org.sunledger.reconcile.Weighing;

/** Writes the groups, each on a line of its own: the pairs in the order of their left lines, then the others. */
final class GroupsJson {
    private final Reconciliation result;
    private final Amounts amounts;
    private final String nothing;
    private final int[] leftGroups;
    private final int[] rightGroups;

    /** What is written before the first row of each piece. */
    private final int[] before;

    /**
     * Prepares the groups.
     *
     * @param leftGroups takes the number of the group of each left row
     * @param rightGroups takes the same for the right rows
     */
    GroupsJson(Reconciliation result, Amounts amounts, int[] leftGroups, int[] rightGroups) {
        this.result = result;
        this.amounts = amounts;
        this.nothing = amounts.plain(0);
        this.leftGroups = leftGroups;
        this.rightGroups = rightGroups;
        this.before = new int[leftGroups.length / Pieces.ROWS + 2];
        for (int row = 0; row < leftGroups.length; row++) {
            before[row / Pieces.ROWS + 1] += result.hasMate(row) ? 1 : 0;
        }
        for (int piece = 1; piece < before.length; piece++) {
            before[piece] += before[piece - 1];
        }
    }

    void write(Pieces pieces) throws IOException {
        pieces.write(leftGroups.length, this::pairs);
        List<Group> others = result.largerGroups();
        int first = before[before.length - 1];
        pieces.write(others.size(), (from, to, into) -> {
            for (int i = from; i < to; i++) {
                group(first + i + 1, others.get(i), into);
            }
        });
    }

    private void pairs(int from, int to, Utf8 into) {
        int number = before[from / Pieces.ROWS];
        for (int row = from; row < to; row++) {
            if (result.hasMate(row)) {
                group(++number, result.pair(row), into);
            }
        }
    }

    private void group(int number, Group group, Utf8 text) {
        group.left().each(row -> leftGroups[row] = number);
        group.right().each(row -> rightGroups[row] = number);
        text.put(number == 1 ? "\n      {\"group\": " : ",\n      {\"group\": ").put(number);
        text.put(", \"rule\": \"").put(group.rule());
        text.put("\", \"outcome\": \"").put(group.outcome().text());
        text.put("\", \"automatic\": ").put(group.isAutomatic());
        long residual = group.residualMinor();
        text.put(", \"residual\": \"").put(residual == 0 ? nothing : amounts.plain(residual));
        text.put("\", \"account\": ").putQuoted(group.account());
        text.put(", \"weight\": ").put(group.weight());
        text.put(", \"margin\": ").put(group.margin());
        result.weighing(group).ifPresent(weighing -> weights(weighing, text));
        text.put(", \"key\": ").putQuoted(group.key());
        if (group.lambdaPpm() >= 0) {
            text.put(", \"lambda-ppm\": ").put(group.lambdaPpm());
        }
        rows(group.left(), group.right(), text);
        if (group.outcome() == LineOutcome.PROPOSED) {
            alternatives(group, text);
        }
        text.put('}');
    }

    private static void weights(Weighing weighing, Utf8 text) {
        text.put(", \"weights\": {\"start\": ").put(weighing.start());
        text.put(", \"amount\": ").put(weighing.amount());
        text.put(", \"day\": ").put(weighing.day()).put(", \"texts\": [");
        for (int field = 0; field < weighing.texts(); field++) {
            text.put(field == 0 ? "" : ", ").put(weighing.text(field));
        }
        text.put("]}");
    }

    private void alternatives(Group group, Utf8 text) {
        text.put(", \"alternatives\": [");
        String between = "";
        for (Group.Alternative other : group.alternatives()) {
            text.put(between).put("{\"weight\": ").put(other.weight());
            rows(other.left(), other.right(), text);
            text.put('}');
            between = ", ";
        }
        text.put(']');
    }

    private void rows(Rows left, Rows right, Utf8 text) {
        text.put(", \"left\": [");
        places(result.left(), left, text);
        text.put("], \"right\": [");
        places(result.right(), right, text);
        text.put(']');
    }

    /** The lines of some rows: where each stands, and of a carried one its hash, for its line is of another file. */
    static void places(Side side, Rows rows, Utf8 text) {
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.at(i);
            text.put(i == 0 ? "{\"line\": " : ", {\"line\": ").put(side.line(row));
            text.put(", \"id\": ").putId(side, row);
            if (side.source(row) != 0) {
                text.put(", \"carried\": true, \"hash\": \"")
                        .putHex(side.hash(row))
                        .put('"');
            }
            text.put('}');
        }
    }
}
