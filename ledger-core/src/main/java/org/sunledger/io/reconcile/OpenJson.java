package org.sunledger.io.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sunledger.reconcile.Decided;
import org.sunledger.reconcile.Group;
import org.sunledger.reconcile.LineOutcome;
import org.sunledger.reconcile.ProposalChange;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Side;

/** Writes what people decided, and what the run leaves open, so that the next one can begin with it. */
final class OpenJson {
    private final Reconciliation result;
    private final ResultHead head;
    private final Utf8 text;
    private final Pieces pieces;
    private final OutputStream out;

    OpenJson(Reconciliation result, ResultHead head, Utf8 text, Pieces pieces, OutputStream out) {
        this.result = result;
        this.head = head;
        this.text = text;
        this.pieces = pieces;
        this.out = out;
    }

    /**
     * Writes both.
     *
     * @param leftGroups the number of the group of each left row, 0 for none
     * @param rightGroups the same for the right rows
     */
    void write(int[] leftGroups, int[] rightGroups) throws IOException {
        decisions(leftGroups, rightGroups);
        changes();
        text.put(",\n    \"open\": {\n      \"left\": [");
        String between = items(result.left(), true);
        text.put(between.isEmpty() ? "" : "\n      ").put("],\n      \"right\": [");
        between = items(result.right(), false);
        LocalDate end = result.right().lastDay();
        for (Group group : apart()) {
            text.put(between.isEmpty() ? "\n" : between);
            residual(group, end);
            between = ",\n";
        }
        text.put(between.isEmpty() ? "" : "\n      ").put("]\n    }");
    }

    /** The groups that stand and whose sides are apart. */
    private List<Group> apart() {
        List<Group> apart = new ArrayList<>();
        result.pairs((left, right) -> {
            if (result.left().amountMinor(left) != result.right().amountMinor(right)) {
                apart.add(result.pair(left));
            }
        });
        apart.addAll(result.largerGroups());
        apart.removeIf(group -> group.outcome() == LineOutcome.PROPOSED || group.residualMinor() == 0);
        return apart;
    }

    private void decisions(int[] leftGroups, int[] rightGroups) {
        text.put(",\n    \"decisions\": [");
        String between = "\n";
        for (Decided each : result.decided()) {
            text.put(between).put("      {\"decision\": \"");
            text.put(each.decision().kind().text()).put("\", \"by\": ");
            text.putQuoted(each.decision().by()).put(", \"reason\": ");
            text.putQuoted(each.decision().reason()).put(", \"source\": ");
            text.putQuoted(each.decision().source()).put(", \"applies\": ");
            text.put(each.applies()).put(", \"group\": ").put(group(each, leftGroups, rightGroups));
            names("left-names", each.decision().left());
            names("right-names", each.decision().right());
            text.put(", \"left\": [");
            GroupsJson.places(result.left(), each.left(), text);
            text.put("], \"right\": [");
            GroupsJson.places(result.right(), each.right(), text);
            text.put("]}");
            between = ",\n";
        }
        text.put(between.equals("\n") ? "]" : "\n    ]");
    }

    private void changes() {
        text.put(",\n    \"changes\": [");
        String between = "";
        for (ProposalChange change : head.changes()) {
            text.put(between).put("{\"new\": ").put(change.isNew()).put(", \"places\": ");
            text.putQuoted(change.places()).put('}');
            between = ", ";
        }
        text.put(']');
    }

    private static int group(Decided each, int[] leftGroups, int[] rightGroups) {
        if (!each.applies()) {
            return 0;
        }
        return each.left().size() > 0
                ? leftGroups[each.left().at(0)]
                : each.right().size() > 0 ? rightGroups[each.right().at(0)] : 0;
    }

    private void names(String member, Iterable<String> names) {
        text.put(", \"").put(member).put("\": [");
        String between = "";
        for (String name : names) {
            text.put(between).putQuoted(name);
            between = ", ";
        }
        text.put(']');
    }

    /** Lines that are in no group that stands; those outside the period belong to another run. */
    private String items(Side side, boolean left) throws IOException {
        int first = 0;
        while (first < side.size() && !isOpen(left, first)) {
            first++;
        }
        int begin = first;
        text.writeTo(out);
        pieces.write(side.size(), (from, to, into) -> {
            for (int row = from; row < to; row++) {
                if (isOpen(left, row)) {
                    into.put(row == begin ? "\n" : ",\n");
                    item(side, row, into);
                }
            }
        });
        return first == side.size() ? "" : ",\n";
    }

    private boolean isOpen(boolean left, int row) {
        LineOutcome outcome = left ? result.leftOutcome(row) : result.rightOutcome(row);
        boolean stands = outcome.isGrouped() && outcome != LineOutcome.PROPOSED;
        return !stands && outcome != LineOutcome.OUT_OF_PERIOD;
    }

    private void item(Side side, int row, Utf8 into) {
        into.put("        {\"line\": ").put(side.line(row));
        into.put(", \"id\": ").putId(side, row);
        into.put(", \"day\": \"").put(side.day(row).toString()).put("\", \"amount\": \"");
        into.put(head.amounts().plain(side.amountMinor(row))).put('"');
        into.put(side.source(row) == 0 ? "" : ", \"carried\": true").put(", \"texts\": {");
        texts(side, row, into);
        into.put("}}");
    }

    private static void texts(Side side, int row, Utf8 into) {
        String between = "";
        for (int field = 0; field < side.fields().size(); field++) {
            String value = side.text(field, row);
            if (!value.isEmpty()) {
                into.put(between).putQuoted(side.fields().get(field)).put(": ");
                into.putQuoted(value);
                between = ", ";
            }
        }
    }

    /** What a group is apart by is in one of the two balances until somebody books it. */
    private void residual(Group group, LocalDate end) {
        text.put("        {\"line\": 0, \"id\": \"\", \"day\": \"").put(end.toString());
        text.put("\", \"amount\": \"").put(head.amounts().plain(group.residualMinor()));
        text.put("\", \"texts\": {\"memo\": ").putQuoted(group.account()).put("}}");
    }
}
