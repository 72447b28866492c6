package org.sunledger.saving;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a measure costs and brings. The avoided cost of the measured days is taken as what every year to come brings, by
 * 365 days; prices stay as they were.
 *
 * @param investmentMinor what it cost; 0 when not told
 * @param receivedMinor real cash it brought: rebates, subsidies, scrap, a contractor's share
 * @param yearlyMinor the avoided cost of a year
 * @param lifeYears how many years it lasts; 0 when not told
 */
public record MeasureWorth(long investmentMinor, long receivedMinor, long yearlyMinor, long lifeYears) {
    private static final int DAYS_OF_YEAR = 365;
    private static final int YEAR_DECIMALS = 2;

    static MeasureWorth of(long investment, long received, BigDecimal avoided, long days, long life, int decimals) {
        BigDecimal yearly = days == DAYS_OF_YEAR
                ? avoided
                : avoided.multiply(BigDecimal.valueOf(DAYS_OF_YEAR)).divide(BigDecimal.valueOf(days), Quantities.EXACT);
        return new MeasureWorth(investment, received, Quantities.minor(yearly, decimals), life);
    }

    /** What is left of the investment after the cash it brought. */
    public long netInvestmentMinor() {
        return Math.subtractExact(investmentMinor, receivedMinor);
    }

    /** After how many years the avoided cost has made up for the net investment; empty when never or not told. */
    public Optional<BigDecimal> paybackYears() {
        if (investmentMinor == 0 || yearlyMinor <= 0) {
            return Optional.empty();
        }
        long left = Math.max(0, netInvestmentMinor());
        return Optional.of(BigDecimal.valueOf(left)
                .divide(BigDecimal.valueOf(yearlyMinor), YEAR_DECIMALS, RoundingMode.HALF_EVEN));
    }

    /**
     * The net present value: the avoided cost of each year of its life, at the end of the year and discounted, less the
     * net investment.
     *
     * @param rate the discount rate in hundredths of a per cent a year
     */
    public long netPresentValueMinor(long rate) {
        BigDecimal growth = BigDecimal.ONE.add(Quantities.share(rate));
        BigDecimal value = BigDecimal.valueOf(-netInvestmentMinor());
        BigDecimal discount = BigDecimal.ONE;
        for (long year = 0; year < lifeYears; year++) {
            discount = discount.divide(growth, Quantities.EXACT);
            value = value.add(BigDecimal.valueOf(yearlyMinor).multiply(discount));
        }
        return Quantities.minor(value, 0);
    }
}
