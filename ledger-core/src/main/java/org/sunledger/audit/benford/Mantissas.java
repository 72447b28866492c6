package org.sunledger.audit.benford;

/**
 * What all digits together say, without cutting amounts into bins: whether the mantissas of the logarithms lie evenly
 * on a circle, and whether amounts are larger or smaller than the law expects within their order of magnitude.
 *
 * @param amounts how many amounts were looked at; zeros are left out
 * @param arc the squared length of the mean vector on the circle, 0 when the mantissas lie evenly (Alexander 2009)
 * @param arcP how likely one at least as long is when they do, e^(-n arc)
 * @param distortion by what share the mean of the amounts, collapsed to 10 up to below 100, lies above the mean under
 *     the law (Nigrini 1996); below 0 when it lies under it
 */
public record Mantissas(long amounts, double arc, double arcP, double distortion) {

    /**
     * Looks at amounts in whole minor units; their signs do not matter.
     *
     * @throws IllegalArgumentException if no amount is other than zero
     */
    public static Mantissas of(long[] minorUnits) {
        long amounts = 0;
        double cosines = 0;
        double sines = 0;
        double collapsed = 0;
        for (long amount : minorUnits) {
            if (amount != 0) {
                double size = Math.abs((double) amount);
                double turn = 2 * Math.PI * (StrictMath.log10(size) % 1);
                cosines += StrictMath.cos(turn);
                sines += StrictMath.sin(turn);
                collapsed += size / tens(amount);
                amounts++;
            }
        }
        if (amounts == 0) {
            throw new IllegalArgumentException("without amounts there are no mantissas");
        }
        double cosine = cosines / amounts;
        double sine = sines / amounts;
        double arc = cosine * cosine + sine * sine;
        double expected = 90 / (amounts * StrictMath.expm1(StrictMath.log(10) / amounts));
        return new Mantissas(amounts, arc, StrictMath.exp(-amounts * arc), (collapsed / amounts - expected) / expected);
    }

    /** What an amount is divided by to lie from 10 up to below 100, found from its exact digits. */
    private static double tens(long amount) {
        double tens = 0.1;
        for (long rest = amount / 10; rest != 0; rest /= 10) {
            tens = tens < 1 ? 1 : tens * 10;
        }
        return tens;
    }
}
