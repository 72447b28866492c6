package org.sunledger.audit.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SelectionTest {

    /** The published check: values 7, 3, 4, 9, 0, 1, 8, 2, 6, 5, five hits, the first at 2. */
    @Test
    void fixedIntervalTakesTheItemInWhichAHitFalls() {
        List<PopulationItem> items = items(7, 3, 4, 9, 0, 1, 8, 2, 6, 5);

        int[] hits = FixedInterval.hits(items, Interval.ofMinor(9), 2);

        assertThat(named(items, hits)).isEqualTo("ACDGI");
    }

    @Test
    void anIntervalNeedNotBeAWholeNumber() {
        // Ten units, three hits: at 1/3, 11/3 and 21/3.
        assertThat(FixedInterval.hits(items(1, 2, 1, 2, 1, 3), new Interval(10, 3), 1))
                .containsExactly(1, 0, 1, 0, 1, 0);
        // And at 10/3, 20/3 and 10.
        assertThat(FixedInterval.hits(items(1, 2, 1, 2, 1, 3), new Interval(10, 3), 10))
                .containsExactly(0, 0, 1, 0, 1, 1);
    }

    @Test
    void aLargeItemIsHitMoreThanOnce() {
        assertThat(FixedInterval.hits(items(1, 30, 1), Interval.ofMinor(10), 1)).containsExactly(1, 3, 0);
    }

    @Test
    void seedsAreDigestsOfLinesThatAnybodyCanMakeAgain() {
        // printf 'sunledger/sample-seed/1\nfile sha256:00\n2018 audit\nthrown with dice\n' | sha256sum
        assertThat(Seed.of("file sha256:00", "2018 audit", "thrown with dice").hex())
                .isEqualTo("7ee7d0f9f521816e643179b8b00535f86011d917d981644d09545011c22e0644");
        // printf 'sunledger/sample-nonce/1\n2018 audit\nthrown with dice\n' | sha256sum
        assertThat(Seed.commitment("2018 audit", "thrown with dice"))
                .isEqualTo("3c04758a3326cb2ccaa032736b978578d91ef5199689c8a067c1d4d7333bed4c");
    }

    static List<PopulationItem> items(long... amounts) {
        List<PopulationItem> items = new ArrayList<>();
        for (long amount : amounts) {
            int position = items.size() + 1;
            items.add(new PopulationItem(position, "", position + 1, amount, ""));
        }
        return items;
    }

    private static String named(List<PopulationItem> items, int[] hits) {
        return IntStream.range(0, items.size())
                .filter(i -> hits[i] > 0)
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .collect(Collectors.joining());
    }
}
