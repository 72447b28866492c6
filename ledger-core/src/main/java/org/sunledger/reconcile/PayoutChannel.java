package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The payouts with the same standing words, and what is usual for them: the fee that is kept back, and the lag. */
final class PayoutChannel {
    private static final int LEAST = 3;

    /** What is usual is at least this part of what is most usual. */
    private static final int PART = 4;

    /** Four deviations, squared. */
    private static final long SURE = 16;

    private static final int ANY_LAG = -1;

    private final List<Payout> payouts = new ArrayList<>();
    private final int[] known;
    private int[] feeVotes;
    private int[] lagVotes;
    private boolean[] usualFee;
    private final boolean[] usualLag;
    private int settled;

    PayoutChannel(Rules rules) {
        this.known = new int[rules.fee().perMille() * Payout.WHOLE / 1000 + 1];
        this.feeVotes = new int[known.length];
        this.lagVotes = new int[PayoutSearch.lags(rules)];
        this.usualFee = new boolean[known.length];
        this.usualLag = new boolean[lagVotes.length];
    }

    void add(Payout payout) {
        payouts.add(payout);
    }

    List<Payout> payouts() {
        return payouts;
    }

    /** Counts a payout whose receipts a key has shown, and its fee; −1 when that is no whole number. */
    void addSettled(int fee) {
        settled++;
        if (fee >= 0 && fee < known.length) {
            known[fee]++;
        }
    }

    /** Whether several payouts are open. */
    boolean hasSeveral() {
        return payouts.size() >= LEAST;
    }

    /** Whether lines with these words are seldom the partner of one line alone, of so many that are. */
    boolean pays(int pairs) {
        return payouts.size() + settled >= pairs;
    }

    /**
     * Learns from the choices that were found. A fee shows among all payouts, or among those at one lag; then the usual
     * lags show, and among those more fees.
     */
    void learn() {
        Arrays.fill(usualLag, true);
        usualFee = significant(votes(ANY_LAG), LEAST);
        for (int lag = 0; lag < lagVotes.length; lag++) {
            boolean[] more = significant(votes(lag), LEAST + 1);
            for (int fee = 0; fee < more.length; fee++) {
                usualFee[fee] |= more[fee];
            }
        }
        learnLags();
        feeVotes = votes(ANY_LAG);
        usualFee = significant(feeVotes, LEAST);
        learnLags();
    }

    private void learnLags() {
        lagVotes = new int[lagVotes.length];
        for (Payout payout : payouts) {
            payout.choices.stream()
                    .filter(choice -> usualFee[choice.fee()])
                    .mapToInt(Payout.Choice::lag)
                    .distinct()
                    .forEach(lag -> lagVotes[lag]++);
        }
        int most = Arrays.stream(lagVotes).max().orElse(0);
        for (int lag = 0; lag < lagVotes.length; lag++) {
            usualLag[lag] = lagVotes[lag] > 0 && PART * lagVotes[lag] >= most;
        }
    }

    /** From how many payouts each fee may have been kept back, at one lag or at any that is usual. */
    private int[] votes(int lag) {
        int[] votes = lag == ANY_LAG ? known.clone() : new int[known.length];
        for (Payout payout : payouts) {
            payout.choices.stream()
                    .filter(choice -> lag == ANY_LAG ? usualLag[choice.lag()] : choice.lag() == lag)
                    .mapToInt(Payout.Choice::fee)
                    .distinct()
                    .forEach(fee -> votes[fee]++);
        }
        return votes;
    }

    /** Which fees occur far more often than a fee does on average. */
    private static boolean[] significant(int[] votes, int least) {
        long all = Arrays.stream(votes).sum();
        int most = Arrays.stream(votes).max().orElse(0);
        boolean[] found = new boolean[votes.length];
        for (int fee = 0; fee < votes.length; fee++) {
            long over = (long) votes[fee] * votes.length - all;
            boolean often = votes[fee] >= least && PART * votes[fee] >= most;
            found[fee] = often && over > 0 && over * over >= SURE * all * votes.length;
        }
        return found;
    }

    boolean isUsual(Payout.Choice choice) {
        return usualFee[choice.fee()] && usualLag[choice.lag()];
    }

    /** How many choices came near a payout at this lag or a more usual one. */
    long tried(Payout payout, int lag) {
        long tried = 0;
        for (int other = 0; other < lagVotes.length; other++) {
            tried += usualLag[other] && lagVotes[other] >= lagVotes[lag] ? payout.tried(other) : 0;
        }
        return tried;
    }

    /** How many fees are usual. */
    long usualFees() {
        long count = 0;
        for (boolean usual : usualFee) {
            count += usual ? 1 : 0;
        }
        return count;
    }

    /** The most usual lag first, then whole days, then the most usual fee. */
    Comparator<Payout.Choice> bestFirst() {
        return Comparator.comparingInt((Payout.Choice choice) -> -lagVotes[choice.lag()])
                .thenComparing(choice -> !choice.all())
                .thenComparingInt(choice -> -feeVotes[choice.fee()]);
    }

    /** Which fee is kept back, and from how many payouts that would make. */
    String reason(Payout.Choice choice) {
        return String.format(
                Locale.ROOT,
                "fee=%d.%02d%%+payouts=%d",
                choice.fee() / 100,
                choice.fee() % 100,
                feeVotes[choice.fee()]);
    }
}
