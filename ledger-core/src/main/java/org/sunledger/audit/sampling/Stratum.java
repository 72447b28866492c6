package org.sunledger.audit.sampling;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The items whose amounts, whatever their sign, lie from one cut to the next.
 *
 * @param items all of them
 * @param drawn how many are drawn
 */
record Stratum(List<PopulationItem> items, int drawn) {
    private static final int FEWEST = 2;

    /** Which stratum an amount belongs to, from 0. */
    static int of(long amountMinor, List<Long> cuts) {
        int stratum = 0;
        while (stratum < cuts.size() && Math.abs(amountMinor) >= cuts.get(stratum)) {
            stratum++;
        }
        return stratum;
    }

    /**
     * Shares a sample out by the value of the strata, rounded to the nearest whole number, but at least two items of
     * each and never more than there are: a variance needs two.
     */
    static List<Stratum> shareOut(List<PopulationItem> items, List<Long> cuts, int size) {
        List<List<PopulationItem>> members = new ArrayList<>();
        BigInteger whole = BigInteger.ZERO;
        List<BigInteger> values = new ArrayList<>();
        for (int i = 0; i <= cuts.size(); i++) {
            members.add(new ArrayList<>());
            values.add(BigInteger.ZERO);
        }
        for (PopulationItem item : items) {
            int stratum = of(item.amountMinor(), cuts);
            BigInteger value = BigInteger.valueOf(Math.abs(item.amountMinor()));
            members.get(stratum).add(item);
            values.set(stratum, values.get(stratum).add(value));
            whole = whole.add(value);
        }
        List<Stratum> strata = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            int all = members.get(i).size();
            // Rounded half up: (2 n v + V) / 2 V; a population without value is shared out two by two.
            int share = whole.signum() == 0
                    ? FEWEST
                    : values.get(i)
                            .multiply(BigInteger.valueOf(2L * size))
                            .add(whole)
                            .divide(whole.shiftLeft(1))
                            .intValueExact();
            strata.add(new Stratum(members.get(i), Math.min(all, Math.max(FEWEST, share))));
        }
        return strata;
    }
}
