package org.sunledger.audit.sampling;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** The quantiles of sampling, good to fifteen digits. A risk is one less the confidence. */
final class Quantiles {
    private Quantiles() {}

    /** The mean of a Poisson count that this many errors or fewer would show with the risk; may be a part of one. */
    static double poissonLimit(double risk, double errors) {
        return GammaDistribution.of(errors + 1, 1).inverseSurvivalProbability(risk);
    }

    /** The rate at which this many errors or fewer among so many items would show with the risk. */
    static double binomialLimit(double risk, long errors, long items) {
        return errors >= items
                ? 1
                : BetaDistribution.of(errors + 1.0, (double) (items - errors)).inverseSurvivalProbability(risk);
    }

    /** How likely so many errors or fewer are among items drawn with this rate. */
    static double binomial(long errors, int items, double rate) {
        return BinomialDistribution.of(items, rate).cumulativeProbability((int) Math.min(errors, items));
    }

    /** How likely no error is among some of the items when so many of all are wrong. */
    static double noneFound(int all, int wrong, int drawn) {
        return HypergeometricDistribution.of(all, wrong, drawn).cumulativeProbability(0);
    }

    /** How many standard deviations above its mean a normal value lies with the risk. */
    static double normalLimit(double risk) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(risk);
    }
}
