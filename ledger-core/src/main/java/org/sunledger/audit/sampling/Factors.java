package org.sunledger.audit.sampling;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The confidence factors of monetary unit sampling: how many errors there may be when so many were found. */
public enum Factors {
    /** As the published tables have them: two places, rounded up. 3.00, 4.75, 6.30 at 95 %. */
    TABLE(2),
    /** The quantile itself, to ten places, rounded up. 2.9957322736 at 95 %. */
    EXACT(10);

    private final int places;

    Factors(int places) {
        this.places = places;
    }

    /** Its stable name. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The factor for so many errors. */
    public BigDecimal of(Confidence confidence, int errors) {
        // A quantile of exactly two places would come out a hair above them.
        return new BigDecimal(Quantiles.poissonLimit(confidence.risk(), errors))
                .setScale(12, RoundingMode.HALF_EVEN)
                .setScale(places, RoundingMode.CEILING);
    }
}
