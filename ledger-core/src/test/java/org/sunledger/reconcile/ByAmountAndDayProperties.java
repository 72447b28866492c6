package org.sunledger.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The order of a side. */
class ByAmountAndDayProperties {
    @Property
    void rowsStandByAmountThenDayThenTie(
            @ForAll @Size(max = 60) long[] amounts, @ForAll @IntRange(max = 62) int narrowed, @ForAll int firstDay) {
        long[] some = Arrays.stream(amounts).map(amount -> amount >> narrowed).toArray();
        int[] days = new int[some.length];
        Arrays.setAll(days, row -> firstDay / 2 + (row * 7) % 5);

        int[] order = ByAmountAndDay.of(some, days, some.length, (a, b) -> Integer.compare(b, a));

        assertThat(Arrays.stream(order).sorted().toArray()).isEqualTo(Order.of(some.length, (a, b) -> 0));
        for (int i = 1; i < order.length; i++) {
            int before = order[i - 1];
            int row = order[i];
            int byAmount = Long.compare(some[before], some[row]);
            int byDay = Integer.compare(days[before], days[row]);
            assertThat(byAmount != 0 ? byAmount : byDay != 0 ? byDay : Integer.compare(row, before))
                    .isNegative();
        }
    }
}
