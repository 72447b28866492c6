package org.sunledger.revenue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sunledger.chart.Chart;
import org.sunledger.chart.Contract;
import org.sunledger.chart.NameKind;
import org.sunledger.chart.RevenueStream;
import org.sunledger.chart.StreamKind;
import org.sunledger.chart.TaxTreatment;
import org.sunledger.period.DatePeriod;

/**
 * The tax that gross income of a period contains by the rules of a place, beside the tax that was booked. It helps to
 * check a return and is no tax advice.
 *
 * @param period the days, as a rule a quarter
 * @param payer how whoever owes the tax is registered
 * @param lines one for each supply and rate
 * @param threshold up to which sales nothing is due, for small-scale taxpayers; null when there is none
 */
public record TaxSummary(
        DatePeriod period,
        Taxpayer payer,
        List<Line> lines,
        @Nullable TaxThreshold threshold) {
    public TaxSummary {
        lines = List.copyOf(lines);
    }

    /**
     * What was supplied at one rate. Amounts are minor units.
     *
     * @param supply the kind of supply; {@code none} for what is not taxed
     * @param rate the rate; null when nothing is due
     * @param grossMinor the gross income, tax included
     * @param taxMinor the tax it contains
     * @param bookedMinor the tax that was booked with it
     */
    public record Line(String supply, @Nullable TaxRate rate, long grossMinor, long taxMinor, long bookedMinor) {
        /** The sales without tax. */
        public long salesMinor() {
            return Math.subtractExact(grossMinor, taxMinor);
        }
    }

    /**
     * Sums up a period.
     *
     * @param receipts the income, reversals on their own days with the opposite sign; other days are passed over
     * @param contracts the contracts under which they were received, for what they say about tax
     */
    public static TaxSummary of(
            DatePeriod period,
            Collection<Receipt> receipts,
            Assigned contracts,
            Chart chart,
            RevenueRules rules,
            Taxpayer payer,
            TaxRounding rounding) {
        Map<String, Sum> sums = new TreeMap<>();
        for (Receipt receipt : receipts) {
            if (period.contains(receipt.day())) {
                Contract contract = contracts.contract(receipt).orElse(null);
                String supply = supply(receipt, contract, chart, rules);
                Optional<TaxRate> rate = rules.rate(payer, supply, contracts.firstDay(receipt));
                String key = supply + " "
                        + rate.map(TaxRate::from).map(LocalDate::toString).orElse("");
                sums.computeIfAbsent(key, any -> new Sum(supply, rate.orElse(null)))
                        .add(receipt);
            }
        }
        List<Line> lines = sums.values().stream().map(sum -> sum.line(rounding)).toList();
        TaxThreshold threshold = payer == Taxpayer.SMALL
                ? rules.threshold(period.last())
                        .filter(found -> found.quarterMinor() > 0)
                        .orElse(null)
                : null;
        return new TaxSummary(period, payer, lines, threshold);
    }

    private static String supply(Receipt receipt, @Nullable Contract contract, Chart chart, RevenueRules rules) {
        StreamKind kind = chart.newest(NameKind.STREAM, receipt.stream())
                .map(RevenueStream.class::cast)
                .map(RevenueStream::kind)
                .orElse(StreamKind.OTHER);
        if (contract == null) {
            return rules.of(kind).supply();
        }
        return contract.tax().treatment() == TaxTreatment.EXEMPT ? "none" : rules.supply(contract, kind);
    }

    /** The sales without tax that count towards the threshold, in minor units. */
    public long taxedSalesMinor() {
        return lines.stream()
                .filter(line -> line.rate() != null)
                .mapToLong(Line::salesMinor)
                .reduce(0, Math::addExact);
    }

    /** True when the sales are not above the threshold, so that nothing is due. */
    public boolean isExempt() {
        TaxThreshold limit = threshold;
        return limit != null && taxedSalesMinor() <= limit.quarterMinor();
    }

    /** The tax that is due: that of every line, or nothing below the threshold. */
    public long dueMinor() {
        return isExempt() ? 0 : lines.stream().mapToLong(Line::taxMinor).reduce(0, Math::addExact);
    }

    /** The tax that was booked. */
    public long bookedMinor() {
        return lines.stream().mapToLong(Line::bookedMinor).reduce(0, Math::addExact);
    }

    private static final class Sum {
        private final String supply;
        private final @Nullable TaxRate rate;
        private final List<Receipt> receipts = new ArrayList<>();

        Sum(String supply, @Nullable TaxRate rate) {
            this.supply = supply;
            this.rate = rate;
        }

        void add(Receipt receipt) {
            receipts.add(receipt);
        }

        Line line(TaxRounding rounding) {
            long gross = receipts.stream().mapToLong(Receipt::grossMinor).reduce(0, Math::addExact);
            long booked = receipts.stream().mapToLong(Receipt::taxMinor).reduce(0, Math::addExact);
            return new Line(supply, rate, gross, tax(gross, rounding), booked);
        }

        private long tax(long grossMinor, TaxRounding rounding) {
            TaxRate known = rate;
            if (known == null) {
                return 0;
            }
            return rounding == TaxRounding.PERIOD
                    ? known.includedIn(grossMinor)
                    : receipts.stream()
                            .mapToLong(receipt -> known.includedIn(receipt.grossMinor()))
                            .reduce(0, Math::addExact);
        }
    }
}
