package org.sunledger.planted.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an answer is worth.
 *
 * @param shares every measure
 * @param totalsTie whether every line of both files has one outcome and no other line has one, so that rows and amounts
 *     over the outcomes are those of the files
 * @param failures by kind, how many book lines were not found, groups not right, or outcomes wrong
 * @param confusion what was allowed, what was said, how often; only where it was wrong
 */
public record Score(
        Map<Measure, Share> shares,
        boolean totalsTie,
        SortedMap<String, Integer> failures,
        SortedMap<String, Integer> confusion) {

    /** Copies the maps. */
    public Score {
        shares = Map.copyOf(shares);
        failures = new TreeMap<>(failures);
        confusion = new TreeMap<>(confusion);
    }

    /** One measure. */
    public Share share(Measure measure) {
        return shares.getOrDefault(measure, Share.NONE);
    }

    /** The harmonic mean of pair precision and pair recall, four decimals. */
    public String pairF1() {
        Share precision = share(Measure.PAIR_PRECISION);
        Share recall = share(Measure.PAIR_RECALL);
        long both = precision.whole() + recall.whole();
        return both == 0
                ? "-"
                : BigDecimal.valueOf(2 * precision.part())
                        .divide(BigDecimal.valueOf(both), 4, RoundingMode.DOWN)
                        .toPlainString();
    }

    /** Counts while the scorer reads. */
    static final class Tally {

        private final Map<Measure, Share> shares = new EnumMap<>(Measure.class);
        private final SortedMap<String, Integer> failures = new TreeMap<>();
        private final SortedMap<String, Integer> confusion = new TreeMap<>();

        void count(Measure measure, boolean right) {
            shares.merge(measure, Share.NONE.and(right), (kept, one) -> kept.and(right));
        }

        void set(Measure measure, long part, long whole) {
            shares.put(measure, new Share(part, whole));
        }

        void fail(String what) {
            failures.merge(what, 1, Integer::sum);
        }

        void confuse(String what) {
            confusion.merge(what, 1, Integer::sum);
        }

        Score score(boolean totalsTie) {
            return new Score(shares, totalsTie, failures, confusion);
        }
    }
}
