package org.sunledger.statement;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import org.sunledger.chart.FeeRegime;
import org.sunledger.period.DatePeriod;

/**
 * What the property company may take for a period under the remuneration agreed with it: a part of the fees, an amount
 * for each month, or both. A memorandum: what was really taken is an expense like any other. Half a minor unit is
 * rounded up.
 */
final class AgreedRemuneration {
    private AgreedRemuneration() {}

    /**
     * The amount in minor units.
     *
     * @param feesMinor the fees of the period on the basis of the statement
     */
    static long of(FeeRegime regime, long feesMinor, DatePeriod period) {
        long part = rounded(
                BigInteger.valueOf(Math.max(0, feesMinor)).multiply(BigInteger.valueOf(regime.share())),
                FeeRegime.WHOLE);
        return Math.addExact(part, months(regime.monthlyMinor(), period));
    }

    /** Whole months in full, parts of a month by their days. */
    private static long months(long monthlyMinor, DatePeriod period) {
        long sum = 0;
        LocalDate day = period.start();
        while (day.isBefore(period.end())) {
            YearMonth month = YearMonth.from(day);
            LocalDate next = month.plusMonths(1).atDay(1);
            LocalDate end = next.isBefore(period.end()) ? next : period.end();
            BigInteger days = BigInteger.valueOf(end.toEpochDay() - day.toEpochDay());
            sum = Math.addExact(sum, rounded(BigInteger.valueOf(monthlyMinor).multiply(days), month.lengthOfMonth()));
            day = end;
        }
        return sum;
    }

    private static long rounded(BigInteger numerator, long divisor) {
        BigInteger twice = numerator.shiftLeft(1).add(BigInteger.valueOf(divisor));
        return twice.divide(BigInteger.valueOf(divisor).shiftLeft(1)).longValueExact();
    }
}
