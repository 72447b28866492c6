package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Logarithms in whole thousandths. */
class BitsProperties {
    @Property
    void aLogarithmIsRoundedDownToAThousandth(@ForAll @LongRange(min = 1) long number) {
        double exact = Math.log(number) / Math.log(2) * Bits.ONE;

        assertThat((double) Bits.log2(number)).isBetween(exact - 1.1, exact + 0.001);
    }

    @Property
    void moreNeverHasLess(
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE - 5_000) long number,
            @ForAll @IntRange(max = 5_000) int more) {
        assertThat(Bits.log2(number + more)).isGreaterThanOrEqualTo(Bits.log2(number));
    }

    @Property
    void twiceAsMuchIsOneBitMore(@ForAll @LongRange(min = 1, max = 1L << 29) long number) {
        assertThat(Bits.log2(2 * number)).isEqualTo(Bits.log2(number) + Bits.ONE);
    }
}
