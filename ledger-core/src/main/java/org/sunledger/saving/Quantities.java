package org.sunledger.saving;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.sunledger.period.DatePeriod;

/** Exact quantities: what facts keep as whole numbers of a small unit, read as what people mean. */
final class Quantities {
    /** Enough for sums of a city; only divisions by days are rounded to it. */
    static final MathContext EXACT = MathContext.DECIMAL128;

    private static final int CERTAIN = 12;
    private static final int DECIMALS = 4;
    private static final int PRICE_DECIMALS = 6;
    private static final int PERCENT_DECIMALS = 4;

    private Quantities() {}

    /** Ten-thousandths of a kWh, of a watt, of an hour or of a driver. */
    static BigDecimal kilowattHours(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, DECIMALS);
    }

    /** Millionths of the currency. */
    static BigDecimal price(long millionths) {
        return BigDecimal.valueOf(millionths, PRICE_DECIMALS);
    }

    /** Hundredths of a per cent, as a share of one. */
    static BigDecimal share(long basisPoints) {
        return BigDecimal.valueOf(basisPoints, PERCENT_DECIMALS);
    }

    /** The part of a quantity that falls on some of its days, when each day has as much. */
    static BigDecimal part(BigDecimal whole, DatePeriod of, long days) {
        return days == of.days()
                ? whole
                : whole.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(of.days()), EXACT);
    }

    /**
     * To whole minor units, halves to the even one. What divisions by days have left far behind the point is dropped
     * first, so that it decides no half.
     */
    static long minor(BigDecimal amount, int decimals) {
        return amount.movePointRight(decimals)
                .setScale(CERTAIN, RoundingMode.HALF_EVEN)
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /** To whole kWh. */
    static long whole(BigDecimal energy) {
        return minor(energy, 0);
    }

    static String plain(BigDecimal quantity) {
        return quantity.signum() == 0 ? "0" : quantity.stripTrailingZeros().toPlainString();
    }
}
