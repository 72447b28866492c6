package org.sunledger.audit.benford;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The digits of many amounts against Benford's law. Counts are exact; statistics are floating-point numbers, good to
 * nine decimals. The same amounts in any order give the same result.
 *
 * @param test which digits
 * @param amounts how many amounts were counted
 * @param zeros how many were left out because they are zero
 * @param bins one for each value that the digits can have, ascending
 * @param chiSquare the sum of (found - expected)^2 / expected over the counts
 * @param chiSquareP how likely a sum at least as large is under the law
 * @param deviation the mean absolute deviation of the shares
 * @param expectedDeviation the deviation that chance alone gives for so many amounts (Barney and Schulzke 2016)
 * @param kolmogorovSmirnov the largest difference between the shares summed up
 * @param deviationP how often 999 made-up lists under the law deviate at least as far, or NaN where so many amounts
 *     need no simulation
 * @param verdict what the deviation says, or why it says nothing
 */
public record Benford(
        Digits test,
        long amounts,
        long zeros,
        List<DigitBin> bins,
        double chiSquare,
        double chiSquareP,
        double deviation,
        double expectedDeviation,
        double kolmogorovSmirnov,
        double deviationP,
        Verdict verdict) {

    public Benford {
        bins = List.copyOf(bins);
    }

    /**
     * Counts the digits of amounts in whole minor units; their signs do not matter.
     *
     * @throws IllegalArgumentException if no amount is other than zero
     */
    public static Benford of(Digits test, long[] minorUnits) {
        long[] counts = new long[test.bins()];
        long[] sizes = new long[minorUnits.length];
        int found = 0;
        for (long amount : minorUnits) {
            if (amount != 0) {
                counts[test.digitsOf(amount) - test.first()]++;
                sizes[found++] = Math.abs(Math.max(amount, -Long.MAX_VALUE));
            }
        }
        if (found == 0) {
            throw new IllegalArgumentException("without amounts there are no digits");
        }
        long[] sorted = Arrays.copyOf(sizes, found);
        Arrays.sort(sorted);
        return of(test, counts, minorUnits.length - found, Spread.of(sorted));
    }

    private static Benford of(Digits test, long[] counts, long zeros, Spread spread) {
        long amounts = Arrays.stream(counts).sum();
        List<DigitBin> bins = new ArrayList<>(counts.length);
        double chiSquare = 0;
        double byChance = 0;
        double cumulated = 0;
        double farthest = 0;
        for (int i = 0; i < counts.length; i++) {
            double expected = test.expectedShare(test.first() + i);
            double share = (double) counts[i] / amounts;
            double apart = share - expected;
            chiSquare += amounts * apart * apart / expected;
            byChance += Math.sqrt(2 * expected * (1 - expected) / (Math.PI * amounts));
            cumulated += apart;
            farthest = Math.max(farthest, Math.abs(cumulated));
            bins.add(new DigitBin(test.first() + i, counts[i], share, expected, z(apart, expected, amounts)));
        }
        double deviation = deviation(test, counts, amounts);
        return new Benford(
                test,
                amounts,
                zeros,
                bins,
                chiSquare,
                ChiSquaredDistribution.of(test.bins() - 1).survivalProbability(chiSquare),
                deviation,
                byChance / test.bins(),
                farthest,
                amounts < test.smallestCount() ? Chance.deviatesAsFar(test, amounts, deviation) : Double.NaN,
                verdict(test, amounts, deviation, spread));
    }

    /** The mean absolute deviation of so many amounts with these counts. */
    static double deviation(Digits test, long[] counts, long amounts) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += Math.abs((double) counts[i] / amounts - test.expectedShare(test.first() + i));
        }
        return sum / counts.length;
    }

    private static double z(double apart, double expected, long amounts) {
        double distance = Math.abs(apart);
        double continuity = 1.0 / (2.0 * amounts);
        double corrected = continuity < distance ? distance - continuity : distance;
        return corrected / Math.sqrt(expected * (1 - expected) / amounts);
    }

    private static Verdict verdict(Digits test, long amounts, double deviation, Spread spread) {
        if (amounts < test.smallestCount()) {
            return Verdict.TOO_FEW;
        }
        if (spread.isAssigned()) {
            return Verdict.ASSIGNED;
        }
        return spread.isNarrow() ? Verdict.TOO_NARROW : test.verdict(deviation);
    }

    /** How much further the amounts deviate than chance alone would make them; below zero when they deviate less. */
    public double excessDeviation() {
        return deviation - expectedDeviation;
    }

    /** The distance that one honest list in twenty exceeds, 1.36 / sqrt(n). */
    public double kolmogorovSmirnovLimit() {
        return 1.36 / Math.sqrt((double) amounts);
    }

    /** Whether it was simulated how often chance deviates as far. */
    public boolean isSimulated() {
        return !Double.isNaN(deviationP);
    }
}
