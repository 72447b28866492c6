package org.sunledger.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of one run, in thousandths of a bit, as far as they do not depend on the single pair.
 *
 * <p>How often two lines of one payment agree comes from the rules, adjusted by the pairs of amounts that occur once on
 * each side: those are what they are without any text or day. How often unrelated lines agree is counted among pairs of
 * lines of different amounts.
 */
final class Weights {
    private static final int SCALE = 30;
    private static final int ANCHORS = 20_000;
    private static final int STRANGERS = 4_000;
    private static final int BELIEF = 300;
    private static final int KINDS = 2;

    /** What a text that has something in common adds at most. */
    static final int WEAK_MOST = 4 * Bits.ONE;

    private final Side left;
    private final Side right;
    private final Rules rules;
    int prior;
    private final int[] dayWeights = new int[Lag.STEPS];
    private final boolean[] seldom = new boolean[Lag.STEPS];
    private final int[] amountBits;
    private final int[][][] textBits;
    private final long[][][] strangers;
    private final int[][][] mostOfStrangers;
    final int spanDays;
    long lines;
    long lonely;

    Weights(Side left, Side right, List<Vocabulary> vocabularies, Rules rules) {
        this.left = left;
        this.right = right;
        this.rules = rules;
        this.prior = -Bits.log2(Math.max(1, right.size()));
        this.lines = Math.max(1, right.size());
        this.spanDays = span();
        this.lonely = lonely(left.amounts, right.amounts);
        List<int[]> anchors = rules.learn() ? anchors() : List.of();
        long[] lags = new long[Lag.STEPS];
        anchors.forEach(pair -> lags[Lag.step(right.days[pair[1]] - left.days[pair[0]])]++);
        int[] dayOdds = Odds.blended(rules.odds().day(), lags, BELIEF);
        this.amountBits =
                bits(rules.odds().amount().stream().mapToInt(Integer::intValue).toArray());
        for (int step = 0; step < Lag.STEPS; step++) {
            long chance = Math.min(Odds.WHOLE, (long) Lag.width(step, rules.windowDays()) * Odds.WHOLE / spanDays);
            seldom[step] = dayOdds[step] < FarApart.SELDOM;
            dayWeights[step] = Bits.ratio(dayOdds[step], Math.max(1, chance));
        }
        this.textBits = new int[vocabularies.size()][KINDS][];
        this.strangers = new long[vocabularies.size()][KINDS][];
        this.mostOfStrangers = new int[vocabularies.size()][KINDS][Likeness.BLANK.rank()];
        for (int field = 0; field < textBits.length; field++) {
            learn(field, vocabularies.get(field), anchors);
        }
    }

    /** The bits of odds, in parts of 2^30 of a chance. */
    private static int[] bits(int... odds) {
        return Arrays.stream(odds)
                .map(part -> Bits.log2(part) - Bits.log2(Odds.WHOLE) + SCALE * Bits.ONE)
                .toArray();
    }

    /** Learns apart for texts that name somebody and for those that many lines have. */
    private void learn(int field, Vocabulary vocabulary, List<int[]> anchors) {
        Comparer comparer = new Comparer(vocabulary);
        long[][] partners = new long[KINDS][Likeness.BLANK.rank()];
        for (int[] pair : anchors) {
            Likeness likeness = comparer.lines(pair[0], pair[1]);
            if (likeness != Likeness.BLANK) {
                partners[kind(vocabulary, pair[0], pair[1])][likeness.rank()]++;
            }
        }
        long[][] met = new long[KINDS][Likeness.BLANK.rank()];
        for (int i = 0; i < STRANGERS && left.size() > 0 && right.size() > 0; i++) {
            int l = (int) ((long) i * left.size() / STRANGERS);
            int r = (int) ((i * 7919L + 3) % right.size());
            Likeness likeness = left.amounts[l] == right.amounts[r] ? Likeness.BLANK : comparer.lines(l, r);
            if (likeness != Likeness.BLANK) {
                met[kind(vocabulary, l, r)][likeness.rank()]++;
            }
        }
        for (int kind = 0; kind < KINDS; kind++) {
            textBits[field][kind] = bits(Odds.blended(rules.odds().text(), partners[kind], BELIEF));
            strangers[field][kind] = chances(met[kind]);
            for (Likeness likeness : List.of(Likeness.WEAK, Likeness.DIFFERENT)) {
                int most = likeness == Likeness.WEAK ? WEAK_MOST : 0;
                int weight = textWeight(field, kind == 1, likeness, strangers[field][kind][likeness.rank()]);
                mostOfStrangers[field][kind][likeness.rank()] = Math.min(most, weight);
            }
        }
    }

    private static int kind(Vocabulary vocabulary, int l, int r) {
        return vocabulary.isGeneral(vocabulary.left[l], vocabulary.right[r]) ? 1 : 0;
    }

    private static long[] chances(long[] met) {
        long all = 0;
        for (long count : met) {
            all += count;
        }
        long[] chance = new long[met.length];
        for (int i = 0; i < met.length; i++) {
            chance[i] = ((4 * met[i] + 1) << SCALE) / (4 * all + 40);
        }
        int different = Likeness.DIFFERENT.rank();
        chance[different] = Math.max(chance[different], 1L << (SCALE - 1));
        return chance;
    }

    /** How often unrelated lines reach this likeness, in parts of 2^30. */
    long chance(int field, boolean general, Likeness likeness) {
        return strangers[field][general ? 1 : 0][likeness.rank()];
    }

    /** Pairs of amounts that occur once on each side and lie within a quarter of a year. */
    private List<int[]> anchors() {
        List<int[]> anchors = new ArrayList<>();
        int r = 0;
        for (int l = 0; l < left.size(); l++) {
            long amount = left.amounts[l];
            boolean lonelyLeft = (l == 0 || left.amounts[l - 1] != amount)
                    && (l + 1 == left.size() || left.amounts[l + 1] != amount);
            while (r < right.size() && right.amounts[r] < amount) {
                r++;
            }
            boolean found = lonelyLeft
                    && r < right.size()
                    && right.amounts[r] == amount
                    && (r + 1 == right.size() || right.amounts[r + 1] != amount)
                    && Math.abs(right.days[r] - left.days[l]) <= rules.windowDays();
            if (found) {
                anchors.add(new int[] {l, r});
            }
        }
        int stride = anchors.size() / ANCHORS + 1;
        List<int[]> some = new ArrayList<>();
        for (int i = 0; i < anchors.size(); i += stride) {
            some.add(anchors.get(i));
        }
        return some;
    }

    private int span() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int day : right.days) {
            first = Math.min(first, day);
            last = Math.max(last, day);
        }
        return right.size() == 0 ? 1 : last - first + 1;
    }

    /**
     * How many lines of the other side have by chance an amount that no other line here has, in parts of 2^30: twice
     * the amounts seen twice over those seen once, as Good and Turing reckon the unseen.
     */
    private static long lonely(long[] leftAmounts, long[] rightAmounts) {
        long once = 0;
        long twice = 0;
        for (long[] amounts : List.of(leftAmounts, rightAmounts)) {
            int run = 0;
            for (int i = 0; i < amounts.length; i++) {
                run++;
                boolean last = i + 1 == amounts.length || amounts[i + 1] != amounts[i];
                if (last) {
                    once += run == 1 ? 1 : 0;
                    twice += run == 2 ? 1 : 0;
                    run = 0;
                }
            }
        }
        long chance = ((2 * twice + 1) << SCALE) / Math.max(1, once + 64);
        return Math.max(1L << (SCALE - 8), Math.min(1L << SCALE, chance));
    }

    /** Looks only at the lines that are open; their amounts are in order. */
    void narrow(long[] leftAmounts, long[] rightAmounts) {
        prior = -Bits.log2(Math.max(1, rightAmounts.length));
        lonely = lonely(leftAmounts, rightAmounts);
        lines = Math.max(1, rightAmounts.length);
    }

    /** How many lines of equal amount there are by chance, when it occurs so often on both sides together. */
    long rivals(int leftCount, int rightCount) {
        long others = (long) leftCount + rightCount - 2;
        return others <= 0 ? lonely : Math.max(lonely, others << (SCALE - 1));
    }

    /** The weight of an amount level with so many chance rivals, in parts of 2^30. */
    int amountWeight(AmountLevel level, long rivals) {
        return amountBits[level.rank()] - Bits.log2(rivals) - prior;
    }

    /** What a likeness that does not agree adds at most, as often as unrelated lines reach it. */
    int mostOfStrangers(int field, boolean general, Likeness likeness) {
        return mostOfStrangers[field][general ? 1 : 0][likeness.rank()];
    }

    /** Whether few pairs have such a lag. */
    boolean isSeldom(int lag) {
        return seldom[Lag.step(lag)];
    }

    int dayWeight(int lag) {
        return dayWeights[Lag.step(lag)];
    }

    /** The weight of a likeness that unrelated lines reach so often, in parts of 2^30. */
    int textWeight(int field, boolean general, Likeness likeness, long chance) {
        return textBits[field][general ? 1 : 0][likeness.rank()] - Bits.log2(chance);
    }
}
