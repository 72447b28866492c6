package org.sunledger.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.sunledger.money.Amounts;

/** Tax in whole minor units is what exact arithmetic rounds to. */
class TaxRateProperties {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(10_000);

    private static TaxRate rate(long basisPoints) {
        return new TaxRate(Taxpayer.GENERAL, "lease", LocalDate.EPOCH, basisPoints, "a law", true);
    }

    @Property(tries = 500)
    void taxOnTopIsExactTaxRoundedHalfUp(
            @ForAll @LongRange(min = -Amounts.MAX_MINOR, max = Amounts.MAX_MINOR) long net,
            @ForAll @LongRange(min = 0, max = 2_500) long basisPoints) {
        BigDecimal exact = BigDecimal.valueOf(net)
                .multiply(BigDecimal.valueOf(basisPoints))
                .divide(WHOLE, 0, RoundingMode.HALF_UP);

        assertThat(rate(basisPoints).onTopOf(net)).isEqualTo(exact.longValueExact());
    }

    @Property(tries = 500)
    void includedTaxAndSalesAddUpToThePrice(
            @ForAll @LongRange(min = -Amounts.MAX_MINOR, max = Amounts.MAX_MINOR) long gross,
            @ForAll @LongRange(min = 0, max = 2_500) long basisPoints) {
        BigDecimal exact = BigDecimal.valueOf(gross)
                .multiply(BigDecimal.valueOf(basisPoints))
                .divide(WHOLE.add(BigDecimal.valueOf(basisPoints)), 0, RoundingMode.HALF_UP);

        assertThat(rate(basisPoints).includedIn(gross)).isEqualTo(exact.longValueExact());
    }
}
