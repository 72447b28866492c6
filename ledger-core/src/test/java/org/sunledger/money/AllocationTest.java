package org.sunledger.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {

    @Test
    void splitsEquallyAndGivesTheLastUnitToTheFirstPosition() {
        assertThat(Allocation.of(10_000, 1, 1, 1))
                .isEqualTo(new Allocation.Shares(10_000, List.of(3334L, 3333L, 3333L), List.of(0)));
    }

    @Test
    void givesTheExtraUnitsToTheLargestRemainders() {
        assertThat(Allocation.of(100, 1, 2, 4))
                .isEqualTo(new Allocation.Shares(100, List.of(14L, 29L, 57L), List.of(1)));
    }

    @Test
    void mirrorsANegativeWhole() {
        assertThat(Allocation.of(-10_000, 1, 1, 1))
                .isEqualTo(new Allocation.Shares(-10_000, List.of(-3334L, -3333L, -3333L), List.of(0)));
    }

    @Test
    void givesNothingToAWeightOfZero() {
        assertThat(Allocation.of(5, 0, 3, 0, 4))
                .isEqualTo(new Allocation.Shares(5, List.of(0L, 2L, 0L, 3L), List.of(3)));
    }

    @Test
    void staysExactWhereTheProductNeedsMoreThanSixtyFourBits() {
        long third = Long.MAX_VALUE / 3;
        Allocation.Shares shares = (Allocation.Shares) Allocation.of(Amounts.MAX_MINOR, third, third, third);
        assertThat(shares.shares())
                .containsExactly(3_002_399_751_580_331L, 3_002_399_751_580_330L, 3_002_399_751_580_330L);
    }

    @Test
    void refusesToSplitByNothing() {
        assertThat(Allocation.of(100)).isEqualTo(new Allocation.Refused(Allocation.Reason.NO_WEIGHT));
        assertThat(Allocation.of(100, 0, 0)).isEqualTo(new Allocation.Refused(Allocation.Reason.NO_WEIGHT));
    }

    @Test
    void refusesWeightsThatAreNegativeOrTooLargeTogether() {
        assertThat(Allocation.of(100, 1, -1)).isEqualTo(new Allocation.Refused(Allocation.Reason.NEGATIVE_WEIGHT));
        assertThat(Allocation.of(100, Long.MAX_VALUE, 1))
                .isEqualTo(new Allocation.Refused(Allocation.Reason.WEIGHTS_TOO_LARGE));
    }

    @Test
    void namesTheExtraUnitsInTheOrderOfTheirPositions() {
        assertThat(Allocation.of(5, 1, 4, 2)).isEqualTo(new Allocation.Shares(5, List.of(1L, 3L, 1L), List.of(0, 1)));
    }

    @Test
    void aMemoryChangesNothingOfWhatIsRefused() {
        long[] nothing = {0, 0};
        assertThat(Allocation.of(100, nothing, nothing)).isEqualTo(new Allocation.Refused(Allocation.Reason.NO_WEIGHT));
        assertThatThrownBy(() -> Allocation.of(100, new long[] {1}, nothing))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Allocation.of(Amounts.MAX_MINOR + 1, new long[] {1}, new long[] {0}))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void refusesAWholeThatNoBookCanHold() {
        assertThatThrownBy(() -> Allocation.of(Amounts.MAX_MINOR + 1, 1)).isInstanceOf(ArithmeticException.class);
    }
}
