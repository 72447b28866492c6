package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One bank line that may be the payout of several receipts, and the choices of receipts that would explain it.
 *
 * <p>A choice explains a payout when what is missing is a whole number of hundredths of a per cent of it, rounded once
 * or line by line. One choice in some twenty does that by chance; which of these fees is real shows only among many
 * payouts.
 */
final class Payout {
    /** In how many parts a fee is reckoned. */
    static final int WHOLE = 10_000;

    /** Larger amounts are no payouts: their receipts, up to twice as much, could not be reckoned in these parts. */
    static final long LARGEST = Long.MAX_VALUE / (4 * WHOLE);

    final int row;
    final List<Choice> choices = new ArrayList<>();
    private final long[] tried;

    /**
     * A payout whose receipts are not known.
     *
     * @param row its row on the right side
     * @param lags how many lags are told apart
     */
    Payout(int row, int lags) {
        this.row = row;
        this.tried = new long[lags];
    }

    /**
     * Receipts that would explain a payout.
     *
     * @param rows the rows of the left side, in order
     * @param fee what was kept back, in parts of {@link #WHOLE}
     * @param lag how many days the payout follows the last of them, or that it names that day
     * @param all whether these are all open receipts of their days
     */
    record Choice(Rows rows, int fee, int lag, boolean all) {}

    /** Forgets the choices, before a new search. */
    void clear() {
        choices.clear();
        Arrays.fill(tried, 0);
    }

    /** Keeps only the choice that was taken. */
    void settle(Choice taken) {
        choices.clear();
        choices.add(taken);
    }

    /** Counts choices of receipts which come near enough to the payout, whatever the fee. */
    void count(int lag, long more) {
        tried[lag] += more;
    }

    /** How many choices came near enough at a lag. */
    long tried(int lag) {
        return tried[lag];
    }

    /**
     * The fee that some of these amounts make, in parts of {@link #WHOLE}; −1 when it is no whole number of them.
     *
     * @param places the places of the amounts
     * @param size how many there are
     * @param sum what they come to
     * @param paid what was paid out, not more than that
     */
    static int fee(long[] amounts, int[] places, int size, long sum, long paid) {
        long kept = sum - paid;
        long fee = (kept * WHOLE + sum / 2) / sum;
        if (part(sum, fee) == kept) {
            return (int) fee;
        }
        long byLine = 0;
        for (int i = 0; i < size; i++) {
            byLine += part(amounts[places[i]], fee);
        }
        return byLine == kept ? (int) fee : -1;
    }

    private static long part(long amount, long fee) {
        return (amount * fee + WHOLE / 2) / WHOLE;
    }
}
