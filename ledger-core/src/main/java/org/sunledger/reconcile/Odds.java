package org.sunledger.reconcile;

import java.util.Arrays;
import java.util.List;

/**
 * How often two lines of the same payment agree so far, in parts of ten thousand. Immutable.
 *
 * @param amount by {@link AmountLevel}
 * @param day by the step of {@link Lag}
 * @param text by {@link Likeness}, without {@link Likeness#BLANK}
 */
public record Odds(List<Integer> amount, List<Integer> day, List<Integer> text) {
    /** The whole of which every number here is a part. */
    public static final int WHOLE = 10_000;

    /** What holds when no rule file says otherwise. */
    public static final Odds DEFAULT = new Odds(
            List.of(9_500, 200, 150, 50, 100),
            List.of(40, 80, 120, 200, 300, 4_700, 1_400, 800, 650, 560, 700, 350, 100),
            List.of(5_500, 1_700, 1_200, 600, 1_000));

    public Odds {
        amount = checked(amount, AmountLevel.values().length, "amount");
        day = checked(day, Lag.STEPS, "day");
        text = checked(text, Likeness.BLANK.rank(), "text");
    }

    private static List<Integer> checked(List<Integer> parts, int size, String name) {
        if (parts.size() != size) {
            throw new IllegalArgumentException(name + " needs " + size + " numbers and has " + parts.size());
        }
        for (int part : parts) {
            if (part < 1 || part > WHOLE) {
                throw new IllegalArgumentException(name + " needs numbers from 1 to " + WHOLE);
            }
        }
        return List.copyOf(parts);
    }

    /** The parts of ten thousand that counted cases make, {@code weight} cases of the given parts among them. */
    static int[] blended(List<Integer> parts, long[] counted, int weight) {
        long cases = Arrays.stream(counted).sum();
        long whole = parts.stream().mapToLong(Integer::longValue).sum();
        int[] blended = new int[counted.length];
        for (int i = 0; i < blended.length; i++) {
            long share = (counted[i] * whole + (long) weight * parts.get(i)) * WHOLE / ((cases + weight) * whole);
            blended[i] = (int) Math.max(1, share);
        }
        return blended;
    }
}
