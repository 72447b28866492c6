package org.sunledger.audit.benford;

/**
 * How often certain digits were found.
 *
 * @param digits the digits, such as 1 or 58
 * @param count how many amounts have them
 * @param share the share of amounts that has them
 * @param expectedShare the share under the law
 * @param z how many standard deviations lie between the two, with the correction 1/(2n) for continuity where it is the
 *     smaller; never negative
 */
public record DigitBin(int digits, long count, double share, double expectedShare, double z) {}
