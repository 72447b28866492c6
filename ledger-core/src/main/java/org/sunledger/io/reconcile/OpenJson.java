package org.sunledger.io.reconcile;

import java.time.LocalDate;
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
    private final StringBuilder text;

    OpenJson(Reconciliation result, ResultHead head, StringBuilder text) {
        this.result = result;
        this.head = head;
        this.text = text;
    }

    /**
     * Writes both.
     *
     * @param leftGroups the number of the group of each left row, 0 for none
     * @param rightGroups the same for the right rows
     */
    void write(int[] leftGroups, int[] rightGroups) {
        decisions(leftGroups, rightGroups);
        changes();
        text.append(",\n    \"open\": {\n      \"left\": [");
        String between = items(result.left(), true);
        text.append(between.isEmpty() ? "" : "\n      ").append("],\n      \"right\": [");
        String[] after = {items(result.right(), false)};
        LocalDate end = lastDay();
        result.groups(group -> {
            if (group.outcome() != LineOutcome.PROPOSED && group.residualMinor() != 0) {
                text.append(after[0].isEmpty() ? "\n" : after[0]);
                residual(group, end);
                after[0] = ",\n";
            }
        });
        text.append(after[0].isEmpty() ? "" : "\n      ").append("]\n    }");
    }

    private void decisions(int[] leftGroups, int[] rightGroups) {
        text.append(",\n    \"decisions\": [");
        String between = "\n";
        for (Decided each : result.decided()) {
            text.append(between).append("      {\"decision\": \"");
            text.append(each.decision().kind().text()).append("\", \"by\": ");
            text.append(ResultJson.quoted(each.decision().by())).append(", \"reason\": ");
            text.append(ResultJson.quoted(each.decision().reason())).append(", \"source\": ");
            text.append(ResultJson.quoted(each.decision().source())).append(", \"applies\": ");
            text.append(each.applies()).append(", \"group\": ").append(group(each, leftGroups, rightGroups));
            names("left-names", each.decision().left());
            names("right-names", each.decision().right());
            text.append(", \"left\": [");
            ResultJson.places(result.left(), each.left(), text);
            text.append("], \"right\": [");
            ResultJson.places(result.right(), each.right(), text);
            text.append("]}");
            between = ",\n";
        }
        text.append(between.equals("\n") ? "]" : "\n    ]");
    }

    private void changes() {
        text.append(",\n    \"changes\": [");
        String between = "";
        for (ProposalChange change : head.changes()) {
            text.append(between).append("{\"new\": ").append(change.isNew()).append(", \"places\": ");
            text.append(ResultJson.quoted(change.places())).append('}');
            between = ", ";
        }
        text.append(']');
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
        text.append(", \"").append(member).append("\": [");
        String between = "";
        for (String name : names) {
            text.append(between).append(ResultJson.quoted(name));
            between = ", ";
        }
        text.append(']');
    }

    /** Lines that are in no group that stands; those outside the period belong to another run. */
    private String items(Side side, boolean left) {
        String between = "";
        for (int row = 0; row < side.size(); row++) {
            LineOutcome outcome = left ? result.leftOutcome(row) : result.rightOutcome(row);
            boolean stands = outcome.isGrouped() && outcome != LineOutcome.PROPOSED;
            if (!stands && outcome != LineOutcome.OUT_OF_PERIOD) {
                text.append(between.isEmpty() ? "\n" : between)
                        .append("        {\"line\": ")
                        .append(side.line(row));
                text.append(", \"id\": ").append(ResultJson.quoted(side.id(row)));
                text.append(", \"day\": \"").append(side.day(row)).append("\", \"amount\": \"");
                text.append(head.amounts().plain(side.amountMinor(row))).append('"');
                text.append(side.source(row) == 0 ? "" : ", \"carried\": true").append(", \"texts\": {");
                texts(side, row);
                text.append("}}");
                between = ",\n";
            }
        }
        return between;
    }

    private void texts(Side side, int row) {
        String between = "";
        for (int field = 0; field < side.fields().size(); field++) {
            String value = side.text(field, row);
            if (!value.isEmpty()) {
                text.append(between)
                        .append(ResultJson.quoted(side.fields().get(field)))
                        .append(": ");
                text.append(ResultJson.quoted(value));
                between = ", ";
            }
        }
    }

    /** What a group is apart by is in one of the two balances until somebody books it. */
    private void residual(Group group, LocalDate end) {
        text.append("        {\"line\": 0, \"id\": \"\", \"day\": \"").append(end);
        text.append("\", \"amount\": \"").append(head.amounts().plain(group.residualMinor()));
        text.append("\", \"texts\": {\"memo\": ")
                .append(ResultJson.quoted(group.account()))
                .append("}}");
    }

    private LocalDate lastDay() {
        LocalDate last = LocalDate.EPOCH;
        for (int row = 0; row < result.right().size(); row++) {
            last = result.right().day(row).isAfter(last) ? result.right().day(row) : last;
        }
        return last;
    }
}
