package org.sunledger.canonical;

/**
 * A whole number of a canonical document.
 *
 * @param value between {@value #MIN} and {@value #MAX}: the range in which every JSON reader agrees on the number
 */
public record CanonicalWhole(long value) implements CanonicalValue {
    /** The largest number, 2^53 - 1. */
    public static final long MAX = (1L << 53) - 1;

    /** The smallest number, -(2^53 - 1). */
    public static final long MIN = -MAX;

    /** Throws {@link IllegalArgumentException} when the number is out of range. */
    public CanonicalWhole {
        if (!isInRange(value)) {
            throw new IllegalArgumentException("beyond 2^53 - 1: " + value);
        }
    }

    /** True when a number can stand in a canonical document. */
    public static boolean isInRange(long value) {
        return MIN <= value && value <= MAX;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
