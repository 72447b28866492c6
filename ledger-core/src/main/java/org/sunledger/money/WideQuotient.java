package org.sunledger.money;

import java.math.BigInteger;

/**
 * The exact quotient of a product of two longs by a third, when the product may need 128 bits.
 *
 * @param floor the whole part
 * @param remainder what is left over, below the divisor
 */
record WideQuotient(long floor, long remainder) {

    /** Divides {@code a × b} by {@code divisor}; all are zero or more, and {@code b} is at most {@code divisor}. */
    static WideQuotient of(long a, long b, long divisor) {
        long low = a * b;
        if (Math.multiplyHigh(a, b) == 0 && low >= 0) {
            return new WideQuotient(low / divisor, low % divisor);
        }
        BigInteger[] both =
                BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)).divideAndRemainder(BigInteger.valueOf(divisor));
        return new WideQuotient(both[0].longValueExact(), both[1].longValueExact());
    }
}
