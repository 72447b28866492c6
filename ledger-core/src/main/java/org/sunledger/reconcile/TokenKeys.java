package org.sunledger.reconcile;

import java.util.Arrays;

/**
 * The key that nobody declared: a word with a digit in it, such as a batch number, that stands in any text of a few
 * open lines on both sides.
 */
final class TokenKeys {
    private static final int LEAST_LETTERS = 4;
    private static final int RARE = 40;

    private final Board board;
    private final TiedTotals totals;
    private final Texts tokens = new Texts();

    TokenKeys(Board board) {
        this.board = board;
        this.totals = new TiedTotals(board, false);
    }

    /** The places where tokens stand: token and row, sorted by token, then by day. */
    private static final class Places {
        private final int[] tokens;
        private final int[] rows;
        private final int[] order;

        Places(int[] tokens, int[] rows, int[] order) {
            this.tokens = tokens;
            this.rows = rows;
            this.order = order;
        }

        int size() {
            return order.length;
        }

        int token(int at) {
            return tokens[order[at]];
        }

        int end(int from) {
            int to = from;
            while (to < order.length && token(to) == token(from)) {
                to++;
            }
            return to;
        }

        int[] rows(int from, int to) {
            int[] found = new int[to - from];
            int size = 0;
            for (int at = from; at < to; at++) {
                int row = rows[order[at]];
                if (size == 0 || found[size - 1] != row) {
                    found[size++] = row;
                }
            }
            return Arrays.copyOf(found, size);
        }
    }

    void settle() {
        Places left = places(true);
        Places right = places(false);
        int l = 0;
        int r = 0;
        while (l < left.size() && r < right.size()) {
            int order = Integer.compare(left.token(l), right.token(r));
            int leftEnd = order <= 0 ? left.end(l) : l;
            int rightEnd = order >= 0 ? right.end(r) : r;
            if (order == 0 && leftEnd - l <= RARE && rightEnd - r <= RARE) {
                settle(left.rows(l, leftEnd), right.rows(r, rightEnd), left.token(l));
            }
            l = leftEnd;
            r = rightEnd;
        }
    }

    private void settle(int[] left, int[] right, int token) {
        String key = "text=" + tokens.text(token);
        if (right.length == 1) {
            totals.settle(false, right, left, key);
        } else if (left.length == 1) {
            totals.settle(true, left, right, key);
        }
    }

    private Places places(boolean left) {
        int[] open = left ? board.openLeft() : board.openRight();
        int[] found = new int[64];
        int[] rows = new int[64];
        int size = 0;
        for (int row : open) {
            for (Vocabulary vocabulary : board.vocabularies) {
                String text = vocabulary.text(left ? vocabulary.left[row] : vocabulary.right[row]);
                for (int from = 0, to; from < text.length(); from = to + 1) {
                    to = endOfWord(text, from);
                    if (to - from >= LEAST_LETTERS && hasDigit(text, from, to)) {
                        if (size == found.length) {
                            found = Arrays.copyOf(found, size * 2);
                            rows = Arrays.copyOf(rows, size * 2);
                        }
                        found[size] = tokens.add(text.substring(from, to));
                        rows[size++] = row;
                    }
                }
            }
        }
        int[] days = board.days(left);
        int[] codes = found;
        int[] lines = rows;
        int[] order = Order.of(size, (a, b) -> {
            int byToken = Integer.compare(codes[a], codes[b]);
            int byDay = byToken != 0 ? byToken : Integer.compare(days[lines[a]], days[lines[b]]);
            return byDay != 0 ? byDay : Integer.compare(lines[a], lines[b]);
        });
        return new Places(codes, lines, order);
    }

    private static int endOfWord(String text, int from) {
        int end = text.indexOf(' ', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean hasDigit(String text, int from, int to) {
        int at = from;
        while (at < to && !Wording.isDigit(text.charAt(at))) {
            at++;
        }
        return at < to;
    }
}
