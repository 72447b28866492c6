package org.sunledger.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final Confidence SURE = Confidence.ofPercent(95);

    /** Harder Company: five errors, two of them in items as large as the interval of 8,000. */
    @Test
    void thePublishedCaseOfTheFactorTableComesOutToTheCent() {
        List<Examined> found =
                examined(150_000, 100_000, 240_000, 120_000, 820_000, 750_000, 600_000, 540_000, 900_000, 800_000);
        var base = new MonetaryEvaluation.Base(Interval.ofMinor(800_000), 88, 70_280_000);

        MonetaryEvaluation result = MonetaryEvaluation.of(found, base, SURE, Factors.TABLE);

        assertThat(MonetaryEvaluation.rounded(result.projected())).isEqualTo(916_667);
        assertThat(MonetaryEvaluation.rounded(result.basic())).isEqualTo(2_400_000);
        assertThat(MonetaryEvaluation.rounded(result.incremental())).isEqualTo(483_467);
        assertThat(MonetaryEvaluation.rounded(result.upper())).isEqualTo(3_800_133);
        assertThat(result.supports(BigDecimal.valueOf(3_000_000))).isFalse();
        assertThat(result.supports(BigDecimal.valueOf(3_800_134))).isTrue();
        assertThat(result.errors())
                .extracting(each -> each.item().amountMinor())
                .containsExactly(240_000L, 150_000L, 600_000L);
    }

    /** The example of the package jfa: 145 items, three taints. */
    @Test
    void theStringerBoundIsGoodToEightDecimals() {
        List<BigDecimal> taints = List.of(new BigDecimal("0.03999931"), BigDecimal.ONE, new BigDecimal("0.20000072"));

        assertThat(Stringer.bound(SURE, 145, taints)).isCloseTo(0.03478656, within(0.5e-8));
        assertThat(Stringer.bound(SURE, 145, List.of())).isCloseTo(1 - Math.pow(0.05, 1.0 / 145), within(1e-14));
    }

    @Test
    void understatementsAreToldApartAndOffsetNothing() {
        var base = new MonetaryEvaluation.Base(Interval.ofMinor(1_000), 10, 10_000);

        MonetaryEvaluation with = MonetaryEvaluation.of(examined(500, 250, 400, 600), base, SURE, Factors.TABLE);
        MonetaryEvaluation without = MonetaryEvaluation.of(examined(500, 250), base, SURE, Factors.TABLE);

        assertThat(with.upper()).isEqualByComparingTo(without.upper());
        assertThat(with.understated()).isEqualByComparingTo("500");
        assertThat(with.stringer()).isEqualByComparingTo(without.stringer());
    }

    @Test
    void attributesHaveARateAndAnUpperLimit() {
        AttributeEvaluation result = AttributeEvaluation.of(60, 1, SURE);

        assertThat(result.rate()).isEqualTo("0.016667");
        assertThat(result.upper()).isBetween(new BigDecimal("0.0765"), new BigDecimal("0.0767"));
        assertThat(result.supports(new BigDecimal("0.05"))).isFalse();
        assertThat(AttributeEvaluation.of(59, 0, SURE).supports(new BigDecimal("0.05")))
                .isTrue();
        assertThat(AttributeEvaluation.of(58, 0, SURE).supports(new BigDecimal("0.05")))
                .isFalse();
    }

    @Test
    void aStratumThatWasSeenWholeAddsNoUncertainty() {
        List<Examined> found = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            found.add(new Examined(new PopulationItem(i + 1, "", i + 2, 100, ""), 90 - i, false, 0));
        }

        StratifiedEvaluation whole = StratifiedEvaluation.of(found, List.of(20), SURE);
        StratifiedEvaluation part = StratifiedEvaluation.of(found, List.of(40), SURE);

        assertThat(whole.projected()).isEqualByComparingTo("390");
        assertThat(whole.upper()).isEqualByComparingTo(whole.projected());
        assertThat(part.projected()).isEqualByComparingTo("780");
        // 40 × 20 × 35 / 20 = 1,400; its root times 1.644854 is 61.5448.
        assertThat(part.upper().doubleValue()).isCloseTo(780 + 61.5448, within(0.001));
        assertThat(part.isConclusive()).isTrue();
        assertThat(StratifiedEvaluation.of(found.subList(0, 19), List.of(40), SURE)
                        .supports(BigDecimal.valueOf(9_999)))
                .isFalse();
    }

    /** Book and audited amounts in turn. */
    private static List<Examined> examined(long... bookAndAudited) {
        List<Examined> found = new ArrayList<>();
        for (int i = 0; i < bookAndAudited.length; i += 2) {
            PopulationItem item = new PopulationItem(i / 2 + 1, "", i / 2 + 2, bookAndAudited[i], "");
            found.add(new Examined(item, bookAndAudited[i + 1], false, 0));
        }
        return found;
    }
}
