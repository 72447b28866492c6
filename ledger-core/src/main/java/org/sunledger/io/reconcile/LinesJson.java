package org.sunledger.io.reconcile;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.sunledger.reconcile.LineOutcome;
import org.sunledger.reconcile.Reconciliation;
import org.sunledger.reconcile.Side;

/** Writes what became of every line of a side: pieces on every core, handed over in their order. */
final class LinesJson {
    private static final int PIECE = 8_192;
    private static final int AT_ONCE = 8;
    private static final int WIDTH = 110;

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

    void write(Appendable out) throws IOException {
        int pieces = (side.size() + PIECE - 1) / PIECE;
        for (int first = 0; first < pieces; first += AT_ONCE) {
            List<StringBuilder> texts = IntStream.range(first, Math.min(pieces, first + AT_ONCE))
                    .parallel()
                    .mapToObj(this::piece)
                    .toList();
            for (StringBuilder text : texts) {
                out.append(text);
            }
        }
    }

    private StringBuilder piece(int number) {
        int end = Math.min(side.size(), (number + 1) * PIECE);
        StringBuilder text = new StringBuilder((end - number * PIECE) * WIDTH);
        for (int row = number * PIECE; row < end; row++) {
            line(row, text);
        }
        return text;
    }

    private void line(int row, StringBuilder text) {
        LineOutcome outcome = left ? result.leftOutcome(row) : result.rightOutcome(row);
        String reason = left ? result.leftReason(row) : result.rightReason(row);
        text.append(row == 0 ? "\n" : ",\n").append("        {\"line\": ").append(side.line(row));
        text.append(", \"id\": ").append(ResultJson.quoted(side.id(row)));
        text.append(", \"hash\": \"");
        for (int shift = 60; shift >= 0; shift -= 4) {
            text.append(Character.forDigit((int) (side.hash(row) >>> shift) & 15, 16));
        }
        text.append("\", \"outcome\": \"").append(outcome.text());
        text.append("\", \"group\": ").append(groups[row]);
        if (side.source(row) != 0) {
            text.append(", \"carried\": true");
        }
        if (!reason.isEmpty()) {
            text.append(", \"reason\": ").append(ResultJson.quoted(reason));
        }
        text.append('}');
    }
}
