package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * Weighs one left line against its candidates. One for each thread.
 *
 * <p>Texts are not independent: who pays the same fee every month has the same name and the same memo each time. So a
 * text counts as far as it tells a candidate from the others of the same amount that agree in the fields before it; a
 * few cases of what holds among all lines are mixed in.
 */
final class Weigher {
    private static final int SCALE = 30;
    private static final long BELIEF = 4;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    /** How many bits of a pattern tell how well a field agrees; the highest of them is never set. */
    private static final int FIELD = 3;

    private final Side left;
    private final Side right;
    private final Weights weights;
    private final Rules rules;
    private final int[] alike;
    private final List<Vocabulary> vocabularies;
    private final Comparer[] comparers;
    private final int fields;
    private final int guards;
    private Likeness[][] likeness;
    private AmountLevel[] levels = new AmountLevel[16];
    private int[] patterns = new int[16];
    private int[] kinds = new int[16];
    private int[] kindCounts = new int[16];
    private int[] kindOf = new int[16];
    /** For each kind how many agree at least as well in the first fields: in none, in one and so on. */
    private int[] alikeInFirst;

    private int[] addends;
    private int kindSize;
    private int unlisted;
    private final int[] counts = new int[AmountLevel.values().length];

    Weigher(Side left, Side right, List<Vocabulary> vocabularies, Weights weights, Rules rules, int[] alike) {
        this.left = left;
        this.right = right;
        this.weights = weights;
        this.rules = rules;
        this.alike = alike;
        this.vocabularies = vocabularies;
        this.fields = vocabularies.size();
        this.guards = guards(fields);
        this.comparers = vocabularies.stream().map(Comparer::new).toArray(Comparer[]::new);
        this.likeness = new Likeness[fields][16];
        this.addends = new int[16 * width()];
        this.alikeInFirst = new int[16 * (fields + 1)];
    }

    /**
     * Fills in the weight of each of the first candidates of a left line whose amount occurs so often. A weight that
     * cannot be above {@code least} may be anything up to it.
     */
    void weigh(
            int line,
            int[] candidates,
            int size,
            int unlistedRivals,
            int leftCount,
            int rightCount,
            int least,
            int[] into) {
        unlisted = unlistedRivals;
        look(line, candidates, size);
        int start = weights.prior + company(line);
        int equal = weights.amountWeight(AmountLevel.EQUAL, weights.rivals(leftCount, rightCount));
        for (int i = 0, at = 0; i < size; i++, at += width()) {
            addends[at + Addends.START] = start;
            addends[at + Addends.AMOUNT] =
                    levels[i] == AmountLevel.EQUAL ? equal : amountWeight(i, leftCount, rightCount);
            addends[at + Addends.DAY] = weights.dayWeight(right.days[candidates[i]] - left.days[line]);
            into[i] = start + addends[at + Addends.AMOUNT] + addends[at + Addends.DAY];
            boolean nothingAgrees = (patterns[i] & first(fields)) == 0;
            if (nothingAgrees && into[i] + mostOfTexts(line, candidates[i], i) <= least) {
                into[i] = least;
                continue;
            }
            for (int field = 0; field < fields; field++) {
                int weight = textWeight(line, candidates[i], i, field);
                addends[at + Addends.TEXTS + field] = weight;
                into[i] += weight;
            }
        }
        forget(size);
    }

    /** What the weights of the candidates are made of, one after the other; of those up to {@code least} only some. */
    int[] addends() {
        return addends;
    }

    /** How many addends each weight has. */
    int width() {
        return Addends.width(fields);
    }

    /**
     * Lines of one side that nobody can tell apart share their partners: each has the others' as rivals, and they have
     * as many. What the others take away is given back, so that such lines are proposed; they never get a margin.
     */
    private int company(int line) {
        return Bits.log2(alike[line]);
    }

    private void look(int line, int[] candidates, int size) {
        if (size > patterns.length) {
            int wider = Math.max(size, 2 * patterns.length);
            likeness = new Likeness[fields][wider];
            levels = new AmountLevel[wider];
            patterns = new int[wider];
            kinds = new int[wider];
            kindCounts = new int[wider];
            kindOf = new int[wider];
            alikeInFirst = new int[wider * (fields + 1)];
            addends = new int[wider * width()];
        }
        kindSize = 0;
        for (int i = 0; i < size; i++) {
            levels[i] = AmountLevel.of(
                    left.amounts[line],
                    right.amounts[candidates[i]],
                    rules.tolerance().minor());
            int pattern = levels[i].rank() << (FIELD * fields);
            for (int field = 0; field < fields; field++) {
                Likeness found = comparers[field].lines(line, candidates[i]);
                likeness[field][i] = found;
                pattern |= (found.agrees() ? Likeness.WEAK.rank() - found.rank() : 0) << (FIELD * field);
            }
            patterns[i] = pattern;
            counts[levels[i].rank()]++;
            kindOf[i] = kind(pattern);
            kindCounts[kindOf[i]]++;
        }
        Arrays.fill(alikeInFirst, 0, kindSize * (fields + 1), UNKNOWN);
    }

    private int kind(int pattern) {
        int kind = 0;
        while (kind < kindSize && kinds[kind] != pattern) {
            kind++;
        }
        if (kind == kindSize) {
            kinds[kind] = pattern;
            kindCounts[kind] = 0;
            kindSize++;
        }
        return kind;
    }

    private void forget(int size) {
        for (int i = 0; i < size; i++) {
            counts[levels[i].rank()] = 0;
        }
    }

    private int amountWeight(int i, int leftCount, int rightCount) {
        AmountLevel level = levels[i];
        if (level == AmountLevel.EQUAL) {
            return weights.amountWeight(level, weights.rivals(leftCount, rightCount));
        }
        if (level == AmountLevel.OTHER) {
            return weights.amountWeight(level, weights.lines << SCALE);
        }
        long window = Math.min(weights.spanDays, 2L * rules.nearDays() + 1);
        long others = ((counts[level.rank()] - 1L) << SCALE) * weights.spanDays / window;
        return weights.amountWeight(level, Math.max(weights.lonely, others));
    }

    /** What the texts of a candidate that does not agree in any of them can add at most. */
    private int mostOfTexts(int line, int candidate, int i) {
        int most = 0;
        for (int field = 0; field < fields; field++) {
            Likeness found = likeness[field][i];
            if (found != Likeness.BLANK) {
                Vocabulary vocabulary = vocabularies.get(field);
                boolean general = vocabulary.isGeneral(vocabulary.left[line], vocabulary.right[candidate]);
                most += weights.mostOfStrangers(field, general, found);
            }
        }
        return most;
    }

    private int textWeight(int line, int candidate, int i, int field) {
        Likeness found = likeness[field][i];
        if (found == Likeness.BLANK) {
            return 0;
        }
        Vocabulary vocabulary = vocabularies.get(field);
        int leftCode = vocabulary.left[line];
        int rightCode = vocabulary.right[candidate];
        boolean general = vocabulary.isGeneral(leftCode, rightCode);
        if (found == Likeness.DIFFERENT) {
            return weights.mostOfStrangers(field, general, found);
        }
        long rarity = vocabulary.rarity(leftCode, rightCode);
        long chance = weights.chance(field, general, found);
        chance = found == Likeness.EQUAL ? rarity : Math.max(chance, rarity);
        if (levels[i] != AmountLevel.OTHER && found.agrees()) {
            long alike = others(kindOf[i], field) + BELIEF;
            long alikeToo = (((long) others(kindOf[i], field + 1)) << SCALE) + BELIEF * chance;
            chance = Math.max(1, alikeToo / alike);
        }
        int weight = weights.textWeight(field, general, found, chance);
        if (found == Likeness.CONTAINED && weight > 0) {
            // What was cut off might have told them apart.
            return (int) ((long) weight * vocabulary.share(leftCode, rightCode) / 1000);
        }
        return found.agrees() ? weight : Math.min(weight, Weights.WEAK_MOST);
    }

    /** How many other candidates of the same amount level agree at least as well as a kind in so many first fields. */
    private int others(int kind, int first) {
        int at = kind * (fields + 1) + first;
        if (alikeInFirst[at] == UNKNOWN) {
            alikeInFirst[at] = count(kinds[kind] >>> (FIELD * fields), kinds[kind] & first(first));
        }
        return alikeInFirst[at];
    }

    private int count(int level, int wanted) {
        // Lines of a crowd that were not looked at agree in amount and in nothing else.
        int sum = wanted == 0 && level == AmountLevel.EQUAL.rank() ? unlisted - 1 : -1;
        for (int kind = 0; kind < kindSize; kind++) {
            // A field that agrees less borrows the bit above it, which is set in all of them.
            boolean asWell = (((kinds[kind] | guards) - wanted) & guards) == guards;
            sum += asWell && kinds[kind] >>> (FIELD * fields) == level ? kindCounts[kind] : 0;
        }
        return sum;
    }

    private static int guards(int fields) {
        int guards = 0;
        for (int field = 0; field < fields; field++) {
            guards |= 1 << (FIELD * field + FIELD - 1);
        }
        return guards;
    }

    /** The part of a pattern that is about so many first fields. */
    private static int first(int fields) {
        return (1 << (FIELD * fields)) - 1;
    }
}
