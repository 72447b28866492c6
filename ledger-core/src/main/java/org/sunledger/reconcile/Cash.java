package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The rows of one side of a proof of cash while they are added up. */
final class Cash {
    private final boolean bank;
    private final Map<String, Line> lines = new LinkedHashMap<>();

    Cash(boolean bank) {
        this.bank = bank;
    }

    static final class Line {
        long opening;
        long receipts;
        long payments;
        long closing;

        /** Money in or out. */
        void move(long amount) {
            receipts = Math.addExact(receipts, Math.max(0, amount));
            payments = Math.subtractExact(payments, Math.min(0, amount));
        }

        /** Money that did not come in or go out after all. */
        void unmove(long amount) {
            receipts = Math.subtractExact(receipts, Math.max(0, amount));
            payments = Math.addExact(payments, Math.min(0, amount));
        }
    }

    Line line(String label) {
        return lines.computeIfAbsent(label, name -> new Line());
    }

    List<ProofOfCash.Row> rows() {
        List<ProofOfCash.Row> rows = new ArrayList<>();
        lines.forEach((label, line) -> {
            ProofOfCash.Row row =
                    new ProofOfCash.Row(bank, label, line.opening, line.receipts, line.payments, line.closing);
            if (label.equals("own") || !row.isEmpty()) {
                rows.add(row);
            }
        });
        return rows;
    }
}
