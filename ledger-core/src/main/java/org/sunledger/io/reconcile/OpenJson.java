package org.sunledger.io.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.sunledger.reconcile.Decided;
import org.sunledger.reconcile.Group;
import org.sunledger.reconcile.LineOutcome;
import org.sunledger.reconcile.ProposalChange;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Side;

/** Writes what people decided, and what the run leaves open, so that the next one can begin with it. */
final class OpenJson {
    private static final int FULL = 1 << 15;

    private final Reconciliation result;
    private final ResultHead head;
    private final Utf8 text;
    private final OutputStream out;

    OpenJson(Reconciliation result, ResultHead head, Utf8 text, OutputStream out) {
        this.result = result;
        this.head = head;
        this.text = text;
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
        String[] after = {items(result.right(), false)};
        LocalDate end = lastDay();
        result.groups(group -> {
            if (group.outcome() != LineOutcome.PROPOSED && group.residualMinor() != 0) {
                text.put(after[0].isEmpty() ? "\n" : after[0]);
                residual(group, end);
                after[0] = ",\n";
            }
        });
        text.put(after[0].isEmpty() ? "" : "\n      ").put("]\n    }");
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
        String between = "";
        for (int row = 0; row < side.size(); row++) {
            LineOutcome outcome = left ? result.leftOutcome(row) : result.rightOutcome(row);
            boolean stands = outcome.isGrouped() && outcome != LineOutcome.PROPOSED;
            if (!stands && outcome != LineOutcome.OUT_OF_PERIOD) {
                text.put(between.isEmpty() ? "\n" : between)
                        .put("        {\"line\": ")
                        .put(side.line(row));
                text.put(", \"id\": ").putId(side, row);
                text.put(", \"day\": \"").put(side.day(row).toString()).put("\", \"amount\": \"");
                text.put(head.amounts().plain(side.amountMinor(row))).put('"');
                text.put(side.source(row) == 0 ? "" : ", \"carried\": true").put(", \"texts\": {");
                texts(side, row);
                text.put("}}");
                between = ",\n";
            }
            if (text.size() > FULL) {
                text.writeTo(out);
            }
        }
        return between;
    }

    private void texts(Side side, int row) {
        String between = "";
        for (int field = 0; field < side.fields().size(); field++) {
            String value = side.text(field, row);
            if (!value.isEmpty()) {
                text.put(between).putQuoted(side.fields().get(field)).put(": ");
                text.putQuoted(value);
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

    private LocalDate lastDay() {
        LocalDate last = LocalDate.EPOCH;
        for (int row = 0; row < result.right().size(); row++) {
            last = result.right().day(row).isAfter(last) ? result.right().day(row) : last;
        }
        return last;
    }
}
