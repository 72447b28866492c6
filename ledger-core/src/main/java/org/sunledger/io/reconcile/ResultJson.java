package org.sunledger.io.reconcile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.sunledger.reconcile.Identities;
import org.sunledger.reconcile.LineOutcome;
import org.sunledger.reconcile.ProofOfCash;
import org.sunledger.reconcile.Reconciliation;

/**
 * Writes a result as it is published, {@code sunledger/reconciliation/1}: line by line, so that a million lines need no
 * memory. Each group and each line of the sides stands on a line of its own.
 */
public final class ResultJson {
    private final Reconciliation result;
    private final ResultHead head;
    private final OutputStream out;
    private final Utf8 text = new Utf8(1 << 16);
    private final int[] leftGroups;
    private final int[] rightGroups;

    private ResultJson(Reconciliation result, ResultHead head, OutputStream out) {
        this.result = result;
        this.head = head;
        this.out = out;
        this.leftGroups = new int[result.left().size()];
        this.rightGroups = new int[result.right().size()];
    }

    /** Writes a result. */
    public static void write(Reconciliation result, ResultHead head, OutputStream out) throws IOException {
        new ResultJson(result, head, out).write();
    }

    private void write() throws IOException {
        text.put("{\n  \"schema\": \"sunledger/reconciliation/1\",\n  \"provenance\": {\n");
        side("left", head.left());
        side("right", head.right());
        text.put("    \"fields\": [");
        String between = "";
        for (String field : result.left().fields()) {
            text.put(between).putQuoted(field);
            between = ", ";
        }
        text.put("],\n    \"rules\": ").putQuoted(result.rules().name());
        text.put(",\n    \"currency\": ").putQuoted(head.amounts().currency().getCode());
        text.put(",\n    \"period\": ").putQuoted(head.period());
        head.given()
                .forEach((name, file) -> text.put(",\n    ")
                        .putQuoted(name)
                        .put(": {\"file\": ")
                        .putQuoted(file.file())
                        .put(", \"sha256\": \"")
                        .put(file.sha256())
                        .put("\"}"));
        text.put("\n  },\n  \"data\": {\n    \"tied\": ").put(head.identities().hold());
        text.put(',');
        identities();
        text.put("\n    \"outcomes\": {");
        totals("left", true);
        text.put(',');
        totals("right", false);
        try (Pieces pieces = new Pieces(out)) {
            text.put("\n    },\n    \"groups\": [");
            text.writeTo(out);
            new GroupsJson(result, head.amounts(), leftGroups, rightGroups).write(pieces);
            text.put("\n    ],\n    \"lines\": {\n      \"left\": [");
            lines(pieces, true, leftGroups, head.left());
            text.put("\n      ],\n      \"right\": [");
            lines(pieces, false, rightGroups, head.right());
            text.put("\n      ]\n    }");
            new OpenJson(result, head, text, pieces, out).write(leftGroups, rightGroups);
        }
        text.put("\n  }\n}\n");
        text.writeTo(out);
    }

    private void side(String name, ReadSide read) {
        text.put("    \"").put(name).put("\": {\"file\": ").putQuoted(read.file());
        text.put(", \"sha256\": \"").put(read.sha256());
        text.put("\", \"lines\": ").put(read.side().ownRows() + read.rejected().size());
        text.put(", \"opening\": \"").put(plain(read.ends().known(), read.ends().openingMinor()));
        text.put("\", \"closing\": \"")
                .put(plain(read.ends().known(), read.ends().closingMinor()));
        text.put("\", \"columns\": {");
        String between = "";
        for (Map.Entry<String, String> column : read.columns().entrySet()) {
            text.put(between).putQuoted(column.getKey()).put(": ").putQuoted(column.getValue());
            between = ", ";
        }
        text.put('}');
        if (!read.origin().isEmpty()) {
            text.put(", \"origin\": {");
            between = "";
            for (Map.Entry<String, String> member : read.origin().entrySet()) {
                text.put(between).putQuoted(member.getKey()).put(": ").putQuoted(member.getValue());
                between = ", ";
            }
            text.put('}');
        }
        text.put("},\n");
    }

    private String plain(boolean known, long minor) {
        return known ? head.amounts().plain(minor) : "";
    }

    private void identities() {
        text.put("\n    \"identities\": [");
        String between = "\n";
        for (Identities.Check check : head.identities().checks()) {
            text.put(between).put("      {\"id\": ").putQuoted(check.id());
            text.put(", \"holds\": ").put(check.holds());
            text.put(", \"expected\": \"").put(figure(check, check.expectedMinor()));
            text.put("\", \"found\": \"").put(figure(check, check.foundMinor())).put("\"}");
            between = ",\n";
        }
        text.put("\n    ],\n    \"proof-of-cash\": [");
        between = "\n";
        for (ProofOfCash.Row row : head.identities().proof().rows()) {
            text.put(between).put("      {\"side\": \"").put(row.bank() ? "right" : "left");
            text.put("\", \"row\": ").putQuoted(row.label());
            for (ProofOfCash.Column column : ProofOfCash.Column.values()) {
                text.put(", \"").put(column.text()).put("\": \"");
                text.put(head.amounts().plain(row.figure(column))).put('"');
            }
            text.put('}');
            between = ",\n";
        }
        text.put("\n    ],");
    }

    private String figure(Identities.Check check, long value) {
        return check.countsRows() ? Long.toString(value) : head.amounts().plain(value);
    }

    private void totals(String name, boolean left) {
        text.put("\n      \"").put(name).put("\": [");
        String between = "";
        for (Map.Entry<LineOutcome, Reconciliation.Total> total :
                result.totals(left).entrySet()) {
            text.put(between)
                    .put("\n        {\"outcome\": \"")
                    .put(total.getKey().text());
            text.put("\", \"lines\": ").put(total.getValue().lines());
            text.put(", \"amount\": \"")
                    .put(head.amounts().plain(total.getValue().amountMinor()));
            text.put("\", \"gross\": \"")
                    .put(head.amounts().plain(total.getValue().grossMinor()))
                    .put("\"}");
            between = ",";
        }
        int rejected = (left ? head.left() : head.right()).rejected().size();
        if (rejected > 0) {
            text.put(between)
                    .put("\n        {\"outcome\": \"rejected\", \"lines\": ")
                    .put(rejected);
            text.put(", \"amount\": \"\", \"gross\": \"\"}");
        }
        text.put("\n      ]");
    }

    private void lines(Pieces pieces, boolean left, int[] groups, ReadSide read) throws IOException {
        text.writeTo(out);
        pieces.write(groups.length, new LinesJson(result, left, groups));
        String between = groups.length == 0 ? "\n" : ",\n";
        for (RejectedRow row : read.rejected()) {
            text.put(between).put("        {\"line\": ").put(row.line());
            text.put(", \"id\": \"\", \"hash\": \"\", \"outcome\": \"rejected\", \"group\": 0, \"reason\": ");
            text.putQuoted(row.failure().code().text()).put('}');
            between = ",\n";
        }
    }
}
