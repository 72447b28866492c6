package org.sunledger.reconcile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Looks for the receipts of payouts among the open lines of the book: some of those of one day, or of a weekend with
 * the Friday before it.
 */
final class PayoutSearch {
    private static final int ITEMS = 8;
    private static final int MOST = 16;
    private static final int WEEK = 7;
    private static final int FRIDAY = 4;
    private static final int SATURDAY = 5;

    /** Where there are too many receipts to go through, any sum may be made by chance. */
    private static final long TOO_MANY = 1_000_000;

    private final Board board;
    private final int days;
    private final int[] receipts;
    private String digits = "";

    PayoutSearch(Board board) {
        this.board = board;
        this.days = board.rules.sums().days();
        this.receipts = Arrays.stream(board.openLeft())
                .filter(row -> board.left.amounts[row] > 0)
                .toArray();
        Order.sort(receipts, receipts.length, (a, b) -> Integer.compare(board.left.days[a], board.left.days[b]));
    }

    /** How many lags are told apart: each number of days, and that the payout names the day of its last receipt. */
    static int lags(Rules rules) {
        return rules.sums().days() + 2;
    }

    /** How much the receipts of a payout may come to. */
    static long most(long paid, Rules rules) {
        return paid * 1000 / (1000 - rules.fee().perMille());
    }

    /** Finds the choices of a payout anew. */
    void search(Payout payout) {
        payout.clear();
        digits = digits(payout.row);
        int day = board.right.days[payout.row];
        for (int last = day; last >= day - days; last--) {
            search(payout, last, last);
            // Day 0 was a Thursday.
            int weekday = Math.floorMod(last + 3, WEEK);
            for (int first = last - 1; weekday >= SATURDAY && first >= last - weekday + FRIDAY; first--) {
                search(payout, first, last);
            }
        }
    }

    /** All digits of the texts of a bank line but those of its reference. */
    private String digits(int row) {
        StringBuilder found = new StringBuilder();
        for (int field = 0; field < board.vocabularies.size(); field++) {
            Vocabulary vocabulary = board.vocabularies.get(field);
            String text = StandingWords.isReference(board, field) ? "" : vocabulary.text(vocabulary.right[row]);
            text.chars().filter(c -> Wording.isDigit((char) c)).forEach(c -> found.append((char) c));
            found.append(' ');
        }
        return found.toString();
    }

    /** Whether the month and the day stand among the digits, each with two of them. */
    private boolean isNamed(int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        int month = date.getMonthValue();
        int of = date.getDayOfMonth();
        return digits.contains("" + month / 10 + month % 10 + of / 10 + of % 10);
    }

    private int firstOf(int day) {
        return Order.first(receipts, board.left.days, day);
    }

    /** The choices that begin on one day and end on another. */
    private void search(Payout payout, int first, int last) {
        long paid = board.right.amounts[payout.row];
        long most = most(paid, board.rules);
        int[] pool = pool(first, last, most);
        boolean tooMany = pool.length > MOST;
        if (pool.length < 2 || !(tooMany ? reach(first, last, most) : reaches(pool, first, last))) {
            return;
        }
        int lag = isNamed(last) ? days + 1 : board.right.days[payout.row] - last;
        if (tooMany) {
            payout.count(lag, TOO_MANY);
            return;
        }
        long[] amounts =
                Arrays.stream(pool).mapToLong(row -> board.left.amounts[row]).toArray();
        List<Payout.Choice> choices = new ArrayList<>();
        long[] near = new long[1];
        boolean through = BandSums.each(amounts, paid, most, ITEMS, (places, size, sum) -> {
            int[] rows = new int[size];
            Arrays.setAll(rows, i -> pool[places[i]]);
            if (reaches(rows, first, last)) {
                near[0]++;
                int fee = Payout.fee(amounts, places, size, sum, paid);
                if (fee >= 0) {
                    Arrays.sort(rows);
                    choices.add(new Payout.Choice(Rows.of(rows), fee, lag, size == pool.length));
                }
            }
        });
        payout.count(lag, through ? near[0] : TOO_MANY);
        if (through) {
            payout.choices.addAll(choices);
        }
    }

    /** The receipts of some days, by day, that may be parts; of more than can be gone through only one too many. */
    private int[] pool(int first, int last, long most) {
        int[] pool = new int[MOST + 1];
        int size = 0;
        for (int at = firstOf(first), end = firstOf(last + 1); at < end && size < pool.length; at++) {
            if (isPart(receipts[at], most)) {
                pool[size++] = receipts[at];
            }
        }
        return Arrays.copyOf(pool, size);
    }

    private boolean isPart(int row, long most) {
        return board.leftOpen(row) && board.left.amounts[row] < most;
    }

    /** Whether there are receipts that may be parts on the first day and on the last. */
    private boolean reach(int first, int last, long most) {
        return hasPart(first, most) && hasPart(last, most);
    }

    private boolean hasPart(int day, long most) {
        return Arrays.stream(receipts, firstOf(day), firstOf(day + 1)).anyMatch(row -> isPart(row, most));
    }

    private boolean reaches(int[] rows, int first, int last) {
        boolean begins = false;
        boolean ends = false;
        for (int row : rows) {
            begins |= board.left.days[row] == first;
            ends |= board.left.days[row] == last;
        }
        return begins && ends;
    }
}
