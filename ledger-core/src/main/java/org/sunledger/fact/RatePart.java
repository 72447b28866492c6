package org.sunledger.fact;

import java.math.BigInteger;
import org.sunledger.canonical.CanonicalObject;
import org.sunledger.chart.Exemption;
import org.sunledger.chart.Tariff;
import org.sunledger.chart.TariffBasis;
import org.sunledger.money.ExactShare;

/**
 * A part of a period in which one rate held for a unit: some whole months, or some days of one month.
 *
 * @param basis per square metre, or per unit
 * @param rate a month, in ten-thousandths of the major unit of money
 * @param area hundredths of a square metre; 0 when the rate is per unit
 * @param percent how much of it the unit pays, 1 to 100
 * @param months whole months; 0 when only some days are charged
 * @param days days charged; 0 for whole months
 * @param of the days of that month; 0 for whole months
 */
public record RatePart(TariffBasis basis, long rate, long area, int percent, int months, int days, int of) {
    private static final int AREA_ONE = 100;

    /** Some whole months. */
    public static RatePart months(TariffBasis basis, long rate, long area, int percent, int months) {
        return new RatePart(basis, rate, area, percent, months, 0, 0);
    }

    /** Some days of a month. */
    public static RatePart days(TariffBasis basis, long rate, long area, int percent, int days, int of) {
        return new RatePart(basis, rate, area, percent, 0, days, of);
    }

    /**
     * What it comes to.
     *
     * @param minorUnits how many minor units make a major one, 100 for CNY
     */
    public ExactShare exact(long minorUnits) {
        boolean byArea = basis == TariffBasis.AREA;
        BigInteger numerator = BigInteger.valueOf(rate)
                .multiply(BigInteger.valueOf(byArea ? area : 1))
                .multiply(BigInteger.valueOf(percent))
                .multiply(BigInteger.valueOf(months > 0 ? months : days))
                .multiply(BigInteger.valueOf(minorUnits));
        BigInteger denominator = BigInteger.valueOf(Tariff.ONE)
                .multiply(BigInteger.valueOf(byArea ? AREA_ONE : 1))
                .multiply(BigInteger.valueOf(Exemption.WHOLE))
                .multiply(BigInteger.valueOf(months > 0 ? 1 : of));
        return ExactShare.of(numerator, denominator);
    }

    CanonicalObject document() {
        CanonicalObject.Builder document = CanonicalObject.builder();
        document.put("basis", basis.text());
        document.put("rate", rate);
        putIf(area != 0, "area", area, document);
        putIf(percent != Exemption.WHOLE, "percent", percent, document);
        putIf(months != 0, "months", months, document);
        putIf(of != 0, "days", days, document);
        putIf(of != 0, "of", of, document);
        return document.build();
    }

    private static void putIf(boolean said, String name, long value, CanonicalObject.Builder document) {
        if (said) {
            document.put(name, value);
        }
    }

    static RatePart read(CanonicalObject document) {
        return new RatePart(
                TariffBasis.find(document.text("basis")).orElseThrow(),
                document.whole("rate"),
                document.findWhole("area").orElse(0),
                Math.toIntExact(document.findWhole("percent").orElse(Exemption.WHOLE)),
                Math.toIntExact(document.findWhole("months").orElse(0)),
                Math.toIntExact(document.findWhole("days").orElse(0)),
                Math.toIntExact(document.findWhole("of").orElse(0)));
    }
}
