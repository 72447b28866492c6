package org.sunledger.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.sunledger.chart.StreamKind;

/** The rules are data with sources, and a released version is never changed. */
class RevenueRulesTest {
    private static final RevenueRules RULES = RevenueRules.shipped();

    @Test
    void aReleasedVersionKeepsItsDigest() {
        assertThat(RULES.id()).isEqualTo("cn/1");
        assertThat(RULES.digest()).isEqualTo("4cd60e1618e15193b441dc61916924b72e9c7ea4aafbc53f9899d98676832de4");
    }

    @Test
    void everyKindOfStreamHasItsRuleAndEveryRateAndThresholdItsSource() {
        assertThat(RULES.kinds().keySet()).isEqualTo(EnumSet.allOf(StreamKind.class));
        assertThat(RULES.rates()).allSatisfy(rate -> assertThat(rate.source()).isNotBlank());
        assertThat(RULES.thresholds())
                .allSatisfy(threshold -> assertThat(threshold.source()).isNotBlank());
        assertThat(RULES.note().en()).contains("no tax advice");
    }

    @Test
    void aRateHoldsUntilTheNextOne() {
        assertThat(rate(LocalDate.of(2016, 4, 30))).isEqualTo(-1);
        assertThat(rate(LocalDate.of(2018, 4, 30))).isEqualTo(1100);
        assertThat(rate(LocalDate.of(2018, 5, 1))).isEqualTo(1000);
        assertThat(rate(LocalDate.of(2019, 4, 1))).isEqualTo(900);
        assertThat(RULES.rate(Taxpayer.GENERAL, "none", LocalDate.of(2019, 4, 1)))
                .isEmpty();
    }

    private static long rate(LocalDate day) {
        return RULES.rate(Taxpayer.GENERAL, "lease", day)
                .map(TaxRate::basisPoints)
                .orElse(-1L);
    }
}
