package org.sunledger.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The cases by which a split with memory is measured: 1,531 units, ten years of months. */
class CarriedAllocationTest {
    private static final int UNITS = 1531;
    private static final long WHOLE = 80_000_000;

    private final long[] carried = new long[UNITS];
    private final long[] charged = new long[UNITS];

    @Test
    void eightHundredThousandOverEqualUnitsDiffersByOneFen() {
        List<Long> shares = levy(WHOLE, equal());
        assertThat(shares.stream().mapToLong(Long::longValue).sum()).isEqualTo(WHOLE);
        assertThat(spread()).isEqualTo(1);
    }

    @Test
    void afterTenYearsOfMonthsAnyTwoEqualUnitsStillDifferByOneFen() {
        for (int month = 0; month < 120; month++) {
            levy(WHOLE, equal());
        }
        assertThat(spread()).isEqualTo(1);
        assertThat(Arrays.stream(charged).sum()).isEqualTo(120 * WHOLE);
    }

    @Test
    void tenReversalsAreClosedAgainByTenLevies() {
        List<List<Long>> levies = new ArrayList<>();
        for (int month = 0; month < 120; month++) {
            levies.add(levy(WHOLE, equal()));
        }
        for (int i = 0; i < 10; i++) {
            reverse(WHOLE, equal(), levies.get(11 * i));
            assertThat(spread()).isLessThanOrEqualTo(i + 2);
        }
        for (int i = 0; i < 10; i++) {
            levy(WHOLE, equal());
        }
        assertThat(spread()).isLessThanOrEqualTo(1);
    }

    @Test
    void withRandomAreasEveryRunningTotalIsWithinOneFenOfExact() {
        Random random = new Random(2018);
        long[] areas = random.longs(UNITS, 3_000, 20_000).toArray();
        BigInteger total = BigInteger.valueOf(Arrays.stream(areas).sum());
        BigInteger whole = BigInteger.ZERO;
        for (int month = 0; month < 120; month++) {
            long amount = WHOLE + random.nextInt(5_000_000);
            levy(amount, areas);
            whole = whole.add(BigInteger.valueOf(amount));
        }
        for (int i = 0; i < UNITS; i++) {
            BigInteger distance = whole.multiply(BigInteger.valueOf(areas[i]))
                    .subtract(BigInteger.valueOf(charged[i]).multiply(total))
                    .abs();
            assertThat(distance).isLessThan(total);
        }
    }

    /** Found by trying every history of small keys: the largest remainder alone would be 22/20 behind here. */
    @Test
    void theRunningTotalComesBeforeTheShareWhereBothCannotBe() {
        long[] weights = {2, 4, 7, 7};
        long[] twentieths = {-8, -16, 12, 12};
        long[] before = Arrays.stream(twentieths)
                .map(remainder -> remainder * ExactShare.ONE / 20)
                .toArray();
        List<Long> shares = ((Allocation.Shares) Allocation.of(110, weights, before)).shares();
        assertThat(shares).containsExactly(11L, 21L, 39L, 39L);
    }

    private static long[] equal() {
        long[] weights = new long[UNITS];
        Arrays.fill(weights, 1);
        return weights;
    }

    private List<Long> levy(long whole, long[] weights) {
        List<Long> shares = ((Allocation.Shares) Allocation.of(whole, weights, carried)).shares();
        count(whole, weights, shares, 1);
        return shares;
    }

    private void reverse(long whole, long[] weights, List<Long> shares) {
        count(whole, weights, shares, -1);
    }

    private void count(long whole, long[] weights, List<Long> shares, int times) {
        long total = Arrays.stream(weights).sum();
        for (int i = 0; i < UNITS; i++) {
            charged[i] += times * shares.get(i);
            carried[i] += times * left(whole, weights[i], total, shares.get(i));
        }
    }

    private long spread() {
        return Arrays.stream(charged).max().orElseThrow()
                - Arrays.stream(charged).min().orElseThrow();
    }

    private static long left(long whole, long weight, long total, long share) {
        long left = ExactShare.of(Math.abs(whole), weight, total).left(Math.abs(share));
        return whole < 0 ? -left : left;
    }
}
