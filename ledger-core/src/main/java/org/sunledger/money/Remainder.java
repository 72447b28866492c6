package org.sunledger.money;

/**
 * What a share left over: its exact share less the share itself, counted in billionths of a minor unit.
 *
 * <p>The exact share is cut off after the ninth decimal of a minor unit, so that remainders are whole numbers and add
 * up in any order. After a million shares the sum is still within a thousandth of a minor unit of the exact one.
 */
public final class Remainder {
    /** One minor unit. */
    public static final long ONE = 1_000_000_000L;

    private Remainder() {}

    /**
     * What is left when {@code share} is taken for {@code whole × weight / total}: positive when the share was too
     * small, negative when it was too large.
     *
     * @param whole what was split, signed minor units
     * @param weight this position's weight, 0 to {@code total}
     * @param total all weights together, above zero
     * @param share what the position got, signed minor units
     */
    public static long of(long whole, long weight, long total, long share) {
        WideQuotient exact = WideQuotient.of(Math.abs(whole), weight, total);
        long left = fraction(exact, total) + Math.multiplyExact(exact.floor() - Math.abs(share), ONE);
        return whole < 0 ? -left : left;
    }

    /** The part of an exact share that its floor leaves over. */
    static long fraction(WideQuotient exact, long total) {
        return exact.remainder() == 0
                ? 0
                : WideQuotient.of(ONE, exact.remainder(), total).floor();
    }

    /**
     * The nearest share that is the floor or the ceiling of {@code whole × weight / total}, given what was carried so
     * far. Used where every position is charged by a rate of its own and no whole has to be met.
     */
    public static long nearest(long whole, long weight, long total, long carried) {
        WideQuotient exact = WideQuotient.of(Math.abs(whole), weight, total);
        long wanted = fraction(exact, total) + (whole < 0 ? -carried : carried);
        long share = exact.floor() + (exact.remainder() != 0 && wanted >= ONE / 2 ? 1 : 0);
        return whole < 0 ? -share : share;
    }
}
