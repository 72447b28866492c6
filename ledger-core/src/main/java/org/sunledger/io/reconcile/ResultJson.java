package org.sunledger.io.reconcile;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.sunledger.reconcile.Group;
import org.sunledger.reconcile.Identities;
import org.sunledger.reconcile.LineOutcome;
import org.sunledger.reconcile.ProofOfCash;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Rows;
import org.sunledger.reconcile.Side;

/**
 * Writes a result as it is published, {@code sunledger/reconciliation/1}: line by line, so that a million lines need no
 * memory. Each group and each line of the sides stands on a line of its own.
 */
public final class ResultJson {
    private static final int CHUNK = 1 << 16;

    private final Reconciliation result;
    private final ResultHead head;
    private final Appendable out;
    private final StringBuilder text = new StringBuilder(CHUNK + 4096);
    private final int[] leftGroups;
    private final int[] rightGroups;
    private int number;

    private ResultJson(Reconciliation result, ResultHead head, Appendable out) {
        this.result = result;
        this.head = head;
        this.out = out;
        this.leftGroups = new int[result.left().size()];
        this.rightGroups = new int[result.right().size()];
    }

    /** Writes a result. */
    public static void write(Reconciliation result, ResultHead head, Appendable out) throws IOException {
        new ResultJson(result, head, out).write();
    }

    private void write() throws IOException {
        text.append("{\n  \"schema\": \"sunledger/reconciliation/1\",\n  \"provenance\": {\n");
        side("left", head.left());
        side("right", head.right());
        text.append("    \"fields\": [");
        String between = "";
        for (String field : result.left().fields()) {
            text.append(between).append(quoted(field));
            between = ", ";
        }
        text.append("],\n    \"rules\": ").append(quoted(result.rules().name()));
        text.append(",\n    \"currency\": ")
                .append(quoted(head.amounts().currency().getCode()));
        text.append(",\n    \"period\": ").append(quoted(head.period()));
        head.given()
                .forEach((name, file) -> text.append(",\n    ")
                        .append(quoted(name))
                        .append(": {\"file\": ")
                        .append(quoted(file.file()))
                        .append(", \"sha256\": \"")
                        .append(file.sha256())
                        .append("\"}"));
        text.append("\n  },\n  \"data\": {\n    \"tied\": ")
                .append(head.identities().hold());
        text.append(',');
        identities();
        text.append("\n    \"outcomes\": {");
        totals("left", true);
        text.append(',');
        totals("right", false);
        text.append("\n    },\n    \"groups\": [");
        result.groups(this::group);
        text.append("\n    ],\n    \"lines\": {\n      \"left\": [");
        lines(result.left(), true, leftGroups, head.left());
        text.append("\n      ],\n      \"right\": [");
        lines(result.right(), false, rightGroups, head.right());
        text.append("\n      ]\n    }");
        new OpenJson(result, head, text).write(leftGroups, rightGroups);
        text.append("\n  }\n}\n");
        flush();
    }

    private void side(String name, ReadSide read) {
        text.append("    \"").append(name).append("\": {\"file\": ").append(quoted(read.file()));
        text.append(", \"sha256\": \"").append(read.sha256());
        text.append("\", \"lines\": ")
                .append(read.side().ownRows() + read.rejected().size());
        text.append(", \"opening\": \"")
                .append(plain(read.ends().known(), read.ends().openingMinor()));
        text.append("\", \"closing\": \"")
                .append(plain(read.ends().known(), read.ends().closingMinor()));
        text.append("\", \"columns\": {");
        String between = "";
        for (Map.Entry<String, String> column : read.columns().entrySet()) {
            text.append(between).append(quoted(column.getKey())).append(": ").append(quoted(column.getValue()));
            between = ", ";
        }
        text.append('}');
        if (!read.origin().isEmpty()) {
            text.append(", \"origin\": {");
            between = "";
            for (Map.Entry<String, String> member : read.origin().entrySet()) {
                text.append(between)
                        .append(quoted(member.getKey()))
                        .append(": ")
                        .append(quoted(member.getValue()));
                between = ", ";
            }
            text.append('}');
        }
        text.append("},\n");
    }

    private String plain(boolean known, long minor) {
        return known ? head.amounts().plain(minor) : "";
    }

    private void identities() {
        text.append("\n    \"identities\": [");
        String between = "\n";
        for (Identities.Check check : head.identities().checks()) {
            text.append(between).append("      {\"id\": ").append(quoted(check.id()));
            text.append(", \"holds\": ").append(check.holds());
            text.append(", \"expected\": \"").append(figure(check, check.expectedMinor()));
            text.append("\", \"found\": \"")
                    .append(figure(check, check.foundMinor()))
                    .append("\"}");
            between = ",\n";
        }
        text.append("\n    ],\n    \"proof-of-cash\": [");
        between = "\n";
        for (ProofOfCash.Row row : head.identities().proof().rows()) {
            text.append(between).append("      {\"side\": \"").append(row.bank() ? "right" : "left");
            text.append("\", \"row\": ").append(quoted(row.label()));
            for (ProofOfCash.Column column : ProofOfCash.Column.values()) {
                text.append(", \"").append(column.text()).append("\": \"");
                text.append(head.amounts().plain(row.figure(column))).append('"');
            }
            text.append('}');
            between = ",\n";
        }
        text.append("\n    ],");
    }

    private String figure(Identities.Check check, long value) {
        return check.countsRows() ? Long.toString(value) : head.amounts().plain(value);
    }

    private void totals(String name, boolean left) {
        text.append("\n      \"").append(name).append("\": [");
        String between = "";
        for (Map.Entry<LineOutcome, Reconciliation.Total> total :
                result.totals(left).entrySet()) {
            text.append(between)
                    .append("\n        {\"outcome\": \"")
                    .append(total.getKey().text());
            text.append("\", \"lines\": ").append(total.getValue().lines());
            text.append(", \"amount\": \"")
                    .append(head.amounts().plain(total.getValue().amountMinor()))
                    .append("\"}");
            between = ",";
        }
        int rejected = (left ? head.left() : head.right()).rejected().size();
        if (rejected > 0) {
            text.append(between)
                    .append("\n        {\"outcome\": \"rejected\", \"lines\": ")
                    .append(rejected);
            text.append(", \"amount\": \"\"}");
        }
        text.append("\n      ]");
    }

    private void group(Group group) {
        text.append(number == 0 ? "\n" : ",\n");
        number++;
        group.left().each(row -> leftGroups[row] = number);
        group.right().each(row -> rightGroups[row] = number);
        text.append("      {\"group\": ").append(number).append(", \"rule\": ").append(quoted(group.rule()));
        text.append(", \"outcome\": \"").append(group.outcome().text());
        text.append("\", \"automatic\": ").append(group.isAutomatic());
        text.append(", \"residual\": \"")
                .append(head.amounts().plain(group.residualMinor()))
                .append('"');
        text.append(", \"account\": ").append(quoted(group.account()));
        text.append(", \"weight\": ")
                .append(group.weight())
                .append(", \"margin\": ")
                .append(group.margin());
        text.append(", \"key\": ").append(quoted(group.key()));
        if (group.lambdaPpm() >= 0) {
            text.append(", \"lambda-ppm\": ").append(group.lambdaPpm());
        }
        rows(group.left(), group.right());
        if (group.outcome() == LineOutcome.PROPOSED) {
            text.append(", \"alternatives\": [");
            String between = "";
            for (Group.Alternative other : group.alternatives()) {
                text.append(between).append("{\"weight\": ").append(other.weight());
                rows(other.left(), other.right());
                text.append('}');
                between = ", ";
            }
            text.append(']');
        }
        text.append('}');
        flushWhenFull();
    }

    private void rows(Rows left, Rows right) {
        text.append(", \"left\": [");
        rows(result.left(), left);
        text.append("], \"right\": [");
        rows(result.right(), right);
        text.append(']');
    }

    private void rows(Side side, Rows rows) {
        places(side, rows, text);
    }

    /** The lines of some rows: where each stands, and of a carried one its hash, for its line is of another file. */
    static void places(Side side, Rows rows, StringBuilder text) {
        String between = "";
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.at(i);
            text.append(between).append("{\"line\": ").append(side.line(row));
            text.append(", \"id\": ").append(quoted(side.id(row)));
            if (side.source(row) != 0) {
                text.append(", \"carried\": true, \"hash\": \"")
                        .append(side.hashText(row))
                        .append('"');
            }
            text.append('}');
            between = ", ";
        }
    }

    private void lines(Side side, boolean left, int[] groups, ReadSide read) throws IOException {
        flush();
        new LinesJson(result, left, groups).write(out);
        String between = side.size() == 0 ? "\n" : ",\n";
        for (RejectedRow row : read.rejected()) {
            text.append(between).append("        {\"line\": ").append(row.line());
            text.append(", \"id\": \"\", \"hash\": \"\", \"outcome\": \"rejected\", \"group\": 0, \"reason\": ");
            text.append(quoted(row.failure().code().text())).append('}');
            between = ",\n";
        }
    }

    private void flushWhenFull() {
        if (text.length() > CHUNK) {
            try {
                flush();
            } catch (IOException lost) {
                throw new java.io.UncheckedIOException(lost);
            }
        }
    }

    private void flush() throws IOException {
        out.append(text);
        text.setLength(0);
    }

    /** A text as JSON writes it. */
    static String quoted(String text) {
        return isPlain(text) ? '"' + text + '"' : escaped(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= '\u2028') {
                return false;
            }
        }
        return true;
    }

    private static String escaped(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
