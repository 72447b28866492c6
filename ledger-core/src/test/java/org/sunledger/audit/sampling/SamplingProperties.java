package org.sunledger.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What is true of every sample. */
class SamplingProperties {

    /** Over all places where the first hit can fall, an item is hit exactly in proportion to its amount. */
    @Property(tries = 200)
    void everyMonetaryUnitHasTheSameChance(
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 60) Long> amounts,
            @ForAll @IntRange(min = 1, max = 9) int size) {
        List<PopulationItem> items = items(amounts);
        long value = amounts.stream().mapToLong(Long::longValue).sum();
        Interval interval = new Interval(value, size);
        long[] hits = new long[items.size()];

        for (long start = 1; start <= value; start++) {
            int[] once = FixedInterval.hits(items, interval, start);
            int all = 0;
            for (int i = 0; i < once.length; i++) {
                hits[i] += once[i];
                all += once[i];
                // An item as large as the interval is never missed, a smaller one never hit twice.
                boolean certain = interval.isReachedBy(amounts.get(i));
                assertThat(certain ? once[i] >= 1 : once[i] <= 1).isTrue();
            }
            assertThat(all).isEqualTo(size);
        }

        for (int i = 0; i < hits.length; i++) {
            assertThat(hits[i]).isEqualTo(amounts.get(i) * size);
        }
    }

    @Property(tries = 100)
    void theSameTermsDrawTheSameSampleAndAnotherNonceMayDrawAnother(
            @ForAll @Size(min = 1, max = 200) List<@LongRange(min = -500, max = 5_000) Long> amounts,
            @ForAll @IntRange(min = 1, max = 40) int size,
            @ForAll Method method,
            @ForAll @IntRange(min = 0, max = 9) int nonce) {
        Population population = new Population("file sha256:" + amounts.hashCode(), items(amounts));
        List<Long> cuts = method == Method.STRATIFIED ? List.of(100L, 1_000L) : List.of();
        var question = new SamplePlan.Question(
                method, Sizing.STATED, Confidence.ofPercent(95), BigDecimal.ONE, BigDecimal.ZERO, size, 0, cuts);
        Engagement engagement = new Engagement("audit", "nonce " + nonce, "");
        var planned = SamplePlan.of(question, population);
        if (!planned.isAccepted()) {
            assertThat(amounts).allMatch(amount -> amount <= 0);
            return;
        }

        Sample sample = Sample.draw(planned.orThrow(), engagement, population);

        assertThat(Sample.draw(planned.orThrow(), engagement, new Population(population.source(), items(amounts))))
                .isEqualTo(sample);
        assertThat(sample.drawn()).doesNotHaveDuplicates();
        if (method == Method.MONETARY_UNIT) {
            assertThat(sample.drawn()).allMatch(each -> each.item().amountMinor() > 0);
            assertThat(sample.takenOut()).hasSize((int)
                    amounts.stream().filter(amount -> amount <= 0).count());
            assertThat(sample.drawn().stream().mapToInt(DrawnItem::hits).sum()).isEqualTo(size);
        } else if (method != Method.STRATIFIED) {
            assertThat(sample.drawn()).hasSize(Math.min(size, amounts.size()));
        }
    }

    @Property(tries = 100)
    void whoAcceptsMoreLooksAtLess(
            @ForAll @IntRange(min = 50, max = 98) int percent,
            @ForAll @IntRange(min = 2, max = 40) int tolerable,
            @ForAll @IntRange(min = 0, max = 8) int tenths) {
        BigDecimal rate = BigDecimal.valueOf(tolerable, 2);
        BigDecimal expected = rate.multiply(BigDecimal.valueOf(tenths, 1));
        int size = SampleSize.poisson(Confidence.ofPercent(percent), rate, expected)
                .orElseThrow();

        assertThat(SampleSize.poisson(Confidence.ofPercent(percent + 1), rate, expected)
                        .orElseThrow())
                .isGreaterThanOrEqualTo(size);
        assertThat(SampleSize.poisson(Confidence.ofPercent(percent), rate.add(new BigDecimal("0.01")), expected)
                        .orElseThrow())
                .isLessThanOrEqualTo(size);
        assertThat(SampleSize.poisson(Confidence.ofPercent(percent), rate, expected.multiply(new BigDecimal("0.9")))
                        .orElseThrow())
                .isLessThanOrEqualTo(size);
    }

    /** Whoever finds nothing in a sample of the planned size may conclude what was planned for. */
    @Property(tries = 200)
    void aSampleWithoutAnErrorPassesItsOwnPlan(
            @ForAll @IntRange(min = 1, max = 500) int tolerableThousandths,
            @ForAll @IntRange(min = 0, max = 8) int confidence,
            @ForAll @IntRange(min = 0, max = 2) int sizing) {
        Sizing by = Sizing.values()[sizing];
        Confidence sure =
                Confidence.ofPercent(List.of(50, 63, 70, 75, 80, 85, 90, 95, 99).get(confidence));
        BigDecimal tolerable = BigDecimal.valueOf(tolerableThousandths, 3);
        int size = by.size(sure, tolerable, BigDecimal.ZERO, 1).orElseThrow();
        long value = 1_000_000_000;
        Interval interval = new Interval(value, size);
        Factors factors = by == Sizing.TEXTBOOK ? Factors.TABLE : Factors.EXACT;
        var found = MonetaryEvaluation.of(List.of(), new MonetaryEvaluation.Base(interval, size, value), sure, factors);
        BigDecimal limit = by == Sizing.BINOMIAL ? found.stringer() : found.upper();

        assertThat(limit).isLessThanOrEqualTo(tolerable.multiply(BigDecimal.valueOf(value)));
    }

    @Property(tries = 100)
    void moreErrorsAndMoreConfidenceNeverLowerTheBounds(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = 0, max = 100) Integer> taints,
            @ForAll @IntRange(min = 0, max = 100) int further,
            @ForAll @IntRange(min = 50, max = 98) int percent) {
        List<Integer> more = new ArrayList<>(taints);
        more.add(further);
        MonetaryEvaluation fewer = evaluated(taints, percent);
        MonetaryEvaluation worse = evaluated(more, percent);
        MonetaryEvaluation surer = evaluated(taints, percent + 1);

        assertThat(worse.upper()).isGreaterThanOrEqualTo(fewer.upper());
        assertThat(worse.stringer()).isGreaterThanOrEqualTo(fewer.stringer());
        assertThat(surer.upper()).isGreaterThanOrEqualTo(fewer.upper());
        assertThat(surer.stringer()).isGreaterThanOrEqualTo(fewer.stringer());
        assertThat(fewer.upper()).isGreaterThanOrEqualTo(fewer.projected());
    }

    private static MonetaryEvaluation evaluated(List<Integer> taints, int percent) {
        List<Examined> found = new ArrayList<>();
        for (int taint : taints) {
            PopulationItem item = new PopulationItem(found.size() + 1, "", found.size() + 2, 100, "");
            found.add(new Examined(item, 100 - taint, false, 0));
        }
        var base = new MonetaryEvaluation.Base(Interval.ofMinor(1_000), 100, 100_000);
        return MonetaryEvaluation.of(found, base, Confidence.ofPercent(percent), Factors.TABLE);
    }

    private static List<PopulationItem> items(List<Long> amounts) {
        return SelectionTest.items(amounts.stream().mapToLong(Long::longValue).toArray());
    }
}
