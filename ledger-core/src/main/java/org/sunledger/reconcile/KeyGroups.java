package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.List;

/** Finds the lines of both sides that share a declared key, so that their totals can be compared. */
final class KeyGroups {
    private final Board board;
    private final int[] fields;
    private final boolean withDay;
    private final TiedTotals totals;

    KeyGroups(Board board, List<String> key) {
        this.board = board;
        this.withDay = key.contains(Rules.DAY);
        this.totals = new TiedTotals(board, withDay);
        this.fields = key.stream()
                .filter(name -> !name.equals(Rules.DAY))
                .mapToInt(board.left.fields()::indexOf)
                .toArray();
    }

    /** Whether the sides have the fields of the key. */
    boolean isPossible() {
        return fields.length > 0 && Arrays.stream(fields).noneMatch(field -> field < 0);
    }

    /** Settles the groups of one line of the right side, then those of one line of the left. */
    void settle() {
        settle(false);
        settle(true);
    }

    private int code(boolean left, int field, int row) {
        Vocabulary vocabulary = board.vocabularies.get(fields[field]);
        return left ? vocabulary.left[row] : vocabulary.right[row];
    }

    private int compare(boolean leftA, int a, boolean leftB, int b) {
        for (int field = 0; field < fields.length; field++) {
            int order = Integer.compare(code(leftA, field, a), code(leftB, field, b));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Whether a text stands on both sides, and on several lines of one of them. */
    private boolean mayGroup(int field, int code) {
        Vocabulary vocabulary = board.vocabularies.get(fields[field]);
        int lefts = vocabulary.onLeft(code);
        int rights = vocabulary.onRight(code);
        return code != 0 && lefts > 0 && rights > 0 && lefts + rights > 2;
    }

    private int[] keyed(boolean left) {
        int[] open = left ? board.openLeft() : board.openRight();
        int size = 0;
        for (int row : open) {
            boolean whole = true;
            for (int field = 0; field < fields.length && whole; field++) {
                whole = mayGroup(field, code(left, field, row));
            }
            if (whole) {
                open[size++] = row;
            }
        }
        int[] rows = Arrays.copyOf(open, size);
        int[] days = board.days(left);
        Order.sort(rows, size, (a, b) -> {
            int order = compare(left, a, left, b);
            return order != 0 ? order : Integer.compare(days[a], days[b]);
        });
        return rows;
    }

    /** {@code oneLeft}: the single line is on the left, the many on the right. */
    private void settle(boolean oneLeft) {
        int[] ones = keyed(oneLeft);
        int[] many = keyed(!oneLeft);
        int one = 0;
        int from = 0;
        while (one < ones.length && from < many.length) {
            int order = compare(oneLeft, ones[one], !oneLeft, many[from]);
            if (order < 0) {
                one++;
            } else if (order > 0) {
                from++;
            } else {
                int oneEnd = one;
                while (oneEnd < ones.length && compare(oneLeft, ones[oneEnd], oneLeft, ones[one]) == 0) {
                    oneEnd++;
                }
                int end = from;
                while (end < many.length && compare(!oneLeft, many[end], !oneLeft, many[from]) == 0) {
                    end++;
                }
                totals.settle(
                        oneLeft,
                        Arrays.copyOfRange(ones, one, oneEnd),
                        Arrays.copyOfRange(many, from, end),
                        keyText(oneLeft, ones[one]));
                one = oneEnd;
                from = end;
            }
        }
    }

    private String keyText(boolean oneLeft, int one) {
        StringBuilder text = new StringBuilder();
        Side side = oneLeft ? board.left : board.right;
        for (int field : fields) {
            text.append(text.length() == 0 ? "" : "+").append(side.fields().get(field));
            text.append('=').append(side.text(field, one));
        }
        return text + (withDay ? "+" + Rules.DAY : "");
    }
}
