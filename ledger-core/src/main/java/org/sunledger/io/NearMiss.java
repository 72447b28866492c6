package org.sunledger.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the names that somebody may have meant. */
public final class NearMiss {

    private static final int MOST = 3;

    private record Candidate(String name, int distance) {}

    private NearMiss() {}

    /** At most three of the names, the nearest first; none when nothing is near. */
    public static List<String> of(String word, Collection<String> names) {
        String folded = HeaderName.fold(word);
        return names.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(folded, HeaderName.fold(name))))
                .filter(candidate -> candidate.distance() <= tolerance(folded))
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparingInt(candidate ->
                                candidate.distance() == 0 ? candidate.name().length() : 0)
                        .thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** One slip in three characters; a Chinese word of two is another word when one of them is. */
    private static int tolerance(String word) {
        return word.length() / 3;
    }

    /** Slips between two words: a character more, less or other, two exchanged; a word inside the other is none. */
    private static int distance(String one, String other) {
        if (one.length() >= 2 && other.length() >= 2 && (one.contains(other) || other.contains(one))) {
            return 0;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] now = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + change);
                if (areExchanged(one, i, other, j)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = now;
            now = free;
        }
        return last[other.length()];
    }

    private static boolean areExchanged(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
